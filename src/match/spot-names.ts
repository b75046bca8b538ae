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
/** More than any article has; the rest of such a text stays unmarked. */
const CANDIDATES_MAX = 1 << 18

/** All names of the glossaries that begin at any token, in the order of the text. Linear in the number of tokens. */
export function spotNames(tokens: TokenStore, glossaries: readonly Glossary[], bases: readonly number[]): Candidate[] {
  const found: Candidate[] = []
  const allowance = { steps: tokens.count * DEEP_STEPS_PER_TOKEN }
  glossaries.forEach(({ index }, glossary) => {
    const { filter } = index
    for (let token = 0; token < tokens.count && found.length < CANDIDATES_MAX; token++) {
      if (!mayBegin(filter, tokens.hash[token] as number) && tokens.foldedAt[token] === 0) continue
      const candidate = follow(tokens, token, { index, glossary, base: bases[glossary] as number }, allowance)
      if (candidate) found.push(candidate)
    }
  })
  return glossaries.length > 1 ? merge(found) : found
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
  const { index } = source
  let longest: Candidate | undefined
  let node = 0
  for (let last = first; last < tokens.count; last++) {
    node = step(tokens, last, index.slots, node)
    if (node === 0) break
    const from = index.nodeNames[node] as number
    const to = index.nodeNames[node + 1] as number
    if (from < to) {
      const claims = verifyAll(tokens, first, source, from, to)
      if (claims.length > 0) longest = { first, last, claims, shorter: longest, partOfLonger: undefined }
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

function verifyAll(
  tokens: TokenStore,
  first: number,
  { index, glossary, base }: Source,
  from: number,
  to: number,
): Claim[] {
  const claims: Claim[] = []
  for (let name = from; name < to; name++) {
    const written = verifyName(tokens, first, index, name)
    if (written === 0) continue
    const entity = index.nameEntity[name] as number
    const flags = index.nameFlags[name] as number
    claims.push({
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
    })
  }
  return claims
}

function shortened(longest: Candidate | undefined): Candidate | undefined {
  let candidate = longest
  for (let kept = 1; candidate !== undefined && kept < LENGTHS_KEPT; kept++) candidate = candidate.shorter
  if (candidate) candidate.shorter = undefined
  return longest
}

/** Brings the candidates of several glossaries into the order of the text; equal stretches become one. */
function merge(found: readonly Candidate[]): Candidate[] {
  const flat = found.flatMap((longest) => {
    const chain: Candidate[] = []
    for (let one: Candidate | undefined = longest; one; one = one.shorter) chain.push(one)
    return chain
  })
  flat.sort((one, other) => one.first - other.first || one.last - other.last)
  const merged: Candidate[] = []
  for (const { first, last, claims } of flat) {
    const before = merged.at(-1)
    if (before?.first === first && before.last === last) before.claims.push(...claims)
    else if (before?.first === first)
      merged[merged.length - 1] = { first, last, claims, shorter: before, partOfLonger: undefined }
    else merged.push({ first, last, claims, shorter: undefined, partOfLonger: undefined })
  }
  return merged
}
