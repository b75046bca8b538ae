import type { Glossary } from '../glossary/glossary.ts'
import { ALWAYS_UNTIL, HAS_NEEDS, ROLE_FIELDS, rolesOfEntity, rulesOfName } from '../glossary/name-index.ts'
import { TITLE_CLASSES } from '../glossary/title-words.ts'
import { GAP_SPACE, GAP_STOP, gapAfter } from '../text/gaps.ts'
import { type Candidate, type Claim, isSurname, isWeak, type Reading, typeOf } from './claims.ts'
import { hasItsPossessor } from './possessor.ts'
import { TITLE_CLASS } from './titles.ts'
import { GOVERNMENTS, isA } from './word-kinds.ts'

/** Why a weak name may stand for its entity. */
export type Support = 'not needed' | 'needs met' | 'full name' | 'title' | 'none'

/**
 * A weak name, or one with needs, marks only if one of its needs is in the article, if a strong name of the same entity is, or
 * if a title stands before it that the person bore.
 */
export function supportOf(reading: Reading, candidate: Candidate, claim: Claim, present: ReadonlySet<number>): Support {
  if (!isWeak(claim) && !(claim.flags & HAS_NEEDS)) return 'not needed'
  if (isOfTheLaw(reading, candidate, claim)) return boreTitle(reading, candidate, claim) ? 'title' : 'none'
  if (typeOf(claim) === 'office') return hasItsPossessor(reading, candidate, claim) ? 'needs met' : 'none'
  if (present.has(claim.key)) return 'full name'
  if (claim.flags & HAS_NEEDS && needsMet(reading, candidate, claim, present)) return 'needs met'
  return boreTitle(reading, candidate, claim) ? 'title' : 'none'
}

function needsMet(reading: Reading, candidate: Candidate, claim: Claim, present: ReadonlySet<number>): boolean {
  const { index } = reading.glossaries[claim.glossary] as Glossary
  const base = reading.bases[claim.glossary] as number
  const at = rulesOfName(index, claim.name)
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
  for (let at = first; at + hashes.length - 1 <= last; at++)
    if (hashes.every((hash, i) => tokens.hash[at + i] === hash)) return true
  return false
}

const PRESIDENT = TITLE_CLASSES.indexOf('president')
const LAW = TITLE_CLASSES.indexOf('law')

/** "President Biden" of a day on which he was, or had been, president. */
export function boreTitle(reading: Reading, candidate: Candidate, claim: Claim): boolean {
  const titleClass = titleBefore(reading, candidate)
  return titleClass >= 0 && someRole(reading, claim, titleClass, (from) => from <= (reading.until ?? ALWAYS_UNTIL))
}

/** "Judge Sullivan", "Detective Powell": with such a title somebody is told from others of the name, and the article says who. */
function isOfTheLaw(reading: Reading, candidate: Candidate, claim: Claim): boolean {
  return isSurname(claim) && titleBefore(reading, candidate) === LAW
}

/** Held the office named before the name on the very day of the article: of two Presidents Bush, the one in office. */
export function holdsOffice(reading: Reading, candidate: Candidate, claim: Claim): boolean {
  const { from: first, until: last } = reading
  if (first === undefined || last === undefined || !isWeak(claim)) return false
  const titleClass = titleBefore(reading, candidate)
  return titleClass >= 0 && someRole(reading, claim, titleClass, (from, until) => from <= last && until >= first)
}

function titleBefore({ tokens }: Reading, { first, last }: Candidate): number {
  if (isA(tokens.hash[last + 1], GOVERNMENTS) && gapAfter(tokens, last) === GAP_SPACE) return PRESIDENT
  const gap = gapAfter(tokens, first - 1)
  if (gap !== GAP_SPACE && gap !== GAP_STOP) return -1
  const titleClass = TITLE_CLASS.get(tokens.hash[first - 1] as number)
  return titleClass === undefined || titleClass === 'courtesy' ? -1 : TITLE_CLASSES.indexOf(titleClass)
}

function someRole(
  reading: Reading,
  claim: Claim,
  titleClass: number,
  isIt: (from: number, until: number) => boolean,
): boolean {
  const { index } = reading.glossaries[claim.glossary] as Glossary
  const { roles } = index
  for (let at = rolesOfEntity(index, claim.entity); at < rolesOfEntity(index, claim.entity + 1); at += ROLE_FIELDS)
    if (roles[at] === titleClass && isIt(roles[at + 1] as number, roles[at + 2] as number)) return true
  return false
}

/** Stands for the presence of nobody, while that is not known yet. */
export const NOBODY: ReadonlySet<number> = new Set()
