import { ALL_CAPITALS } from '../glossary/name-index.ts'
import { GAP_AMPERSAND, GAP_HYPHEN, GAP_SPACE, GAP_STOP, gapAfter } from '../text/gaps.ts'
import { hashWord, wordSet } from '../text/hash-word.ts'
import { startsSentence } from '../text/sentences.ts'
import { isCapitalised, isPossessive, lengthOf } from '../text/shape.ts'
import {
  type Candidate,
  type Claim,
  isAlive,
  isDemonym,
  isPerson,
  isPlace,
  isSurname,
  type Part,
  type Reading,
  typeOf,
} from './claims.ts'
import { isEarlier, isHeading, isJoinedHeading, isWarHeading, isWarsName, isYear } from './headings.ts'
import { knownFrom, knownUntil } from './neighbours.ts'
import { related } from './relations.ts'
import {
  AGENCY_TAILS,
  ARTICLES,
  COUNTRY_FOLLOWERS,
  EVENT_TAILS,
  FUNCTION_WORDS,
  GENERIC_NOUNS,
  HONORIFICS,
  isA,
  MONTHS_AND_DAYS,
  NAME_HEADS,
  NAME_PARTICLES,
  NAME_TAILS,
  OPENERS,
  PLACE_HEADS,
  PLACES_AS_PEOPLE,
  PREFIXES,
  TITLES,
} from './word-kinds.ts'

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

function found(part: Part, token: number, bearer = false): LongerName {
  return { part, token, bearer }
}

export function longerName(reading: Reading, candidate: Candidate, claim: Claim): LongerName {
  const after = partAfter(reading, candidate, claim)
  if (after.part === 'part') return after
  const before = partBefore(reading, candidate, claim)
  return before.part === 'none' ? after : before
}

function partAfter(reading: Reading, candidate: Candidate, claim: Claim): LongerName {
  const { tokens } = reading
  const { last } = candidate
  const next = last + 1
  if (next >= tokens.count) return NONE
  if (isPossessive(tokens, last)) {
    if (tokens.hash[next] === CUP && isCapitalised(tokens, next)) return found('part', next)
    return typeOf(claim) === 'city' ? itsAirport(reading, next) : NONE
  }
  const gap = gapAfter(tokens, last)
  // "Johnson & Johnson"
  if (gap === GAP_AMPERSAND && isCapitalised(tokens, next) && isSurname(claim)) return found('part', next)
  if (gap !== GAP_SPACE && gap !== GAP_HYPHEN) return NONE
  const hash = tokens.hash[next] as number
  if (isPlace(claim) && isPaper(reading, next, typeOf(claim) === 'country')) return found('part', next)
  // "Texas A&M"
  if (isPlace(claim) && gapAfter(tokens, next) === GAP_AMPERSAND && lengthOf(tokens, next) === 1)
    return found('part', next)
  if (!isCapitalised(tokens, next)) return goesOnSmall(reading, candidate, claim) ? found('part', next) : NONE
  if (typeOf(claim) === 'city' && (hash === GOV || hash === GOVERNOR)) return found('part', next)
  if (isPlace(claim) && COUNTS.has(hash) && gap === GAP_SPACE && reading.style(last) === 'prose')
    return found('part', next)
  if (isOrdinary(hash)) return NONE
  if (isA(hash, COUNTRY_FOLLOWERS) && typeOf(claim) === 'country')
    return namesAgency(reading, next) ? found('part', next) : NONE
  // A title before its holder is no mention of the office: "US President Barack Obama".
  if (typeOf(claim) === 'office' && gap === GAP_SPACE) return found('part', next)
  const known = knownFrom(reading, next)
  if (known && typeOf(claim) === 'city' && qualifies(reading, known, last)) return found('part', next)
  if (typeOf(claim) === 'city' && isA(hash, PLACES_AS_PEOPLE) && gap === GAP_SPACE && reading.style(last) === 'prose')
    return found('part', next)
  if (known && (gap === GAP_HYPHEN || !isA(hash, NAME_TAILS)) && isOtherThing(known)) return NONE
  if (gap === GAP_HYPHEN && lengthOf(tokens, next) === 1) return found('part', next)
  const style = reading.style(last)
  if (style === 'prose' || isA(hash, NAME_TAILS)) return found('part', next)
  if (style === 'capitals' || reading.words.occursSmall(hash)) return NONE
  return found('unsure', next)
}

/** "Mombasa Republican Council", "Austin American-Statesman": a people or party within a name that goes on; "Kyiv Independent". */
function qualifies({ tokens, style }: Reading, { first, last, claims }: Candidate, city: number): boolean {
  const gap = gapAfter(tokens, last)
  if (claims.every((other) => typeOf(other) === 'media' && !(other.flags & ALL_CAPITALS))) return true
  if (first !== last || style(city) !== 'prose' || (gap !== GAP_SPACE && gap !== GAP_HYPHEN)) return false
  return isCapitalised(tokens, last + 1) && claims.some((other) => isDemonym(other) || typeOf(other) === 'party')
}

/** "London's Heathrow Airport": the place belongs to the name. */
function itsAirport({ tokens }: Reading, from: number): LongerName {
  for (let at = from; isCapitalised(tokens, at) && at < from + AIRPORT_WORDS; at++) {
    if (tokens.hash[at] === AIRPORT) return found('part', at)
    if (gapAfter(tokens, at) !== GAP_SPACE) break
  }
  return NONE
}

/** Words of the name of an airport at most: "Hamid Karzai International Airport" has four. */
const AIRPORT_WORDS = 5

/** "USA Today", "New York Today", "France 24": papers, and stations that call themselves by their country. */
function isPaper({ tokens, style }: Reading, next: number, isCountry: boolean): boolean {
  if (tokens.hash[next] === TODAY) return isCapitalised(tokens, next) && style(next) === 'prose'
  if (!isCountry || lengthOf(tokens, next) > 2 || !/^\d/.test(tokens.text.charAt(tokens.start[next] as number)))
    return false
  return gapAfter(tokens, next) !== GAP_SPACE || isCapitalised(tokens, next + 1)
}

/** "Canada Border Services Agency", but "Pakistan Interior Ministry": two words or more before the last. */
function namesAgency({ tokens }: Reading, from: number): boolean {
  for (let at = from + 1; isCapitalised(tokens, at) && gapAfter(tokens, at - 1) === GAP_SPACE; at++)
    if (at > from + 1 && isA(tokens.hash[at], AGENCY_TAILS)) return true
  return false
}

function isOtherThing({ first, last, claims }: Candidate): boolean {
  return claims.some((other) => isAlive(other) && (first !== last || !isPerson(other)))
}

/** "Saddam al-Tikriti", "the Bush campaign", "Supreme Court of Virginia", "Gaza war hostage crisis": a longer name that goes on with a small word. */
function goesOnSmall(reading: Reading, { first, last }: Candidate, claim: Claim): boolean {
  const { tokens } = reading
  const next = last + 1
  const hash = tokens.hash[next] as number
  const type = typeOf(claim)
  if (
    isA(hash, EVENT_TAILS) &&
    gapAfter(tokens, last) === GAP_SPACE &&
    (type === 'event' || (isYear(tokens, first - 1) && !isDemonym(claim)) || isHeading(reading, last))
  )
    return type === 'event' || !isDemonym(claim)
  if (hash === AIRPORT && type === 'city') return true
  if (hash === WAR && isPlace(claim) && !isDemonym(claim) && isWarsName(tokens, next + 1)) return true
  if (hash === OF && type === 'event' && isEarlier(reading, next + 1, claim)) return true
  if (hash === CAMPAIGN && type === 'person') return true
  if (!isCapitalised(tokens, next + 1) || gapAfter(tokens, next) > GAP_HYPHEN) return false
  if (hash === OF) return isA(tokens.hash[last], GENERIC_NOUNS) && first !== last
  return (
    first === last &&
    isA(hash, NAME_PARTICLES) &&
    !isA(hash, FUNCTION_WORDS) &&
    (isPerson(claim) || isPlace(claim) || type === 'armed-group') &&
    !knownFrom(reading, next)
  )
}

function partBefore(reading: Reading, { first, last }: Candidate, claim: Claim): LongerName {
  const { tokens } = reading
  let previous = first - 1
  if (first === 0 || startsSentence(tokens, first)) return NONE
  if (typeOf(claim) === 'event' && (isYear(tokens, previous) || isJoinedHeading(reading, first)))
    return { part: 'part', token: previous, bearer: false }
  const person = isPerson(claim)
  const place = isPlace(claim)
  if (place && (isWarHeading(reading, first, last) || isCredit(reading, first, last))) return found('part', previous)
  if (
    isA(tokens.hash[previous], ARTICLES) &&
    joinsBefore(reading, previous) &&
    !isA(tokens.hash[previous], FUNCTION_WORDS) &&
    !startsSentence(tokens, previous)
  )
    previous--
  const gap = gapAfter(tokens, previous)
  const hash = tokens.hash[previous] as number
  if (gap === GAP_AMPERSAND && isCapitalised(tokens, previous) && isSurname(claim)) return found('part', previous)
  if (gap === GAP_STOP)
    return isInitial(reading, previous) || (place && isA(hash, HONORIFICS)) ? found('part', previous, true) : NONE
  if ((gap !== GAP_SPACE && gap !== GAP_HYPHEN) || isPossessive(tokens, previous)) return NONE
  if (hash === OF) return namesByOf(reading, previous - 1) ? found('part', previous) : NONE
  if (place && hash === THE && tokens.hash[previous - 1] === OF && OWNED.has(tokens.hash[previous - 2] as number))
    return namesByOf(reading, previous - 2) ? found('part', previous - 1) : NONE
  if (!isCapitalised(tokens, previous)) {
    const particle = first === last && (person || place) && isA(hash, NAME_PARTICLES) && !isA(hash, FUNCTION_WORDS)
    return particle && isCapitalised(tokens, previous - 1) ? found('part', previous) : NONE
  }
  if (gap === GAP_HYPHEN && lengthOf(tokens, previous) === 1) return found('part', previous)
  // "At The London": a house of that name.
  if (hash === THE && typeOf(claim) === 'city' && !startsSentence(tokens, previous) && reading.style(first) === 'prose')
    return found('part', previous)
  if (place && !isDemonym(claim) && isA(hash, PLACE_HEADS | HONORIFICS)) return found('part', previous)
  if (isOrdinary(hash) || isA(hash, PREFIXES)) return NONE
  if (first !== last && person) return NONE
  const known = knownUntil(reading, previous)
  if (known) return goesWith(reading, known, claim, gap) ? NONE : found('part', previous)
  const opens = startsSentence(tokens, previous)
  // Within a sentence of prose a capital is a name's, whatever the word means elsewhere: "Environment Canada".
  const style = opens ? 'prose' : reading.style(first)
  if (style === 'capitals') return NONE
  if (!opens && style === 'prose') return found('part', previous, true)
  // "2020 Nagorno-Karabakh war", although the whole name is no mention there.
  if (place && gap === GAP_HYPHEN && tokens.text.charCodeAt(tokens.end[previous] as number) === HYPHEN)
    return found('part', previous)
  if (reading.words.occursSmall(hash)) return NONE
  if (style === 'title') return found('unsure', previous)
  if (
    isA(hash, OPENERS) ||
    looksLikeOpener(tokens.text, tokens.start[previous] as number, tokens.end[previous] as number)
  )
    return NONE
  const risky = person || (first === last && isA(tokens.hash[first], PLACES_AS_PEOPLE))
  return found(risky ? 'part' : 'unsure', previous, risky)
}

/** "(Daily Nation Kenya)": the source of a report in brackets. */
function isCredit(reading: Reading, first: number, last: number): boolean {
  const { tokens } = reading
  const { text, start, end } = tokens
  if (text.charCodeAt(end[last] as number) !== 0x29) return false
  let token = first
  while (joinsBefore(reading, token - 1) && isCapitalised(tokens, token - 1)) token--
  return token < first && text.charCodeAt((start[token] as number) - 1) === 0x28
}

function joinsBefore({ tokens }: Reading, token: number): boolean {
  const gap = gapAfter(tokens, token)
  return gap === GAP_HYPHEN || gap === GAP_SPACE
}

/** Whether a known name and the one behind it are two names: "Afghan Taliban", "US-Taliban", "Iran Hezbollah". */
function goesWith(reading: Reading, { claims }: Candidate, claim: Claim, gap: number): boolean {
  if (gap === GAP_HYPHEN) return true
  return claims.some((other) => {
    if (isDemonym(other)) return typeOf(claim) !== 'country' || other.key === claim.key
    return isPerson(other) || other.key === claim.key || related(reading, other, claim)
  })
}

/** "University of", "Gulf of"; "President of" and "parts of" make no name. */
function namesByOf({ tokens }: Reading, head: number): boolean {
  if (head < 0 || !isCapitalised(tokens, head) || gapAfter(tokens, head) !== GAP_SPACE) return false
  const hash = tokens.hash[head] as number
  return isA(hash, NAME_HEADS)
}

/** Initials before a name: "J. Jordan". */
function isInitial({ tokens }: Reading, token: number): boolean {
  return lengthOf(tokens, token) === 1 && isCapitalised(tokens, token)
}

function isOrdinary(hash: number): boolean {
  return isA(hash, FUNCTION_WORDS | TITLES | MONTHS_AND_DAYS)
}

/** Participles and adverbs open sentences: "Visiting Kabul", "Newly". */
function looksLikeOpener(text: string, start: number, end: number): boolean {
  return end - start > 4 && /(?:ing|ed|ly)$/.test(text.slice(end - 3, end))
}

/** What is named after a country with an article: "the Communist Party of the Russian Federation". */
const OWNED = wordSet('party bank church union')
const OF = hashWord('of')
const THE = hashWord('the')
/** A dash would stand between two names: "Puntland–Somaliland dispute". */
const HYPHEN = 0x2d
const TODAY = hashWord('today')
const WAR = hashWord('war')
/** The Birmingham Six. */
const COUNTS = wordSet('three four five six seven eight nine ten')
/** The America's Cup. */
const CUP = hashWord('cup')
const AIRPORT = hashWord('airport')
const CAMPAIGN = hashWord('campaign')
const GOV = hashWord('gov')
const GOVERNOR = hashWord('governor')
