import type { Glossary } from '../glossary/glossary.ts'
import { countryOfEntity, TIER_MASK } from '../glossary/name-index.ts'
import { GAP_COMMA, GAP_HYPHEN, GAP_SPACE, gapAfter } from '../text/gaps.ts'
import { wordSet } from '../text/hash-word.ts'
import { startsSentence } from '../text/sentences.ts'
import { isCapitalised } from '../text/shape.ts'
import { wordSieve } from '../text/word-use.ts'
import { type Candidate, type Claim, isPlace, type Reading, typeOf } from './claims.ts'
import { knownUntil } from './neighbours.ts'
import { FUNCTION_WORDS, isA, LOCATIVES, MONTHS_AND_DAYS, NAMESAKES, STATE_HEADS, STATES } from './word-kinds.ts'
import { LOCAL_WORDS, SPORT_WORDS } from './word-lists.ts'

/** What speaks against a place although its name stands there. */

const codeOf = (country: string) => (country.charCodeAt(0) << 8) | country.charCodeAt(1)
export const UNITED_STATES = codeOf('US')
const CANADA = codeOf('CA')

/** "Paris, Texas" and "Tripoli, Lebanon" when the entity is the one in France, in Libya: the text names where it lies. */
export function liesElsewhere(reading: Reading, { last }: Candidate, claim: Claim): boolean {
  const { tokens } = reading
  if (gapAfter(tokens, last) !== GAP_COMMA || !isPlace(claim)) return false
  const country = countryOf(reading, claim)
  if (isCapitalised(tokens, last + 1) && namesState(reading, last + 1))
    return country !== UNITED_STATES && country !== CANADA
  if (typeOf(claim) === 'country' || country === 0) return false
  const next = reading.spot(last + 1)
  return next?.claims.every((other) => isWider(reading, other) && countryOf(reading, other) !== country) ?? false
}

/** "Palestine, Texas": a town there that bears the name of another place. */
export function isTownOfState(reading: Reading, candidate: Candidate, claim: Claim): boolean {
  const { tokens } = reading
  const state = candidate.last + 1
  if (gapAfter(tokens, candidate.last) !== GAP_COMMA || !isNamesake(reading, candidate, claim)) return false
  return isCapitalised(tokens, state) && namesState(reading, state)
}

/** A country or region, of which it is known in which country it lies. */
function isWider(reading: Reading, claim: Claim): boolean {
  const type = typeOf(claim)
  return (type === 'country' || type === 'region') && countryOf(reading, claim) !== 0
}

/** "Saratoga Springs, New York": behind an unknown place, a city of this name is the state. */
export function isStateBehindComma(reading: Reading, { first }: Candidate, claim: Claim): boolean {
  const { tokens } = reading
  if (
    typeOf(claim) !== 'city' ||
    gapAfter(tokens, first - 1) !== GAP_COMMA ||
    countryOf(reading, claim) !== UNITED_STATES
  )
    return false
  const before = tokens.hash[first - 1] as number
  if (
    !isCapitalised(tokens, first - 1) ||
    isA(before, FUNCTION_WORDS | MONTHS_AND_DAYS) ||
    startsSentence(tokens, first - 1)
  )
    return false
  if (isA(before, STATES)) return true
  const known = knownUntil(reading, first - 1)
  return known?.claims.every((other) => typeOf(other) === 'city' && countryOf(reading, other) === UNITED_STATES) ?? true
}

/** "Lahore, Punjab": of two regions of one name, the one in the country of the city before the comma. */
export function followsItsCity(reading: Reading, { first }: Candidate, claim: Claim): boolean {
  if (typeOf(claim) !== 'region' || gapAfter(reading.tokens, first - 1) !== GAP_COMMA) return false
  const country = countryOf(reading, claim)
  const city = knownUntil(reading, first - 1)
  return city?.claims.some((other) => typeOf(other) === 'city' && countryOf(reading, other) === country) ?? false
}

/** "pro-Beijing": the government is meant, not the city. */
export function standsForGovernment(reading: Reading, { first }: Candidate, claim: Claim): boolean {
  const { tokens } = reading
  return (
    typeOf(claim) === 'city' &&
    gapAfter(tokens, first - 1) === GAP_HYPHEN &&
    SIDES.has(tokens.hash[first - 1] as number)
  )
}

/** What kind of page the names of places stand on. */
export interface Scene {
  /** Local news of North America, where Palestine and Paris are towns of the county. */
  readonly isLocal: boolean
  /** A sports page, where a country is its team. */
  readonly isSports: boolean
}

/** Words of sport from which a page counts as a sports page. */
const SPORTS_MIN = 4

export function sceneOf({ words }: Reading): Scene {
  const found = [...words.among(SCENE_WORDS)]
  return {
    isLocal: found.some((word) => LOCAL_WORDS.has(word)),
    isSports: found.filter((word) => SPORT_WORDS.has(word)).length >= SPORTS_MIN,
  }
}

const SCENE_WORDS = wordSieve(new Set([...LOCAL_WORDS, ...SPORT_WORDS]))

export function isNamesake(reading: Reading, { first, last }: Candidate, claim: Claim): boolean {
  if (first !== last || !isPlace(claim) || countryOf(reading, claim) === UNITED_STATES) return false
  return isA(reading.tokens.hash[first], NAMESAKES)
}

/** "in Samoa", "to Kabul". */
export function hasLocative({ tokens }: Reading, { first }: Candidate): boolean {
  const gap = gapAfter(tokens, first - 1)
  return gap === GAP_SPACE && isA(tokens.hash[first - 1], LOCATIVES)
}

export function isGenerated({ entityFlags }: Claim): boolean {
  return (entityFlags & TIER_MASK) === GAZETTEER
}

const GAZETTEER = 1 << 5

/** ISO code as two letters, 0 for none. */
export function countryOf({ glossaries }: Reading, claim: Claim): number {
  return countryOfEntity((glossaries[claim.glossary] as Glossary).index, claim.entity)
}

function namesState({ tokens }: Reading, token: number): boolean {
  const hash = tokens.hash[token] as number
  return isA(hash, STATES) || (isA(hash, STATE_HEADS) && STATE_TAILS.has(tokens.hash[token + 1] as number))
}

const SIDES = wordSet('pro anti')

/** What follows "New", "North", "West" … in the name of a state; "Russia, North Korea" is a list of countries. */
const STATE_TAILS = wordSet('york jersey mexico hampshire carolina dakota virginia island columbia')
