import type { Glossary } from '../glossary/glossary.ts'
import { relatedOfEntity } from '../glossary/name-index.ts'
import type { Claim, Reading } from './claims.ts'

/** Where an entity stands. */
type Entity = Pick<Claim, 'glossary' | 'entity'>

/** Whether two claims are on entities that the glossary relates; entities of different glossaries never are. */
export function related({ glossaries }: Reading, one: Entity, other: Entity): boolean {
  if (one.glossary !== other.glossary) return false
  const { index } = glossaries[one.glossary] as Glossary
  const { related: to } = index
  const end = relatedOfEntity(index, one.entity + 1)
  let low = relatedOfEntity(index, one.entity)
  let high = end
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((to[middle] as number) < other.entity) low = middle + 1
    else high = middle
  }
  return low < end && to[low] === other.entity
}

/** How many of the entities related to a claim's entity are among `present`, counted up to `most`. */
export function countRelated(
  { glossaries, bases }: Reading,
  claim: Claim,
  present: { has(key: number): boolean },
  most: number,
): number {
  const { index } = glossaries[claim.glossary] as Glossary
  const { related: to } = index
  const base = bases[claim.glossary] as number
  const end = relatedOfEntity(index, claim.entity + 1)
  let count = 0
  for (let at = relatedOfEntity(index, claim.entity); at < end && count < most; at++)
    if (present.has(base + (to[at] as number))) count++
  return count
}
