import { byPlace, type Finding } from '../finding.ts'
import type { Check, CheckedGlossary } from './checked-glossary.ts'
import { checkCitations, checkSharedSources } from './citations.ts'
import { checkClaims } from './claims.ts'
import { checkDates } from './dates.ts'
import { checkFreshness } from './freshness.ts'
import { checkIdentity } from './identity.ts'
import { checkLeaders } from './leaders.ts'
import { checkNames } from './names.ts'
import { checkRelations } from './relations.ts'
import { checkWording } from './wording.ts'

const CHECKS: readonly Check[] = [
  checkIdentity,
  checkRelations,
  checkCitations,
  checkSharedSources,
  checkNames,
  checkDates,
  checkLeaders,
  checkWording,
  checkClaims,
  checkFreshness,
]

/** Everything that is wrong with the glossary, in the order of files and lines. */
export function runChecks(glossary: CheckedGlossary): Finding[] {
  return CHECKS.flatMap((check) => check(glossary)).sort(byPlace)
}
