import type { Glossary } from '../glossary/glossary.ts'
import { KIND, KIND_MASK, TYPE_MASK, WEAK } from '../glossary/name-index.ts'
import { ENTITY_TYPES, type EntityType } from '../glossary/vocabulary.ts'
import type { Style } from '../text/text-style.ts'
import type { TokenStore } from '../text/token-store.ts'
import type { WordUse } from '../text/word-use.ts'
import type { Reason } from './mention.ts'

/** One entity's claim on a stretch of the text by one of its names, and how it stands so far. */
export interface Claim {
  readonly glossary: number
  /** Position in the glossary. */
  readonly entity: number
  /** Position among the entities of all glossaries. */
  readonly key: number
  readonly name: number
  readonly flags: number
  /** Type, tier and more, see name-index; beside the claim, since nearly every rule asks for them. */
  readonly entityFlags: number
  /** Bits of verify-name. */
  readonly written: number
  /** Log-odds so far; a claim that is ruled out stands at minus infinity. */
  score: number
  /** The weak name has what it needs, see support.ts. */
  supported: boolean
  former: boolean
  /** The name and the word beside it that may make it longer, as one hash; 0 where there is no such doubt. */
  pair: number
  reasons: Reason[] | undefined
}

/** A stretch of tokens, both ends included, and who claims it. `shorter` begins at the same token. */
export interface Candidate {
  readonly first: number
  readonly last: number
  readonly claims: Claim[]
  shorter: Candidate | undefined
}

/** Whether a stretch is part of a longer name that no glossary has. */
export type Part = 'none' | 'unsure' | 'part'

/** Where names begin in the text at hand; made by spot-names.ts. */
export interface Spotter {
  /** The names that begin at a token, of all glossaries together: the longest leads. Asked twice, it answers the same. */
  spot(token: number): Candidate | undefined
  /** The first token from `token` on at which a name may begin; the number of tokens if there is none. */
  nextStart(token: number): number
}

/** Everything that is known while one text is read. */
export interface Reading extends Spotter {
  readonly tokens: TokenStore
  readonly glossaries: readonly Glossary[]
  /** Number of entities in the glossaries before each one; key = base + entity. */
  readonly bases: readonly number[]
  /** Judged so far, in the order of the text. */
  readonly candidates: Candidate[]
  readonly style: (token: number) => Style
  readonly words: WordUse
  /** First and last day that the article's date can mean, as numbers; absent without a date. */
  readonly from: number | undefined
  readonly until: number | undefined
  readonly explain: boolean
}

export const isAlive = (claim: Claim): boolean => claim.score > Number.NEGATIVE_INFINITY
export const isWeak = (claim: Claim): boolean => (claim.flags & WEAK) !== 0
export const isDemonym = (claim: Claim): boolean => (claim.flags & KIND_MASK) === KIND.demonym
export const isSurname = (claim: Claim): boolean => (claim.flags & KIND_MASK) === KIND.surname

export function typeOf({ entityFlags }: Claim): EntityType {
  return ENTITY_TYPES[entityFlags & TYPE_MASK] as EntityType
}

export function isPerson({ entityFlags }: Claim): boolean {
  return (entityFlags & TYPE_MASK) === PERSON
}

const PERSON = ENTITY_TYPES.indexOf('person')
const PLACES: readonly EntityType[] = ['country', 'territory', 'region', 'city', 'site', 'waterway']
/** A bit for each type, so that no string is hashed for each name. */
const PLACE_BITS = PLACES.reduce((bits, type) => bits | (1 << ENTITY_TYPES.indexOf(type)), 0)

export function isPlace({ entityFlags }: Claim): boolean {
  return ((PLACE_BITS >>> (entityFlags & TYPE_MASK)) & 1) !== 0
}

/** Adds evidence; the token that it rests on is cut out only for readers who ask why. */
export function weigh(reading: Reading, claim: Claim, rule: string, weight: number, token = -1): void {
  claim.score += weight
  if (!reading.explain) return
  const detail =
    token < 0 ? {} : { detail: reading.tokens.text.slice(reading.tokens.start[token], reading.tokens.end[token]) }
  claim.reasons ??= []
  claim.reasons.push({ rule, weight, ...detail })
}

export function ruleOut(reading: Reading, claim: Claim, rule: string, token = -1): void {
  weigh(reading, claim, rule, Number.NEGATIVE_INFINITY, token)
}
