import type { Glossary } from '../glossary/glossary.ts'
import { TITLE_CLASSES } from '../glossary/title-words.ts'
import { HAS_NEEDS } from '../glossary/name-index.ts'
import { GAP_SPACE, GAP_STOP, gapAfter } from '../text/gaps.ts'
import { type Candidate, type Claim, isWeak, type Reading } from './claims.ts'
import { TITLES } from './word-lists.ts'

/** Entities that the text names beyond doubt, by key. */
export interface Presence {
  has(key: number): boolean
}

/** Why a weak name may stand for its entity. */
export type Support = 'not needed' | 'needs met' | 'full name' | 'title' | 'none'

/**
 * A weak name, or one with needs, marks only if one of its needs is in the article, if a strong name of the same entity is, or
 * if a title stands before it that the person bore.
 */
export function supportOf(reading: Reading, candidate: Candidate, claim: Claim, present: Presence): Support {
  if (!isWeak(claim) && !(claim.flags & HAS_NEEDS)) return 'not needed'
  if (present.has(claim.key)) return 'full name'
  if (claim.flags & HAS_NEEDS && needsMet(reading, candidate, claim, present)) return 'needs met'
  return boreTitle(reading, candidate, claim) ? 'title' : 'none'
}

function needsMet(reading: Reading, candidate: Candidate, claim: Claim, present: Presence): boolean {
  const { index } = reading.glossaries[claim.glossary] as Glossary
  const base = reading.bases[claim.glossary] as number
  const at = index.nameRules[claim.name] as number
  const count = index.rules[at + 2] as number
  for (let need = at + 3; need < at + 3 + 2 * count; need += 2) {
    const entity = index.rules[need] as number
    if (entity >= 0 && present.has(base + entity)) return true
    const phrase = index.rules[need + 1] as number
    const hashes = index.phrases.subarray(index.phraseAt[phrase], index.phraseAt[phrase + 1])
    if (!liesWithin(reading, candidate, hashes) && reading.words.find(hashes) >= 0) return true
  }
  return false
}

/** A need that the name itself holds would always be met. */
function liesWithin({ tokens }: Reading, { first, last }: Candidate, hashes: Int32Array): boolean {
  for (let at = first; at + hashes.length - 1 <= last; at++) if (hashes.every((hash, i) => tokens.hash[at + i] === hash)) return true
  return false
}

/** "President Biden" of a day on which he was, or had been, president. */
export function boreTitle(reading: Reading, { first }: Candidate, claim: Claim): boolean {
  const { tokens } = reading
  const gap = gapAfter(tokens, first - 1)
  if (gap !== GAP_SPACE && gap !== GAP_STOP) return false
  const titleClass = TITLES.get(tokens.hash[first - 1] as number)
  if (titleClass === undefined || titleClass === 'courtesy') return false
  const { rolesAt, roles } = (reading.glossaries[claim.glossary] as Glossary).index
  for (let at = rolesAt[claim.entity] as number; at < (rolesAt[claim.entity + 1] as number); at += 2)
    if (TITLE_CLASSES[roles[at] as number] === titleClass && (roles[at + 1] as number) <= (reading.until ?? Number.MAX_SAFE_INTEGER)) return true
  return false
}
