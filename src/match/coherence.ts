import type { Glossary } from '../glossary/glossary.ts'
import { IS_CAPITAL, TIER_MASK, TIER_SHIFT } from '../glossary/name-index.ts'
import { type Candidate, type Claim, isPlace, isWeak, type Reading, ruleOut, typeOf, weigh } from './claims.ts'
import type { Strangers } from './judge.ts'
import { countryOf, hasLocative, isLocalNews, isNamesake, isSportsPage } from './places.ts'
import type { Presence } from './presence.ts'
import { countRelated } from './relations.ts'
import { holdsOffice } from './support.ts'

/** Log-odds for each related entity in the article, of which three count. */
const EACH_RELATED = 0.7
const RELATED_MAX = 3

/** Settled once for a text, when a place first asks. */
export interface Setting {
  local: boolean | undefined
  sports: boolean | undefined
}

/** What the rest of the article says for or against a claim: TagMe's coherence, on the glossary's own relations. */
export function weighCoherence(
  reading: Reading,
  candidate: Candidate,
  claim: Claim,
  presence: Presence,
  strangers: Strangers,
  setting: Setting,
): void {
  const related = countRelated(reading, claim, presence.entities, RELATED_MAX)
  if (related > 0) weigh(reading, claim, 'related entities in the article', related * EACH_RELATED)
  const flags = (reading.glossaries[claim.glossary] as Glossary).index.entityFlags[claim.entity] as number
  const tier = (flags & TIER_MASK) >> TIER_SHIFT
  if (tier === PACK) weigh(reading, claim, "the reader's pack", 3)
  if (holdsOffice(reading, candidate, claim)) weigh(reading, claim, 'holds the office on that day', 1)
  if (isPlace(reading, claim))
    weighPlace(
      reading,
      candidate,
      claim,
      presence,
      strangers,
      setting,
      related,
      tier === GAZETTEER,
      (flags & IS_CAPITAL) !== 0,
    )
}

const GAZETTEER = 1
const PACK = 2

function weighPlace(
  reading: Reading,
  candidate: Candidate,
  claim: Claim,
  presence: Presence,
  { bearers, elsewhere, located }: Strangers,
  setting: Setting,
  related: number,
  generated: boolean,
  capital: boolean,
): void {
  const hash = reading.tokens.hash[candidate.last] as number
  if (elsewhere.has(claim.name)) return ruleOut(reading, claim, 'another place of this name stands in the article')
  if (candidate.first === candidate.last && bearers.has(hash) && !located.has(hash))
    return ruleOut(reading, claim, 'someone bears this name')
  setting.local ??= isLocalNews(reading)
  if (setting.local && related === 0 && isNamesake(reading, candidate, claim))
    return ruleOut(reading, claim, 'a town of this name in North America')
  setting.sports ??= isSportsPage(reading)
  if (setting.sports && !hasLocative(reading, candidate)) return ruleOut(reading, claim, 'the team of this name')
  if (!generated) return
  const type = typeOf(reading, claim)
  if (type !== 'city' && type !== 'region') return
  if (capital && !isWeak(claim)) return weigh(reading, claim, 'a capital', -1)
  const country = countryOf(reading, claim)
  const own = presence.entities.has(claim.key) ? 1 : 0
  if (presence.countries.has(country)) weigh(reading, claim, 'its country is in the article', -0.5)
  else if ((presence.placesOf.get(country) ?? 0) - own >= 2)
    weigh(reading, claim, 'other places of its country are in the article', -1)
  else weigh(reading, claim, 'nothing of its country is in the article', -4)
}
