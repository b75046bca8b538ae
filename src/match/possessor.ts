import type { Glossary } from '../glossary/glossary.ts'
import { rulesOfName } from '../glossary/name-index.ts'
import { GAP_SPACE, gapAfter } from '../text/gaps.ts'
import { hashWord } from '../text/hash-word.ts'
import { isPossessive } from '../text/shape.ts'
import { type Candidate, type Claim, isDemonym, type Reading } from './claims.ts'
import { related } from './relations.ts'

/**
 * "The Taliban's supreme leader", "supreme leader of Iran", "the Iranian supreme leader": a role alone is anybody's, and
 * India's national security adviser is not that of the US. Whose it is must be one of the name's needs, or related to the
 * office or to such a need.
 */
export function hasItsPossessor(reading: Reading, candidate: Candidate, claim: Claim): boolean {
  return possessors(reading, candidate).some(
    (owner) =>
      owner.glossary === claim.glossary &&
      (related(reading, owner, claim) ||
        needsOf(reading, claim).some(
          (entity) => entity === owner.entity || related(reading, owner, { glossary: claim.glossary, entity }),
        )),
  )
}

function possessors(reading: Reading, { first, last }: Candidate): Claim[] {
  const { tokens } = reading
  if (first > 0 && gapAfter(tokens, first - 1) === GAP_SPACE) {
    const before = claimsUntil(reading, first - 1)
    const owners = isPossessive(tokens, first - 1) ? before : before.filter(isDemonym)
    if (owners.length > 0) return owners
  }
  if (tokens.hash[last + 1] !== OF) return []
  const from = tokens.hash[last + 2] === THE ? last + 3 : last + 2
  return reading.spot(from)?.claims ?? []
}

/** Words of a possessor's name at most. */
const LONGEST = 4

function claimsUntil(reading: Reading, last: number): Claim[] {
  for (let first = Math.max(0, last - LONGEST + 1); first <= last; first++)
    for (let one = reading.spot(first); one; one = one.shorter) if (one.last === last) return one.claims
  return []
}

/** Positions of the entities that the name needs. */
function needsOf(reading: Reading, claim: Claim): number[] {
  const { index } = reading.glossaries[claim.glossary] as Glossary
  const at = rulesOfName(index, claim.name)
  if (at === 0) return []
  const needs: number[] = []
  for (let need = 0; need < (index.rules[at + 2] as number); need++) {
    const entity = index.rules[at + 3 + 2 * need] as number
    if (entity >= 0) needs.push(entity)
  }
  return needs
}

const OF = hashWord('of')
const THE = hashWord('the')
