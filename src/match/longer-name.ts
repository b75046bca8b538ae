import { GAP_HYPHEN, GAP_LINE, GAP_SPACE, GAP_STOP, gapAfter } from '../text/gaps.ts'
import { hashWord } from '../text/hash-word.ts'
import { sentenceAround, startsSentence } from '../text/sentences.ts'
import { isCapitalised, isPossessive, lengthOf } from '../text/shape.ts'
import type { TokenStore } from '../text/token-store.ts'
import {
  type Candidate, type Claim, isAlive, isDemonym, isPerson, isPlace, isWeak, type Part, type Reading, typeOf,
} from './claims.ts' // biome-ignore format: short
import { related } from './relations.ts'
import {
  ARTICLES, COUNTRY_FOLLOWERS, EVENT_TAILS, FUNCTION_WORDS, GENERIC_NOUNS, HEADING_JOINTS, HONORIFICS, MONTHS_AND_DAYS, NAME_HEADS, NAME_PARTICLES, NAME_TAILS, OPENERS,
  PLACE_HEADS, PLACES_AS_PEOPLE, PREFIXES, TITLES,
} from './word-lists.ts' // biome-ignore format: short

/**
 * The longer-proper-name guard. "Jordan Henderson", "Kabul University" and "Gulf of Oman" contain a name without naming its
 * bearer; titles, months, function words and other known names beside a name do not make it longer.
 */
export interface LongerName {
  readonly part: Part
  /** The neighbouring token that decides. */
  readonly token: number
  /** The neighbour may be the first name of somebody who bears the name. */
  readonly bearer: boolean
}

const NONE: LongerName = { part: 'none', token: -1, bearer: false }

/** `at` is the position of `candidate`, or of the longer one that begins with it, in the reading. */
export function longerName(reading: Reading, at: number, candidate: Candidate, claim: Claim): LongerName {
  const after = partAfter(reading, at, candidate, claim)
  if (after.part === 'part') return after
  const before = partBefore(reading, at, candidate, claim)
  return before.part === 'none' ? after : before
}

function partAfter(reading: Reading, at: number, candidate: Candidate, claim: Claim): LongerName {
  const { tokens } = reading
  const { last } = candidate
  const next = last + 1
  if (next >= tokens.count || isPossessive(tokens, last)) return NONE
  const gap = gapAfter(tokens, last)
  if (gap !== GAP_SPACE && gap !== GAP_HYPHEN) return NONE
  const found = (part: Part): LongerName => ({ part, token: next, bearer: false })
  const hash = tokens.hash[next] as number
  if (!isCapitalised(tokens, next)) return goesOnSmall(reading, candidate, claim) ? found('part') : NONE
  if (typeOf(reading, claim) === 'city' && (hash === GOV || hash === GOVERNOR)) return found('part')
  if (isOrdinary(hash)) return NONE
  if (COUNTRY_FOLLOWERS.has(hash) && typeOf(reading, claim) === 'country') return NONE
  const known = knownFrom(reading, at, next)
  if (known && (gap === GAP_HYPHEN || !NAME_TAILS.has(hash)) && isOtherThing(reading, known)) return NONE
  if (gap === GAP_HYPHEN && lengthOf(tokens, next) === 1) return found('part')
  const style = reading.style(last)
  if (style === 'prose' || style === 'small' || NAME_TAILS.has(hash)) return found('part')
  if (style === 'capitals' || reading.words.occursSmall(hash)) return NONE
  return found('unsure')
}

function isOtherThing(reading: Reading, { claims }: Candidate): boolean {
  return claims.some((other) => isAlive(other) && !isPerson(reading, other))
}

/** "Saddam al-Tikriti", "Supreme Court of Virginia", "Gaza war hostage crisis": a longer name that goes on with a small word. */
function goesOnSmall(reading: Reading, { first, last }: Candidate, claim: Claim): boolean {
  const { tokens } = reading
  const next = last + 1
  const hash = tokens.hash[next] as number
  const type = typeOf(reading, claim)
  const dated = isYear(tokens, first - 1) && !isDemonym(claim)
  if (
    EVENT_TAILS.has(hash) &&
    gapAfter(tokens, last) === GAP_SPACE &&
    (type === 'event' || dated || isHeading(reading, last))
  )
    return type === 'event' || !isDemonym(claim)
  if (!isCapitalised(tokens, next + 1) || gapAfter(tokens, next) > GAP_HYPHEN) return false
  if (hash === OF) return GENERIC_NOUNS.has(tokens.hash[last] as number) && first !== last
  return (
    first === last &&
    NAME_PARTICLES.has(hash) &&
    !FUNCTION_WORDS.has(hash) &&
    (isPerson(reading, claim) || isPlace(reading, claim))
  )
}

/** The event's name ends a line of its own: "Boko Haram insurgency". */
function isHeading({ tokens }: Reading, last: number): boolean {
  return last + 2 < tokens.count && gapAfter(tokens, last + 1) === GAP_LINE
}

function partBefore(reading: Reading, at: number, { first, last }: Candidate, claim: Claim): LongerName {
  const { tokens } = reading
  let previous = first - 1
  if (first === 0 || startsSentence(tokens, first)) return NONE
  if (typeOf(reading, claim) === 'event' && (isYear(tokens, previous) || isJoinedHeading(reading, first)))
    return { part: 'part', token: previous, bearer: false }
  const person = isPerson(reading, claim)
  const place = isPlace(reading, claim)
  if (
    ARTICLES.has(tokens.hash[previous] as number) &&
    joinsBefore(reading, previous) &&
    !FUNCTION_WORDS.has(tokens.hash[previous] as number) &&
    !startsSentence(tokens, previous)
  )
    previous--
  const gap = gapAfter(tokens, previous)
  const found = (part: Part, bearer = false): LongerName => ({ part, token: previous, bearer })
  const hash = tokens.hash[previous] as number
  if (gap === GAP_STOP)
    return isInitial(reading, previous) || (place && HONORIFICS.has(hash)) ? found('part', true) : NONE
  if ((gap !== GAP_SPACE && gap !== GAP_HYPHEN) || isPossessive(tokens, previous)) return NONE
  if (hash === OF) return namesByOf(reading, previous - 1) ? found('part') : NONE
  if (!isCapitalised(tokens, previous)) {
    const particle = first === last && (person || place) && NAME_PARTICLES.has(hash) && !FUNCTION_WORDS.has(hash)
    return particle && isCapitalised(tokens, previous - 1) ? found('part') : NONE
  }
  if (gap === GAP_HYPHEN && lengthOf(tokens, previous) === 1) return found('part')
  if (place && !isDemonym(claim) && (PLACE_HEADS.has(hash) || HONORIFICS.has(hash))) return found('part')
  if (isOrdinary(hash) || PREFIXES.has(hash)) return NONE
  const known = knownUntil(reading, at, previous)
  if (known) return goesWith(reading, known, claim, gap) ? NONE : found('part')
  if (first !== last && person) return NONE
  const style = reading.style(first)
  if (style === 'capitals' || reading.words.occursSmall(hash)) return NONE
  if (style === 'title') return found('unsure')
  if (!startsSentence(tokens, previous)) return found('part', true)
  if (
    OPENERS.has(hash) ||
    looksLikeOpener(tokens.text, tokens.start[previous] as number, tokens.end[previous] as number)
  )
    return NONE
  const risky = person || (first === last && PLACES_AS_PEOPLE.has(tokens.hash[first] as number))
  return found(risky ? 'part' : 'unsure', risky)
}

function joinsBefore({ tokens }: Reading, token: number): boolean {
  const gap = gapAfter(tokens, token)
  return gap === GAP_HYPHEN || gap === GAP_SPACE
}

/** Whether a known name and the one behind it are two names: "Afghan Taliban", "US-Taliban", "Iran Hezbollah". */
function goesWith(reading: Reading, { claims }: Candidate, claim: Claim, gap: number): boolean {
  if (gap === GAP_HYPHEN) return true
  return claims.some((other) => {
    if (isDemonym(other)) return typeOf(reading, claim) !== 'country' || other.key === claim.key
    return isPerson(reading, other) || other.key === claim.key || related(reading, other, claim)
  })
}

/** "University of", "Gulf of"; "President of" and "parts of" make no name. */
function namesByOf({ tokens }: Reading, head: number): boolean {
  if (head < 0 || !isCapitalised(tokens, head) || gapAfter(tokens, head) !== GAP_SPACE) return false
  const hash = tokens.hash[head] as number
  return NAME_HEADS.has(hash)
}

/** "2025 Afghanistan–Pakistan conflict": another one than that of the glossary, whose own name would begin with the year. */
function isYear(tokens: TokenStore, token: number): boolean {
  return (
    token >= 0 &&
    lengthOf(tokens, token) === 4 &&
    /^(?:19|20)\d\d$/.test(tokens.text.slice(tokens.start[token], tokens.end[token])) &&
    gapAfter(tokens, token) === GAP_SPACE
  )
}

/** "Aftermath of the Afghanistan War", "India in the 2026 Iran war": a heading that names something about the event. */
function isJoinedHeading({ tokens }: Reading, first: number): boolean {
  const article = tokens.hash[first - 1] === THE ? 1 : 0
  if (!HEADING_JOINTS.has(tokens.hash[first - 1 - article] as number)) return false
  const sentence = sentenceAround(tokens, first)
  return (
    gapAfter(tokens, sentence.last) === GAP_LINE &&
    startsSentence(tokens, sentence.first) &&
    sentence.last - sentence.first <= HEADING_MAX
  )
}

/** Tokens; longer lines are sentences. */
const HEADING_MAX = 14

/** Initials before a name: "J. Jordan". */
function isInitial({ tokens }: Reading, token: number): boolean {
  return lengthOf(tokens, token) === 1 && isCapitalised(tokens, token)
}

function isOrdinary(hash: number): boolean {
  return FUNCTION_WORDS.has(hash) || TITLES.has(hash) || MONTHS_AND_DAYS.has(hash)
}

/** Participles and adverbs open sentences: "Visiting Kabul", "Newly". */
function looksLikeOpener(text: string, start: number, end: number): boolean {
  return end - start > 4 && /(?:ing|ed|ly)$/.test(text.slice(end - 3, end))
}

/** A live candidate that begins at `token`; those of the reading are in order. */
function knownFrom({ candidates }: Reading, at: number, token: number): Candidate | undefined {
  for (let next = at + 1; next < candidates.length; next++) {
    const candidate = candidates[next] as Candidate
    if (candidate.first > token) return undefined
    if (candidate.first === token) return candidate.claims.some((claim) => !isWeak(claim)) ? candidate : undefined
  }
  return undefined
}

/** How many candidates back one that ends before a token is looked for; nested ones stand between. */
const LOOK_BACK = 6

function knownUntil({ candidates }: Reading, at: number, token: number): Candidate | undefined {
  for (let before = at - 1; before >= 0 && before >= at - LOOK_BACK; before--)
    for (let one: Candidate | undefined = candidates[before]; one; one = one.shorter)
      if (one.last === token && one.claims.some((claim) => !isWeak(claim))) return one
  return undefined
}

const OF = hashWord('of')
const THE = hashWord('the')
const GOV = hashWord('gov')
const GOVERNOR = hashWord('governor')
