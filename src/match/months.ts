import { GAP_SPACE, gapAfter } from '../text/gaps.ts'
import { wordSet } from '../text/hash-word.ts'
import { isPossessive } from '../text/shape.ts'
import type { TokenStore } from '../text/token-store.ts'
import { type Candidate, type Claim, isSurname, type Reading } from './claims.ts'
import { RAISED_INSIDE } from './verify-name.ts'
import { FUNCTION_WORDS, isA, MONTHS_AND_DAYS } from './word-kinds.ts'

/** "In May", "May 5", "May the best deal win": not the one who is called so. In headlines nothing tells them apart. */
export function isMonth({ tokens, style }: Reading, { first }: Candidate, claim: Claim): boolean {
  const { hash } = tokens
  if (!isSurname(claim) || !isA(hash[first], MONTHS_AND_DAYS)) return false
  if (claim.written & RAISED_INSIDE || style(first) === 'title') return true
  if (gapAfter(tokens, first) === GAP_SPACE && (isNumber(tokens, first + 1) || SUBJECTS.has(hash[first + 1] as number)))
    return true
  if (isPossessive(tokens, first) || gapAfter(tokens, first - 1) !== GAP_SPACE) return false
  return (
    isNumber(tokens, first - 1) ||
    (isA(hash[first - 1], FUNCTION_WORDS | MONTHS_AND_DAYS) && !SAYS.has(hash[first - 1] as number))
  )
}

function isNumber({ initial }: TokenStore, token: number): boolean {
  const digit = (initial[token] as number) - 0x30
  return digit >= 0 && digit <= 9
}

/** Before a verb of wishing these stand behind it: "May they rest". */
const SUBJECTS = wordSet('the i he she it they we you your his her their this that these god all and june')
/** Before a name these are no date's: "told May", "against May". */
const SAYS = wordSet('told asked that but against with while whether although because')
