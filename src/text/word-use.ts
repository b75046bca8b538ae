import type { TokenStore } from './token-store.ts'

/** Which words a text has, and which of them in small letters. */
export interface WordUse {
  occurs(hash: number): boolean
  /** A few in a thousand are reported wrongly as used. */
  occursSmall(hash: number): boolean
  /** The whole text is written without capitals. */
  isAllSmall(): boolean
  /** The place of a sequence of hashes, exact; -1 if it stands nowhere. */
  find(hashes: Int32Array): number
}

/** Of the tokens, numbers and other scripts among them, that are small where capitals are not used. */
const ALL_SMALL_SHARE = 0.97

/** Two Bloom filters, 16 bits for each token of the text and two of them for each word, filled in one pass when first asked. */
export function createWordUse(tokens: TokenStore): WordUse {
  let use: Filters | undefined
  const filters = () => {
    use ??= filtersOf(tokens)
    return use
  }
  const mayOccur = (hash: number) => isMarked(filters().all, hash)
  return {
    occurs: (hash) => mayOccur(hash) && tokens.hash.subarray(0, tokens.count).includes(hash),
    occursSmall: (hash) => isMarked(filters().small, hash),
    isAllSmall: () => filters().smallCount > ALL_SMALL_SHARE * tokens.count,
    find: (hashes) => (hashes.every(mayOccur) ? findSequence(tokens, hashes) : -1),
  }
}

interface Filters {
  readonly all: Int32Array
  readonly small: Int32Array
  readonly smallCount: number
}

function filtersOf({ count, hash, initial }: TokenStore): Filters {
  let words = 64
  while (words < count / 2) words *= 2
  const all = new Int32Array(words)
  const small = new Int32Array(words)
  let smallCount = 0
  for (let token = 0; token < count; token++) {
    const mixed = hash[token] as number
    const word = (mixed >>> 10) & (words - 1)
    const bits = filterBits(mixed)
    all[word] = (all[word] as number) | bits
    // Letters from a to z are the greatest that a plain word begins with.
    if ((initial[token] as number) < 0x61) continue
    small[word] = (small[word] as number) | bits
    smallCount++
  }
  return { all, small, smallCount }
}

function findSequence(tokens: TokenStore, hashes: Int32Array): number {
  if (hashes.length === 0) return -1
  const text = tokens.hash.subarray(0, tokens.count)
  let at = text.indexOf(hashes[0] as number)
  while (at >= 0) {
    let matched = 1
    while (matched < hashes.length && text[at + matched] === hashes[matched]) matched++
    if (matched === hashes.length) return at
    at = text.indexOf(hashes[0] as number, at + 1)
  }
  return -1
}

function isMarked(filter: Int32Array, hash: number): boolean {
  const bits = filterBits(hash)
  return ((filter[(hash >>> 10) & (filter.length - 1)] as number) & bits) === bits
}

/** Two bits of one word. */
function filterBits(hash: number): number {
  return (1 << (hash & 31)) | (1 << ((hash >>> 5) & 31))
}
