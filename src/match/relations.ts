import type { Glossary } from '../glossary/glossary.ts'
import type { Claim, Reading } from './claims.ts'

/** Whether two claims are on entities that the glossary relates; entities of different glossaries never are. */
export function related({ glossaries }: Reading, one: Claim, other: Claim): boolean {
  if (one.glossary !== other.glossary) return false
  const { related: to, relatedAt } = (glossaries[one.glossary] as Glossary).index
  let low = relatedAt[one.entity] as number
  let high = relatedAt[one.entity + 1] as number
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((to[middle] as number) < other.entity) low = middle + 1
    else high = middle
  }
  return low < (relatedAt[one.entity + 1] as number) && to[low] === other.entity
}

/** How many of the entities related to a claim's entity are among `present`, counted up to `most`. */
export function countRelated(
  { glossaries, bases }: Reading,
  claim: Claim,
  present: { has(key: number): boolean },
  most: number,
): number {
  const { related: to, relatedAt } = (glossaries[claim.glossary] as Glossary).index
  const base = bases[claim.glossary] as number
  const end = relatedAt[claim.entity + 1] as number
  let count = 0
  for (let at = relatedAt[claim.entity] as number; at < end && count < most; at++)
    if (present.has(base + (to[at] as number))) count++
  return count
}
