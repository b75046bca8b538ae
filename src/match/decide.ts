import type { Glossary } from '../glossary/glossary.ts'
import { type Candidate, type Claim, isDemonym, isWeak, type Reading, typeOf } from './claims.ts'
import { type Setting, weighCoherence } from './coherence.ts'
import { confidenceOf, PROBABLY } from './confidence.ts'
import { ofFirstPack } from './first-pack.ts'
import { judgeAll, type Strangers } from './judge.ts'
import type { Mention } from './mention.ts'
import { forLongest, kept, notePresence, type Presence } from './presence.ts'

/**
 * From claims to mentions: what each name is worth where it stands; who is in the article beyond doubt, and whom those make
 * likely; and of what is left, the longest and likeliest at each place.
 */
export function decide(reading: Reading): Mention[] {
  const strangers = judgeAll(reading)
  const presence = notePresence(reading, strangers)
  return choose(reading, presence, strangers)
}

function choose(reading: Reading, presence: Presence, strangers: Strangers): Mention[] {
  const mentions: Mention[] = []
  const setting: Setting = { presence, strangers, scene: undefined }
  forLongest(reading, (candidate, claims) => {
    const ready = kept(claims, (claim) => claim.supported)
    for (const claim of ready) weighCoherence(reading, candidate, claim, setting)
    const ranked = bestOfEach(ofFirstPack(reading, ready))
    const best = ranked[0]
    const next = ranked[1]
    if (best === undefined) return false
    // Demonyms take part in what stands around them, but they are not marked.
    if (isDemonym(best) && !isOfGroup(best)) return true
    const confidence = confidenceOf(best.score - doubtBy(best, next))
    if (confidence < PROBABLY) return false
    mentions.push(toMention(reading, candidate, best, confidence, next))
    return true
  })
  return mentions
}

/** "Houthi targets" names the group as well as its noun does; "Afghan" and "Sunni" name people. */
function isOfGroup(claim: Claim): boolean {
  const type = typeOf(claim)
  return type === 'armed-group' || type === 'party'
}

/** Log-odds that the best bearer must lead the next by to stand as if alone; with hardly any lead nobody is named. */
const CLEAR_LEAD = 2
const TOO_CLOSE = 0.5

function doubtBy(best: Claim, next: Claim | undefined): number {
  if (next === undefined) return 0
  if (isCountryOrState(best, next)) return Number.POSITIVE_INFINITY
  const lead = best.score - next.score
  return lead < TOO_CLOSE ? Number.POSITIVE_INFINITY : Math.max(0, CLEAR_LEAD - lead)
}

/** Georgia and Georgia, each with what it needs in the article: no sum of evidence tells which one stands there. */
function isCountryOrState(best: Claim, next: Claim): boolean {
  return isWeak(best) && isWeak(next) && typeOf(best) === 'country' && typeOf(next) === 'region'
}

function bestOfEach(claims: readonly Claim[]): readonly Claim[] {
  if (claims.length < 2) return claims
  const best = new Map<number, Claim>()
  for (const claim of claims)
    if ((best.get(claim.key)?.score ?? Number.NEGATIVE_INFINITY) < claim.score) best.set(claim.key, claim)
  return [...best.values()].sort((one, other) => other.score - one.score)
}

function toMention(
  reading: Reading,
  { first, last }: Candidate,
  claim: Claim,
  confidence: number,
  next: Claim | undefined,
): Mention {
  const idOf = ({ glossary, entity }: Claim) => (reading.glossaries[glossary] as Glossary).idAt(entity)
  const mention: { -readonly [Field in keyof Mention]: Mention[Field] } = {
    start: reading.tokens.start[first] as number,
    end: reading.tokens.end[last] as number,
    entityId: idOf(claim),
    confidence,
    why: claim.reasons ?? NO_REASONS,
  }
  if (next) mention.alternativeId = idOf(next)
  if (claim.former) mention.former = true
  return mention
}

const NO_REASONS: readonly never[] = []
