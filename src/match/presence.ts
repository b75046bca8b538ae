import { wordSet } from '../text/hash-word.ts'
import {
  type Candidate,
  type Claim,
  isAlive,
  isSurname,
  isWeak,
  type Reading,
  ruleOut,
  typeOf,
  weigh,
} from './claims.ts'
import type { Strangers } from './judge.ts'
import { countryOf } from './places.ts'
import { boreTitle, NOBODY, type Support, supportOf } from './support.ts'

/** Who is in the article beyond doubt. */
export interface Presence {
  /** By key; demonyms count for their country. */
  readonly entities: Set<number>
  /** ISO codes of the countries among them. */
  readonly countries: Set<number>
  /** How many cities and regions of each country stand in the article. */
  readonly placesOf: Map<number, number>
}

/** First the names that need nothing, then, twice, those that the ones before support. Supported claims are marked as such. */
export function notePresence(reading: Reading, strangers: Strangers): Presence {
  const presence: Presence = { entities: new Set(), countries: new Set(), placesOf: new Map() }
  forLongest(reading, (candidate, claims) => {
    let one: Claim | undefined
    let isOnly = true
    for (const claim of claims) {
      if (supportOf(reading, candidate, claim, NOBODY) !== 'not needed') continue
      one ??= claim
      isOnly &&= one.key === claim.key
    }
    if (one && isOnly) note(reading, one, presence)
    return one !== undefined
  })
  for (let round = 0; round < 2; round++) noteSupported(reading, strangers, presence)
  return presence
}

function noteSupported(reading: Reading, strangers: Strangers, presence: Presence): void {
  const added: Claim[] = []
  for (const longest of reading.candidates)
    for (let candidate: Candidate | undefined = longest; candidate; candidate = candidate.shorter)
      for (const claim of candidate.claims) {
        if (!isAlive(claim) || claim.supported) continue
        const support = supportOf(reading, candidate, claim, presence.entities)
        if (support === 'none') continue
        if (support !== 'title' && isStranger(reading, candidate, claim, strangers, support))
          ruleOut(reading, claim, 'someone else bears this name')
        else claim.supported = true
        if (!claim.supported || support === 'not needed') continue
        weigh(reading, claim, support, 2)
        added.push(claim)
      }
  for (const claim of added) note(reading, claim, presence)
}

/**
 * "Michelle Obama", then "Obama": his own full name is stronger than that of a relative, but what the name needs is not; and of
 * the two, "Mrs. Obama" is not he.
 */
function isStranger(
  reading: Reading,
  candidate: Candidate,
  claim: Claim,
  { bearers, namesakes }: Strangers,
  support: Support,
): boolean {
  if (!isSurname(claim) && !(isWeak(claim) && typeOf(claim) === 'person')) return false
  const name = reading.tokens.hash[candidate.last] as number
  const bearer = isSurname(claim) ? (namesakes.get(name) ?? claim.key) : claim.key
  const isRelative =
    bearer !== claim.key && (support === 'needs met' || LADIES.has(reading.tokens.hash[candidate.first - 1] as number))
  return (bearers.has(name) || isRelative) && !boreTitle(reading, candidate, claim)
}

function note(reading: Reading, claim: Claim, { entities, countries, placesOf }: Presence): void {
  if (entities.has(claim.key)) return
  const type = typeOf(claim)
  const country = countryOf(reading, claim)
  if (type === 'country' && country !== 0) countries.add(country)
  else if (country !== 0) placesOf.set(country, (placesOf.get(country) ?? 0) + 1)
  entities.add(claim.key)
}

/** The claims for which `isIt` holds: mostly all of them, and then no new list is made. */
export function kept(claims: readonly Claim[], isIt: (claim: Claim) => boolean): readonly Claim[] {
  return claims.every(isIt) ? claims : claims.filter(isIt)
}

/** Visits the longest live stretches from left to right; `take` says whether the stretch is taken, and what it covers with it. */
export function forLongest(reading: Reading, take: (candidate: Candidate, claims: readonly Claim[]) => boolean): void {
  let free = 0
  for (const longest of reading.candidates)
    for (let candidate: Candidate | undefined = longest; candidate; candidate = candidate.shorter) {
      if (candidate.first < free) break
      const { claims } = candidate
      const alive = kept(claims, isAlive)
      if (alive.length > 0 && take(candidate, alive)) {
        free = candidate.last + 1
        break
      }
    }
}

const LADIES = wordSet('mrs ms miss lady')
