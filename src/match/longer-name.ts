import { GAP_HYPHEN, GAP_SPACE, GAP_STOP, gapAfter } from '../text/gaps.ts'
import { hashWord, wordSet } from '../text/hash-word.ts'
import { startsSentence } from '../text/sentences.ts'
import { isAllCaps, isCapitalised, isPossessive, lengthOf } from '../text/shape.ts'
import { type Candidate, type Claim, isAlive, isDemonym, isPerson, isPlace, isWeak, type Part, type Reading } from './claims.ts'
import { related } from './relations.ts'
import {
  ARTICLES, FUNCTION_WORDS, GENERIC_NOUNS, MONTHS_AND_DAYS, NAME_PARTICLES, NAME_TAILS, PLACE_HEADS, PREFIXES, TITLES,
} from './word-lists.ts' // biome-ignore format: short

/**
 * The longer-proper-name guard. "Jordan Henderson", "Kabul University" and "Washington Post" contain a name without naming its
 * bearer; titles, months, function words and other known names beside a name do not make it longer.
 */
export interface LongerName {
  readonly part: Part
  /** The neighbouring token that decides. */
  readonly token: number
  readonly side: 'before' | 'after'
}

const NONE: LongerName = { part: 'none', token: -1, side: 'after' }

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
  const found = (part: Part): LongerName => ({ part, token: next, side: 'after' })
  const hash = tokens.hash[next] as number
  if (!isCapitalised(tokens, next)) return goesOnSmall(reading, candidate, claim) ? found('part') : NONE
  if (isOrdinary(hash)) return NONE
  const known = knownFrom(reading, at, next)
  if (known && (gap === GAP_HYPHEN || !NAME_TAILS.has(hash)) && known.claims.some((other) => isAlive(other) && !isPerson(reading, other))) return NONE
  if (gap === GAP_HYPHEN && isAllCaps(tokens, next) && lengthOf(tokens, next) === 1) return found('part')
  const style = reading.style(last)
  if (style === 'prose' || style === 'small') return found('part')
  if (NAME_TAILS.has(hash)) return found('part')
  if (style === 'capitals' || reading.words.occursSmall(hash)) return NONE
  return found('unsure')
}

/** "Saddam al-Tikriti", "Supreme Court of Virginia": a longer name that goes on with a small word. */
function goesOnSmall(reading: Reading, { first, last }: Candidate, claim: Claim): boolean {
  const { tokens } = reading
  const next = last + 1
  if (!isCapitalised(tokens, next + 1) || gapAfter(tokens, next) > GAP_HYPHEN) return false
  const hash = tokens.hash[next] as number
  if (hash === OF) return GENERIC_NOUNS.has(tokens.hash[last] as number) && first !== last
  return first === last && NAME_PARTICLES.has(hash) && hash !== AN && hash !== AS && (isPerson(reading, claim) || isPlace(reading, claim))
}

function partBefore(reading: Reading, at: number, candidate: Candidate, claim: Claim): LongerName {
  const { tokens } = reading
  const { first, last } = candidate
  if (first === 0 || startsSentence(tokens, first)) return NONE
  let previous = first - 1
  let gap = gapAfter(tokens, previous)
  if (gap === GAP_STOP) return isInitial(reading, previous) ? { part: 'part', token: previous, side: 'before' } : NONE
  if (gap !== GAP_SPACE && gap !== GAP_HYPHEN) return NONE
  if (isPossessive(tokens, previous)) return NONE
  if (ARTICLES.has(tokens.hash[previous] as number) && previous > 0 && lengthOf(tokens, previous) <= 3 && !FUNCTION_WORDS_BUT_ARTICLES.has(tokens.hash[previous] as number)) {
    if (startsSentence(tokens, previous)) return NONE
    gap = gapAfter(tokens, --previous)
    if (gap !== GAP_SPACE && gap !== GAP_HYPHEN) return NONE
    if (isPossessive(tokens, previous)) return NONE
  }
  const found = (part: Part): LongerName => ({ part, token: previous, side: 'before' })
  const hash = tokens.hash[previous] as number
  if (!isCapitalised(tokens, previous)) {
    const particle = first === last && NAME_PARTICLES.has(hash) && !FUNCTION_WORDS.has(hash)
    return particle && isCapitalised(tokens, previous - 1) ? found('part') : NONE
  }
  if (isOrdinary(hash) || PREFIXES.has(hash)) return PLACE_HEADS.has(hash) && isPlace(reading, claim) && !isDemonym(claim) ? found('part') : NONE
  if (PLACE_HEADS.has(hash) && isPlace(reading, claim)) return found('part')
  const known = knownUntil(reading, at, previous)
  if (known) return known.claims.some((other) => isDemonym(other) || isPerson(reading, other) || other.key === claim.key || related(reading, other, claim)) || gap === GAP_HYPHEN ? NONE : found('part')
  if (first !== last && isPerson(reading, claim)) return NONE
  const style = reading.style(first)
  if (style === 'capitals' || reading.words.occursSmall(hash)) return NONE
  if (style === 'title') return found('unsure')
  if (!startsSentence(tokens, previous)) return found('part')
  if (looksLikeOpener(tokens.text, tokens.start[previous] as number, tokens.end[previous] as number)) return NONE
  return found(isPerson(reading, claim) || isPlace(reading, claim) ? 'part' : 'unsure')
}

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
    for (let one: Candidate | undefined = candidates[before]; one; one = one.shorter) if (one.last === token && one.claims.some((claim) => !isWeak(claim))) return one
  return undefined
}

const OF = hashWord('of')
const AN = hashWord('an')
const AS = hashWord('as')
/** "as", "at" and "an" before a name are English far more often than Arabic. */
const FUNCTION_WORDS_BUT_ARTICLES = wordSet('as at an')
