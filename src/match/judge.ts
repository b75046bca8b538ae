import { ALL_SMALL, BEGINS_SMALL } from '../glossary/name-index.ts'
import { GAP_HYPHEN, GAP_SPACE, gapAfter } from '../text/gaps.ts'
import { startsSentence } from '../text/sentences.ts'
import { isLowerCase, isPossessive } from '../text/shape.ts'
import { isSpeltOut, ruleOutSpelt } from './acronyms.ts'
import {
  type Candidate,
  type Claim,
  isAlive,
  isDemonym,
  isPerson,
  isPlace,
  isSurname,
  type Reading,
  ruleOut,
  typeOf,
  weigh,
} from './claims.ts'
import { judgeLocally } from './local-rules.ts'
import { longerName } from './longer-name.ts'
import {
  followsItsCity,
  hasLocative,
  isGenerated,
  isStateBehindComma,
  isTownOfState,
  liesElsewhere,
  standsForGovernment,
} from './places.ts'
import { tellsResult } from './results.ts'
import { NOBODY, supportOf } from './support.ts'
import { isNamesakeOf, isNotItsHolder, isSeatOf, isTheOther } from './told-apart.ts'
import { RAISED } from './verify-name.ts'
import { DESCRIPTIONS, FORCES_OF_A_PEOPLE, isA } from './word-kinds.ts'
import { isWithinTitle } from './works.ts'

/** What the passes over one text learn about names that belong to somebody else. */
export interface Strangers {
  /** Hashes of one-word names that somebody unknown bears behind a first name. */
  readonly bearers: Set<number>
  /** Who bears a surname in full, by its hash: a key, or `SOMEBODY` for others and for several. */
  readonly namesakes: Map<number, number>
  /** Names of places that the text itself puts elsewhere. */
  readonly elsewhere: Set<number>
  /** Names of places of the world that the text gives to a town in North America. */
  readonly towns: Set<number>
  /** Names within longer ones: the name and the word beside it, as one hash. */
  readonly pairs: Set<number>
  /** Keys of the entities whose acronym the text spells out as somebody else's. */
  readonly spelt: Set<number>
  /** Hashes of one-word place names that stand behind "in" or "to" somewhere. */
  readonly located: Set<number>
}

/**
 * Judges every candidate by its name and by the words around it. What lies within a longer name that stands is not looked at
 * again: the Jordan of "Jordan River" is no country.
 */
export function judgeAll(reading: Reading): Strangers {
  const strangers: Strangers = {
    bearers: new Set(),
    namesakes: new Map(),
    elsewhere: new Set(),
    towns: new Set(),
    spelt: new Set(),
    located: new Set(),
    pairs: new Set(),
  }
  const { candidates, tokens } = reading
  let token = reading.nextStart(0)
  while (token < tokens.count && candidates.length < CANDIDATES_MAX) {
    const longest = reading.spot(token)
    if (longest) {
      candidates.push(longest)
      token = judgeChain(reading, longest, strangers)
    }
    token = reading.nextStart(token + 1)
  }
  ruleOutSpelt(reading, strangers.spelt)
  return strangers
}

/** More than any article has; the rest of such a text stays unmarked. */
const CANDIDATES_MAX = 1 << 18

/** Judges from the longest down to the first that stands by itself, and returns the last token that is settled with it. */
function judgeChain(reading: Reading, longest: Candidate, strangers: Strangers): number {
  for (let candidate: Candidate | undefined = longest; candidate; candidate = candidate.shorter)
    if (judgeClaims(reading, candidate, strangers)) {
      candidate.shorter = undefined
      return candidate.last
    }
  return longest.first
}

/** Whether one of the claims stands by itself. */
function judgeClaims(reading: Reading, candidate: Candidate, strangers: Strangers): boolean {
  let stands = false
  for (const claim of candidate.claims) {
    judge(reading, candidate, claim, strangers)
    if (!isAlive(claim) || supportOf(reading, candidate, claim, NOBODY) !== 'not needed') continue
    stands = true
    if (isPerson(claim) && candidate.first < candidate.last) noteBearer(reading, candidate, claim.key, strangers)
  }
  return stands
}

/** Stands for a bearer of whom no entry tells: Hunter Biden. */
const SOMEBODY = -1

function noteBearer({ tokens }: Reading, { last }: Candidate, key: number, { namesakes }: Strangers): void {
  const name = tokens.hash[last] as number
  namesakes.set(name, (namesakes.get(name) ?? key) === key ? key : SOMEBODY)
}

function judge(reading: Reading, candidate: Candidate, claim: Claim, strangers: Strangers): void {
  if (judgeLocally(reading, candidate, claim) && isSurname(claim)) noteBearer(reading, candidate, SOMEBODY, strangers)
  if (isTownOfState(reading, candidate, claim)) strangers.towns.add(claim.name)
  if (!isAlive(claim)) return
  if (isDescription(reading, candidate, claim)) ruleOut(reading, claim, 'a description', candidate.last)
  else if (isOtherName(reading, candidate, claim)) ruleOut(reading, claim, 'capitals make it another name')
  else judgeSurroundings(reading, candidate, claim, strangers)
}

function judgeSurroundings(reading: Reading, candidate: Candidate, claim: Claim, strangers: Strangers): void {
  const longer = longerName(reading, candidate, claim)
  const oneWord = candidate.first === candidate.last
  const hash = reading.tokens.hash[candidate.last] as number
  const pair = longer.token < 0 ? 0 : pairOf(reading.tokens.hash[longer.token] as number, hash)
  if (longer.part === 'part') {
    strangers.pairs.add(pair)
    ruleOut(reading, claim, 'part of a longer name', longer.token)
    if (longer.bearer && oneWord && (isPerson(claim) || isPlace(claim))) strangers.bearers.add(hash)
    return
  }
  if (longer.part === 'unsure') {
    claim.pair = pair
    weigh(reading, claim, 'perhaps part of a longer name', isGenerated(claim) ? -4 : -2, longer.token)
  }
  if (isNotItsHolder(reading, candidate, claim)) ruleOut(reading, claim, 'not its holder', candidate.first - 1)
  if (isSpeltOut(reading, candidate, claim)) strangers.spelt.add(claim.key)
  if (isTheOther(reading, candidate, claim) || isNamesakeOf(reading, candidate, claim))
    ruleOut(reading, claim, 'another bearer', candidate.first - 1)
  if ((isPlace(claim) || isPerson(claim)) && isWithinTitle(reading, candidate))
    ruleOut(reading, claim, 'the title of a work')
  if (!isPlace(claim)) return
  if (followsItsCity(reading, candidate, claim))
    weigh(reading, claim, 'other places of its country are in the article', 2)
  if (oneWord && hasLocative(reading, candidate)) strangers.located.add(hash)
  if (liesElsewhere(reading, candidate, claim)) {
    strangers.elsewhere.add(claim.name)
    ruleOut(reading, claim, 'another place of this name', candidate.last + 1)
  } else if (isSeatOf(reading, candidate, claim) || isStateBehindComma(reading, candidate, claim))
    ruleOut(reading, claim, 'the state of this name')
  else if (standsForGovernment(reading, candidate, claim)) ruleOut(reading, claim, 'the government there')
  else if (tellsResult(reading, candidate, claim)) ruleOut(reading, claim, 'the team of this name')
}

function pairOf(beside: number, name: number): number {
  return Math.imul(beside, 31) ^ name
}

/** "US soldiers", "withdrawal from Afghanistan": small words around the name of a country, which is what is meant. */
function isDescription(reading: Reading, { first, last }: Candidate, claim: Claim): boolean {
  const { tokens } = reading
  // "Iraqi Kurds": some of a people, by a demonym as it were.
  if (typeOf(claim) === 'people' && gapAfter(tokens, first - 1) === GAP_SPACE && beginsWithDemonym(reading, first - 1))
    return true
  if (first === last || claim.flags & ALL_SMALL) return false
  const noun = tokens.hash[last] as number
  if (isA(noun, DESCRIPTIONS | FORCES_OF_A_PEOPLE)) {
    const isSmall = isLowerCase(tokens, last) || reading.style(last) !== 'prose'
    return isSmall && (isA(noun, DESCRIPTIONS) || isPossessive(tokens, first) || beginsWithDemonym(reading, first))
  }
  return (claim.flags & BEGINS_SMALL) !== 0 && typeOf(claim) === 'event'
}

/** "Israeli military" and "Sudan's army", but not "US military", which is a name. */
function beginsWithDemonym(reading: Reading, first: number): boolean {
  for (let one = reading.spot(first); one; one = one.shorter)
    if (one.first === one.last && one.claims.some(isDemonym)) return true
  return false
}

/** "Monotheism and Holy War": a small word of the glossary written with capitals in the middle of a sentence. */
function isOtherName(reading: Reading, { first }: Candidate, claim: Claim): boolean {
  if (!(claim.flags & ALL_SMALL) || !(claim.written & RAISED) || isDemonym(claim)) return false
  const { tokens } = reading
  return (
    !startsSentence(tokens, first) &&
    reading.style(first) === 'prose' &&
    gapAfter(tokens, first - 1) <= GAP_HYPHEN &&
    typeOf(claim) === 'concept'
  )
}
