import { mayBegin, type NameIndex, slotOf } from '../glossary/name-index.ts'
import type { TokenStore } from '../text/token-store.ts'

/**
 * Tokens looked over at once, well before any of them is followed. In a large glossary nearly every look-up waits for memory; those
 * that do not depend on one another wait together, while between the branches of judging each would wait alone.
 */
const STRETCH = 1024
const starts = new Int32Array(STRETCH)

/** Answers with the first token from `token` on at which a name may begin, or the number of tokens; to be asked in the order of the text. */
export function createNameStarts(tokens: TokenStore, indexes: readonly NameIndex[]): (token: number) => number {
  let found = 0
  let next = 0
  let seen = 0
  return (token) => {
    while (true) {
      while (next < found && (starts[next] as number) < token) next++
      if (next < found) return starts[next] as number
      if (seen >= tokens.count) return tokens.count
      const from = Math.max(seen, token)
      seen = Math.min(from + STRETCH, tokens.count)
      found = startsBetween(tokens, indexes, from, seen)
      next = 0
    }
  }
}

function startsBetween(tokens: TokenStore, indexes: readonly NameIndex[], from: number, to: number): number {
  let found = 0
  for (const { filter } of indexes) found = sift(tokens, filter, from, to, found)
  return settle(tokens, indexes[0] as NameIndex, found)
}

function sift({ hash, foldedAt }: TokenStore, filter: Int32Array, from: number, to: number, found: number): number {
  for (let token = from; token < to; token++)
    if (mayBegin(filter, hash[token] as number) || foldedAt[token] !== 0) starts[found++] = token
  return found
}

export let warmed = 0
function settle({ hash, foldedAt }: TokenStore, { slots, names, letters, entities }: NameIndex, found: number): number {
  let kept = 0
  for (let at = 0; at < found; at++) {
    const token = starts[at] as number
    if (slots[slotOf(slots, 0, hash[token] as number) + 2] !== 0 || foldedAt[token] !== 0) starts[kept++] = token
  }
  let sum = 0
  for (let at = 0; at < kept; at++) {
    const token = starts[at] as number
    const slot = slotOf(slots, 0, hash[token] as number)
    const name = slots[slot + 3] as number
    const node = slots[slot + 2] as number
    if (name !== 0) sum ^= (letters[names[4 * name - 2] as number] as number) ^ (entities[4 * (names[4 * name - 4] as number)] as number)
    if (node > 0) sum ^= slots[slotOf(slots, node, hash[token + 1] as number) + 3] as number
  }
  warmed = sum
  return kept
}
