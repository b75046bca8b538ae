import type { Glossary } from '../glossary/glossary.ts'
import { childOf, mayBegin, type NameIndex } from '../glossary/name-index.ts'
import { hashUnits } from '../text/complex-token.ts'
import { GAP_BREAK, gapAfter } from '../text/gaps.ts'
import { FORM_HEADER, type TokenStore } from '../text/token-store.ts'
import type { Candidate, Claim } from './claims.ts'
import { verifyName } from './verify-name.ts'

/** Names followed this many tokens deep are free; what lies deeper draws on an allowance. */
const FREE_DEPTH = 32
/** Steps beyond `FREE_DEPTH`, for each token of the text: keeps chains of prefixes ten thousand deep linear. */
const DEEP_STEPS_PER_TOKEN = 8
/** Lengths kept for each beginning, the longest of them. */
const LENGTHS_KEPT = 4

/** Finds the names that begin at a token, of all glossaries together: the longest leads. Asked twice, it answers the same. */
export type Spotter = (token: number) => Candidate | undefined

export function createSpotter(tokens: TokenStore, glossaries: readonly Glossary[], bases: readonly number[]): Spotter {
  const sources = glossaries.map(
    ({ index }, glossary): Source => ({ index, glossary, base: bases[glossary] as number }),
  )
  const allowance = { steps: tokens.count * DEEP_STEPS_PER_TOKEN }
  // The guard of longer names looks ahead to the token that is often read next.
  let askedLast = -1
  let answer: Candidate | undefined
  return (token) => {
    if (token === askedLast) return answer
    askedLast = token
    answer = undefined
    if (token >= tokens.count) return undefined
    const hash = tokens.hash[token] as number
    for (const source of sources)
      if (mayBegin(source.index.filter, hash) || tokens.foldedAt[token] !== 0)
        answer = merged(answer, follow(tokens, token, source, allowance))
    return answer
  }
}

interface Source {
  readonly index: NameIndex
  readonly glossary: number
  readonly base: number
}

function follow(
  tokens: TokenStore,
  first: number,
  source: Source,
  allowance: { steps: number },
): Candidate | undefined {
  const { slots, nodeNames } = source.index
  let longest: Candidate | undefined
  let node = 0
  for (let last = first; last < tokens.count; last++) {
    node = step(tokens, last, slots, node)
    if (node === 0) break
    const from = nodeNames[node] as number
    const to = nodeNames[node + 1] as number
    if (from < to) {
      const claims = verifyAll(tokens, first, source, from, to)
      if (claims.length > 0) longest = { first, last, claims, shorter: longest }
    }
    if (gapAfter(tokens, last) === GAP_BREAK) break
    if (last - first >= FREE_DEPTH && allowance.steps-- <= 0) break
  }
  return shortened(longest)
}

/** The form without a prefix or particle is tried where the whole word leads nowhere. */
function step(tokens: TokenStore, token: number, slots: Int32Array, node: number): number {
  const next = childOf(slots, node, tokens.hash[token] as number)
  const form = tokens.foldedAt[token] as number
  if (next !== 0 || form === 0) return next
  const alternative = form + FORM_HEADER + (tokens.pool[form] as number)
  const length = tokens.pool[alternative] as number
  return length === 0 ? 0 : childOf(slots, node, hashUnits(tokens.pool, alternative + FORM_HEADER, length))
}

const NO_CLAIMS: Claim[] = []

function verifyAll(
  tokens: TokenStore,
  first: number,
  { index, glossary, base }: Source,
  from: number,
  to: number,
): Claim[] {
  let claims = NO_CLAIMS
  for (let name = from; name < to; name++) {
    const written = verifyName(tokens, first, index, name)
    if (written === 0) continue
    const entity = index.nameEntity[name] as number
    const flags = index.nameFlags[name] as number
    const claim: Claim = {
      glossary,
      entity,
      key: base + entity,
      name,
      flags,
      written,
      score: 0,
      supported: false,
      former: false,
      reasons: undefined,
    }
    if (claims === NO_CLAIMS) claims = [claim]
    else claims.push(claim)
  }
  return claims
}

function shortened(longest: Candidate | undefined): Candidate | undefined {
  let candidate = longest
  for (let kept = 1; candidate !== undefined && kept < LENGTHS_KEPT; kept++) candidate = candidate.shorter
  if (candidate) candidate.shorter = undefined
  return longest
}

/** Two chains that begin at one token as one, the longest first; equal stretches are claimed by both. */
function merged(one: Candidate | undefined, other: Candidate | undefined): Candidate | undefined {
  if (!one || !other) return one ?? other
  if (one.last < other.last) return { ...other, shorter: merged(one, other.shorter) }
  if (one.last > other.last) return { ...one, shorter: merged(one.shorter, other) }
  return { ...one, claims: [...one.claims, ...other.claims], shorter: merged(one.shorter, other.shorter) }
}
