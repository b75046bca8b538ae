import type { TokenStore } from './token-store.ts'

/** Which words a text has, and which of them in small letters. */
export interface WordUse {
  occurs(hash: number): boolean
  /** A few in a hundred are reported wrongly as used. */
  occursSmall(hash: number): boolean
  /** The whole text is written without capitals. */
  isAllSmall(): boolean
  /** The place of a sequence of hashes, exact; -1 if it stands nowhere. */
  find(hashes: Int32Array): number
}

/** Of the tokens, numbers and other scripts among them, that are small where capitals are not used. */
const ALL_SMALL_SHARE = 0.97

/** Two Bloom filters of one bit a word, 16 bits for each token of the text, each filled in one pass when first asked. */
export function createWordUse(tokens: TokenStore): WordUse {
  let all: Int32Array | undefined
  let small: Int32Array | undefined
  let allSmall: boolean | undefined
  const mayOccur = (hash: number) => {
    all ??= filterOf(tokens, () => true)
    return isMarked(all, hash)
  }
  return {
    occurs: (hash) => mayOccur(hash) && tokens.hash.subarray(0, tokens.count).includes(hash),
    occursSmall(hash) {
      small ??= filterOf(tokens, (token) => isSmall(tokens, token))
      return isMarked(small, hash)
    },
    isAllSmall() {
      allSmall ??= countSmall(tokens) > ALL_SMALL_SHARE * tokens.count
      return allSmall
    },
    find: (hashes) => (hashes.every(mayOccur) ? findSequence(tokens, hashes) : -1),
  }
}

function countSmall(tokens: TokenStore): number {
  let count = 0
  for (let token = 0; token < tokens.count; token++) if (isSmall(tokens, token)) count++
  return count
}

function isSmall(tokens: TokenStore, token: number): boolean {
  const unit = tokens.text.charCodeAt(tokens.start[token] as number)
  return unit >= 0x61 && unit <= 0x7a
}

function filterOf(tokens: TokenStore, isIn: (token: number) => boolean): Int32Array {
  let words = 64
  while (words < tokens.count / 2) words *= 2
  const filter = new Int32Array(words)
  for (let token = 0; token < tokens.count; token++) if (isIn(token)) mark(filter, tokens.hash[token] as number)
  return filter
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

function mark(filter: Int32Array, hash: number): void {
  const mixed = mix(hash)
  const word = (mixed >>> 5) & (filter.length - 1)
  filter[word] = (filter[word] as number) | (1 << mixed)
}

function isMarked(filter: Int32Array, hash: number): boolean {
  const mixed = mix(hash)
  return ((filter[(mixed >>> 5) & (filter.length - 1)] as number) & (1 << mixed)) !== 0
}

function mix(hash: number): number {
  const product = Math.imul(hash, 0x9e3779b1)
  return product ^ (product >>> 15)
}
