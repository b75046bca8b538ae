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

/** One pass over the tokens when first asked; two Bloom filters of one bit a word, 16 bits for each token of the text. */
export function createWordUse(tokens: TokenStore): WordUse {
  let all: Int32Array | undefined
  let small: Int32Array | undefined
  let smallCount = 0
  const build = () => {
    let words = 64
    while (words < tokens.count / 2) words *= 2
    all = new Int32Array(words)
    small = new Int32Array(words)
    for (let token = 0; token < tokens.count; token++) {
      const hash = tokens.hash[token] as number
      mark(all, hash)
      const unit = tokens.text.charCodeAt(tokens.start[token] as number)
      if (unit < 0x61 || unit > 0x7a) continue
      smallCount++
      mark(small, hash)
    }
  }
  return {
    occurs(hash) {
      if (!all) build()
      return isMarked(all as Int32Array, hash) && tokens.hash.subarray(0, tokens.count).includes(hash)
    },
    occursSmall(hash) {
      if (!small) build()
      return isMarked(small as Int32Array, hash)
    },
    isAllSmall() {
      if (!small) build()
      return smallCount > ALL_SMALL_SHARE * tokens.count
    },
    find(hashes) {
      if (!all) build()
      for (const hash of hashes) if (!isMarked(all as Int32Array, hash)) return -1
      return findSequence(tokens, hashes)
    },
  }
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
