import { IS_CAPITAL } from '../glossary/name-index.ts'
import { type Candidate, type Claim, isPlace, type Reading, ruleOut, typeOf, weigh } from './claims.ts'
import { isOfPack } from './first-pack.ts'
import type { Strangers } from './judge.ts'
import { countryOf, hasLocative, isGenerated, isNamesake, type Scene, sceneOf, UNITED_STATES } from './places.ts'
import type { Presence } from './presence.ts'
import { countRelated } from './relations.ts'
import { holdsOffice } from './support.ts'
import { isA, PLACES_AS_PEOPLE } from './word-kinds.ts'

/** Log-odds for each related entity in the article, of which three count. */
const EACH_RELATED = 0.7
const RELATED_MAX = 3

/** What the whole of one article says, gathered before its claims are weighed; the scene is settled when first asked. */
export interface Setting {
  readonly presence: Presence
  readonly strangers: Strangers
  scene: Scene | undefined
}

/** What the rest of the article says for or against a claim: TagMe's coherence, on the glossary's own relations. */
export function weighCoherence(reading: Reading, candidate: Candidate, claim: Claim, setting: Setting): void {
  if (claim.pair !== 0 && setting.strangers.pairs.has(claim.pair)) {
    ruleOut(reading, claim, 'part of a longer name elsewhere in the article')
    return
  }
  const related = countRelated(reading, claim, setting.presence.entities, RELATED_MAX)
  if (related > 0) weigh(reading, claim, 'related entities in the article', related * EACH_RELATED)
  if (isOfPack(claim)) weigh(reading, claim, "the reader's pack", 3)
  if (holdsOffice(reading, candidate, claim)) weigh(reading, claim, 'holds the office on that day', 1)
  if (!isPlace(claim)) return
  const other = otherBearer(reading, candidate, claim, setting, related)
  if (other !== undefined) ruleOut(reading, claim, other)
  else if (isGenerated(claim) || isState(reading, claim)) weighGenerated(reading, claim, setting.presence)
}

/** Who else bears the name of a place in this article, as far as it can be told; undefined if nobody. */
function otherBearer(
  reading: Reading,
  candidate: Candidate,
  claim: Claim,
  setting: Setting,
  related: number,
): string | undefined {
  const { bearers, elsewhere, located } = setting.strangers
  const hash = reading.tokens.hash[candidate.last] as number
  if (elsewhere.has(claim.name)) return 'another place of this name stands in the article'
  const borne = typeOf(claim) === 'city' || isA(hash, PLACES_AS_PEOPLE)
  if (candidate.first === candidate.last && borne && bearers.has(hash) && !located.has(hash))
    return 'someone bears this name'
  setting.scene ??= sceneOf(reading)
  if (setting.scene.isLocal && related === 0 && isNamesake(reading, candidate, claim))
    return 'a town of this name in North America'
  if (setting.strangers.towns.size > 0 && isNeighbour(reading, claim)) return 'local news of North America'
  return setting.scene.isSports && !hasLocative(reading, candidate) ? 'the team of this name' : undefined
}

/** Readers of a paper in Palestine, Texas, know the states and cities around them. */
function isNeighbour(reading: Reading, claim: Claim): boolean {
  return (typeOf(claim) === 'city' || typeOf(claim) === 'region') && countryOf(reading, claim) === UNITED_STATES
}

/** Written or generated: a state of the US stands in many a name and headline without being meant. */
function isState(reading: Reading, claim: Claim): boolean {
  return typeOf(claim) === 'region' && countryOf(reading, claim) === UNITED_STATES
}

/** Generated cities and regions are many, and their names are common: they need their country beside them. */
function weighGenerated(reading: Reading, claim: Claim, presence: Presence): void {
  const type = typeOf(claim)
  if (type !== 'city' && type !== 'region') return
  const country = countryOf(reading, claim)
  const others = (presence.placesOf.get(country) ?? 0) - (presence.entities.has(claim.key) ? 1 : 0)
  const needed = claim.entityFlags & IS_CAPITAL ? 1 : 2
  if (presence.countries.has(country)) weigh(reading, claim, 'its country is in the article', -0.5)
  else if (others >= needed) weigh(reading, claim, 'other places of its country are in the article', -1)
  else weigh(reading, claim, 'nothing of its country is in the article', -4)
  // Cities and the regions around them share names; the city is what news means.
  if (type === 'city') weigh(reading, claim, 'a city', 0.6)
}
