import type { Glossary } from '../glossary/glossary.ts'
import {
  entityOfName,
  flagsOfEntity,
  flagsOfName,
  LAST_OF_NODE,
  mayBegin,
  type NameIndex,
  slotOf,
} from '../glossary/name-index.ts'
import { GAP_BREAK, gapAfter } from '../text/gaps.ts'
import { hashUnits } from '../text/hash-word.ts'
import { FORM_HEADER, type TokenStore } from '../text/token-store.ts'
import type { Candidate, Claim, Spotter } from './claims.ts'
import { verifyName } from './verify-name.ts'

/** Lengths kept for each beginning, the longest of them. */
const LENGTHS_KEPT = 4

export function createSpotter(tokens: TokenStore, glossaries: readonly Glossary[], bases: readonly number[]): Spotter {
  const sources = glossaries.map(
    ({ index }, glossary): Source => ({ index, glossary, base: bases[glossary] as number }),
  )
  // The guard of longer names looks ahead to the token that is often read next.
  let askedLast = -1
  let answer: Candidate | undefined
  return {
    spot(token) {
      if (token === askedLast) return answer
      askedLast = token
      answer = undefined
      if (token >= tokens.count) return undefined
      for (const source of sources) answer = merged(answer, follow(tokens, token, source))
      return answer
    },
    nextStart(token) {
      let next = tokens.count
      for (const { index } of sources) next = firstStart(tokens, index.filter, token, next)
      return next
    },
  }
}

function firstStart(tokens: TokenStore, filter: Int32Array, from: number, to: number): number {
  const { hash, foldedAt } = tokens
  for (let token = from; token < to; token++)
    if (mayBegin(filter, hash[token] as number) || foldedAt[token] !== 0) return token
  return to
}

interface Source {
  readonly index: NameIndex
  readonly glossary: number
  readonly base: number
}

/** Last tokens and first names of the stretches that may be names at the token in hand, shortest first. */
const lasts: number[] = []
const firstNames: number[] = []

/** Follows the tree as far as it goes, then compares letters, from the longest name down. Bounded by the longest of all names. */
function follow(tokens: TokenStore, first: number, source: Source): Candidate | undefined {
  const { slots } = source.index
  let found = 0
  let node = 0
  for (let last = first; last < tokens.count; last++) {
    const slot = step(tokens, last, slots, node)
    node = slots[slot + 2] as number
    if (node === 0) break
    const name = slots[slot + 3] as number
    if (name !== 0) {
      lasts[found] = last
      firstNames[found++] = name - 1
    }
    if (node < 0 || gapAfter(tokens, last) === GAP_BREAK) break
  }
  return found === 0 ? undefined : verified(tokens, first, source, found)
}

function verified(tokens: TokenStore, first: number, source: Source, found: number): Candidate | undefined {
  let longest: Candidate | undefined
  let shortest: Candidate | undefined
  let kept = 0
  while (found-- > 0 && kept < LENGTHS_KEPT) {
    const claims = verifyAll(tokens, first, source, firstNames[found] as number)
    if (claims.length === 0) continue
    const candidate: Candidate = { first, last: lasts[found] as number, claims, shorter: undefined }
    if (shortest) shortest.shorter = candidate
    else longest = candidate
    shortest = candidate
    kept++
  }
  return longest
}

/** The slot that a token leads to; the form without a prefix or particle is tried where the whole word leads nowhere. */
function step(tokens: TokenStore, token: number, slots: Int32Array, node: number): number {
  const slot = slotOf(slots, node, tokens.hash[token] as number)
  const form = tokens.foldedAt[token] as number
  if (form === 0 || slots[slot + 2] !== 0) return slot
  const alternative = form + FORM_HEADER + (tokens.pool[form] as number)
  const length = tokens.pool[alternative] as number
  return length === 0 ? slot : slotOf(slots, node, hashUnits(tokens.pool, alternative + FORM_HEADER, length))
}

const NO_CLAIMS: Claim[] = []

function verifyAll(tokens: TokenStore, first: number, { index, glossary, base }: Source, firstName: number): Claim[] {
  let claims = NO_CLAIMS
  let flags = 0
  for (let name = firstName; (flags & LAST_OF_NODE) === 0; name++) {
    flags = flagsOfName(index, name)
    const written = verifyName(tokens, first, index, name)
    if (written === 0) continue
    const entity = entityOfName(index, name)
    const claim: Claim = {
      glossary,
      entity,
      key: base + entity,
      name,
      flags,
      entityFlags: flagsOfEntity(index, entity),
      written,
      score: 0,
      supported: false,
      former: false,
      pair: 0,
      reasons: undefined,
    }
    if (claims === NO_CLAIMS) claims = [claim]
    else claims.push(claim)
  }
  return claims
}

/** Two chains that begin at one token as one, the longest first; equal stretches are claimed by both. */
function merged(one: Candidate | undefined, other: Candidate | undefined): Candidate | undefined {
  if (!one || !other) return one ?? other
  if (one.last < other.last) return { ...other, shorter: merged(one, other.shorter) }
  if (one.last > other.last) return { ...one, shorter: merged(one.shorter, other) }
  return { ...one, claims: [...one.claims, ...other.claims], shorter: merged(one.shorter, other.shorter) }
}
