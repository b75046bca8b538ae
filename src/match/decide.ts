import type { Glossary } from '../glossary/glossary.ts'
import { TIER_MASK, TIER_SHIFT } from '../glossary/name-index.ts'
import { type Candidate, type Claim, isAlive, isDemonym, isPerson, isSurname, isWeak, type Reading, ruleOut, weigh } from './claims.ts'
import { confidenceOf, PROBABLY } from './confidence.ts'
import { liesElsewhere } from './elsewhere.ts'
import { judgeLocally } from './local-rules.ts'
import { longerName } from './longer-name.ts'
import type { Mention } from './mention.ts'
import { countRelated } from './relations.ts'
import { boreTitle, supportOf } from './support.ts'

/**
 * From claims to mentions, in four passes over the candidates: what each name is worth where it stands; who is in the article
 * beyond doubt; whom those make likely; and of what is left, the longest and likeliest at each place.
 */
export function decide(reading: Reading): Mention[] {
  judgeAll(reading)
  const present = new Set<number>()
  noteStrong(reading, present)
  noteSupported(reading, present)
  return choose(reading, present)
}

function* stretches(reading: Reading): Generator<[number, Candidate]> {
  const { candidates } = reading
  for (let at = 0; at < candidates.length; at++)
    for (let one: Candidate | undefined = candidates[at]; one; one = one.shorter) yield [at, one]
}

/** Surnames that someone else in the article bears, by the hash of the name. */
const foreignBearers = new Set<number>()

/** What lies within a longer name that stands is not looked at again: the Jordan of "Jordan River" is no country. */
function judgeAll(reading: Reading): void {
  foreignBearers.clear()
  const elsewhere = new Set<number>()
  let free = 0
  for (const [at, candidate] of stretches(reading)) {
    if (candidate.last < free) {
      candidate.claims.length = 0
      continue
    }
    for (const claim of candidate.claims) {
      judgeLocally(reading, candidate, claim)
      if (isAlive(claim)) judgeSurroundings(reading, at, candidate, claim, elsewhere)
    }
    if (candidate.claims.some((claim) => isAlive(claim) && supportOf(reading, candidate, claim, NOBODY) === 'not needed')) free = candidate.last + 1
  }
  if (elsewhere.size > 0)
    for (const [, { claims }] of stretches(reading)) for (const claim of claims) if (elsewhere.has(claim.name) && isAlive(claim)) ruleOut(reading, claim, 'another place of this name stands in the article')
}

function judgeSurroundings(reading: Reading, at: number, candidate: Candidate, claim: Claim, elsewhere: Set<number>): void {
  const longer = longerName(reading, at, candidate, claim)
  if (longer.part === 'part') {
    ruleOut(reading, claim, 'part of a longer name', longer.token)
    if (longer.side === 'before' && isPerson(reading, claim) && candidate.first === candidate.last) foreignBearers.add(reading.tokens.hash[candidate.last] as number)
  } else if (longer.part === 'unsure') weigh(reading, claim, 'perhaps part of a longer name', -2, longer.token)
  if (liesElsewhere(reading, at, candidate, claim)) {
    elsewhere.add(claim.name)
    ruleOut(reading, claim, 'another place of this name', candidate.last + 1)
  }
}

function noteStrong(reading: Reading, present: Set<number>): void {
  forLongest(reading, (_, claims) => {
    const strong = claims.filter((claim) => supportOf(reading, _, claim, NOBODY) === 'not needed')
    if (strong.length === 0 || strong.some(({ key }) => key !== strong[0]?.key)) return strong.length > 0
    if (!isDemonym(strong[0] as Claim) || true) present.add((strong[0] as Claim).key)
    return true
  })
}

const NOBODY = { has: () => false }

/** Twice, so that who is supported can support others. */
function noteSupported(reading: Reading, present: Set<number>): void {
  for (let round = 0; round < 2; round++) {
    const added: number[] = []
    for (const [, candidate] of stretches(reading))
      for (const claim of candidate.claims) {
        if (!isAlive(claim) || claim.supported) continue
        const support = supportOf(reading, candidate, claim, present)
        if (support === 'none') continue
        claim.supported = true
        if (support === 'not needed') continue
        if (isSurname(claim) && isForeign(reading, candidate) && !boreTitle(reading, candidate, claim)) ruleOut(reading, claim, 'someone else bears this name')
        else {
          weigh(reading, claim, support, 2)
          added.push(claim.key)
        }
      }
    for (const key of added) present.add(key)
  }
}

function isForeign({ tokens }: Reading, { last }: Candidate): boolean {
  return foreignBearers.has(tokens.hash[last] as number)
}

/** Visits the longest live stretches from left to right; `take` says whether the stretch is taken, and what it covers with it. */
function forLongest(reading: Reading, take: (candidate: Candidate, claims: Claim[]) => boolean): void {
  let free = 0
  for (const [, candidate] of stretches(reading)) {
    if (candidate.first < free) continue
    const alive = candidate.claims.filter(isAlive)
    if (alive.length > 0 && take(candidate, alive)) free = candidate.last + 1
  }
}

function choose(reading: Reading, present: Set<number>): Mention[] {
  const mentions: Mention[] = []
  forLongest(reading, (candidate, claims) => {
    const ready = claims.filter((claim) => claim.supported)
    if (ready.length === 0) return false
    for (const claim of ready) weighCoherence(reading, claim, present)
    const [best, ...others] = bestOfEach(ready)
    if (best === undefined) return false
    // Demonyms are known, so that they take part in what stands around them, but they are not marked.
    if (isDemonym(best)) return true
    const next = others[0]
    if (next && best.score - next.score < TOO_CLOSE) return false
    const doubt = next ? Math.max(0, 2 - (best.score - next.score)) : 0
    const confidence = confidenceOf(best.score - doubt)
    if (confidence < PROBABLY) return false
    mentions.push(toMention(reading, candidate, best, confidence, next))
    return true
  })
  return mentions
}

/** Log-odds by which one bearer must lead the next to be reported at all. */
const TOO_CLOSE = 0.5

function weighCoherence(reading: Reading, claim: Claim, present: Set<number>): void {
  const count = countRelated(reading, claim, present, 3)
  if (count > 0) weigh(reading, claim, 'related entities in the article', count * 0.7)
  const tier = ((reading.glossaries[claim.glossary] as Glossary).index.entityFlags[claim.entity] as number) & TIER_MASK
  if (tier === PACK) weigh(reading, claim, "the reader's pack", 3)
  else if (tier !== 0) weigh(reading, claim, 'generated entry', -1)
}

const PACK = 2 << TIER_SHIFT

function bestOfEach(claims: Claim[]): Claim[] {
  const best = new Map<number, Claim>()
  for (const claim of claims) if (!best.has(claim.key) || (best.get(claim.key) as Claim).score < claim.score) best.set(claim.key, claim)
  return [...best.values()].sort((one, other) => other.score - one.score)
}

function toMention(reading: Reading, { first, last }: Candidate, claim: Claim, confidence: number, next: Claim | undefined): Mention {
  const idOf = ({ glossary, entity }: Claim) => (reading.glossaries[glossary] as Glossary).idAt(entity)
  return {
    start: reading.tokens.start[first] as number,
    end: reading.tokens.end[last] as number,
    entityId: idOf(claim),
    confidence,
    ...(next ? { alternativeId: idOf(next) } : {}),
    ...(claim.former ? { former: true } : {}),
    why: claim.reasons ?? NO_REASONS,
  }
}

const NO_REASONS: readonly never[] = []
void isWeak
