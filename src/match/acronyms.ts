import { ALL_CAPITALS } from '../glossary/name-index.ts'
import { GAP_HYPHEN, GAP_LINE, GAP_SPACE, gapAfter } from '../text/gaps.ts'
import { isLowerCase } from '../text/shape.ts'
import { type Candidate, type Claim, isAlive, type Reading, ruleOut } from './claims.ts'
import { FUNCTION_WORDS, isA } from './word-kinds.ts'

/**
 * "The Central Ice Arena (CIA)": where the text itself spells out an acronym, and not as the entity is called, its letters are
 * somebody else's from the first line to the last.
 */
export function isSpeltOut(reading: Reading, { first, last }: Candidate, claim: Claim): boolean {
  const { tokens } = reading
  if (first !== last || first < 2 || !(claim.flags & ALL_CAPITALS)) return false
  const start = tokens.start[first] as number
  if (tokens.text.charCodeAt(start - 1) !== OPENING || start - 2 !== tokens.end[first - 1]) return false
  const from = spells(reading, first)
  return from >= 0 && !isCalled(reading, from, first - 1, claim)
}

const OPENING = 0x28

/** Words that may stand before the first letter and still belong to the name: "United Nations World Food Programme (WFP)". */
const EARLIER = 3

/** Whether a name of the claim's entity ends at `last`. */
function isCalled(reading: Reading, from: number, last: number, { key }: Claim): boolean {
  for (let first = Math.max(0, from - EARLIER); first <= last; first++)
    for (let one = reading.spot(first); one; one = one.shorter)
      if (one.last === last && one.claims.some((other) => other.key === key)) return true
  return false
}

/** The token that begins the words before the bracket whose first letters are those of the acronym; -1 if they are not. */
function spells({ tokens }: Reading, acronym: number): number {
  const { text, start, end, hash } = tokens
  let token = acronym
  for (let letter = (end[acronym] as number) - 1; letter >= (start[acronym] as number); letter--) {
    do token--
    while (token > 0 && isLowerCase(tokens, token) && isA(hash[token], FUNCTION_WORDS) && joins(tokens, token))
    if (token < 0 || text.charCodeAt(start[token] as number) !== text.charCodeAt(letter)) return -1
    if (token < acronym - 1 && !joins(tokens, token)) return -1
  }
  return token
}

function joins(tokens: Reading['tokens'], token: number): boolean {
  const gap = gapAfter(tokens, token)
  return gap === GAP_SPACE || gap === GAP_HYPHEN || gap === GAP_LINE
}

/** Rules out every mention by acronym of the entities, given by key, of which `isSpeltOut` found that they are not meant. */
export function ruleOutSpelt(reading: Reading, keys: ReadonlySet<number>): void {
  if (keys.size === 0) return
  for (const { first, last, claims } of reading.candidates)
    if (first === last)
      for (const claim of claims)
        if (keys.has(claim.key) && claim.flags & ALL_CAPITALS && isAlive(claim))
          ruleOut(reading, claim, 'the text spells it out otherwise')
}
