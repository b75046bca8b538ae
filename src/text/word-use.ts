import type { TokenStore } from './token-store.ts'

/** Which words a text has, and which of them in small letters. */
export interface WordUse {
  /** Those of the words that the text has, by their hashes. */
  among(words: WordSieve): ReadonlySet<number>
  /** Beyond the first few asked for, a few in a thousand are reported wrongly as used. */
  occursSmall(hash: number): boolean
  /** The whole text is written without capitals. */
  isAllSmall(): boolean
  /** The place of a sequence of hashes, exact; -1 if it stands nowhere. */
  find(hashes: Int32Array): number
}

/** Of the tokens, numbers and other scripts among them, that are small where capitals are not used. */
const ALL_SMALL_SHARE = 0.97

/** Words that are looked for one by one before a filter is made, which costs as much as some ten searches. */
const SEARCHES = 8

/** Whatever takes a pass over the text is worked out when it is first asked for: most texts ask for little. */
export function createWordUse(tokens: TokenStore): WordUse {
  let all: Int32Array | undefined
  let small: Int32Array | undefined
  let allSmall: boolean | undefined
  let searches = 0
  const mayOccur = (hash: number) => {
    all ??= filterOf(tokens, 0)
    return isMarked(all, hash)
  }
  return {
    among: (words) => sifted(tokens, words),
    occursSmall(hash) {
      if (small === undefined && searches++ < SEARCHES) return standsSmall(tokens, hash)
      small ??= filterOf(tokens, SMALL_A)
      return isMarked(small, hash)
    },
    isAllSmall() {
      allSmall ??= countSmall(tokens) > ALL_SMALL_SHARE * tokens.count
      return allSmall
    },
    find: (hashes) => (hashes.every(mayOccur) ? findSequence(tokens, hashes) : -1),
  }
}

/** A few words and a bit for each: of a hundred other words at most one has to be compared with them. */
export interface WordSieve {
  readonly words: ReadonlySet<number>
  readonly bits: Int32Array
}

export function wordSieve(words: ReadonlySet<number>): WordSieve {
  const bits = new Int32Array(SIEVE_WORDS)
  for (const hash of words) bits[sieveWord(hash)] = (bits[sieveWord(hash)] as number) | (1 << (hash & 31))
  return { words, bits }
}

const SIEVE_WORDS = 256

function sieveWord(hash: number): number {
  return (hash >>> 10) & (SIEVE_WORDS - 1)
}

function sifted({ count, hash }: TokenStore, { words, bits }: WordSieve): ReadonlySet<number> {
  const found = new Set<number>()
  for (let token = 0; token < count; token++) {
    const one = hash[token] as number
    if ((((bits[sieveWord(one)] as number) >>> (one & 31)) & 1) !== 0 && words.has(one)) found.add(one)
  }
  return found
}

/** Letters from a to z are the greatest that a plain word begins with. */
const SMALL_A = 0x61

function standsSmall({ count, hash, initial }: TokenStore, wanted: number): boolean {
  const words = hash.subarray(0, count)
  let token = words.indexOf(wanted)
  while (token >= 0 && (initial[token] as number) < SMALL_A) token = words.indexOf(wanted, token + 1)
  return token >= 0
}

function countSmall({ count, initial }: TokenStore): number {
  let small = 0
  for (let token = 0; token < count; token++) if ((initial[token] as number) >= SMALL_A) small++
  return small
}

/** Bloom filter of the words whose initial is `least` or greater: 16 bits for each token of the text, and two of them for each word. */
function filterOf({ count, hash, initial }: TokenStore, least: number): Int32Array {
  let words = 64
  while (words < count / 2) words *= 2
  const filter = new Int32Array(words)
  for (let token = 0; token < count; token++) {
    if ((initial[token] as number) < least) continue
    const mixed = hash[token] as number
    const word = (mixed >>> 10) & (words - 1)
    filter[word] = (filter[word] as number) | filterBits(mixed)
  }
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

function isMarked(filter: Int32Array, hash: number): boolean {
  const bits = filterBits(hash)
  return ((filter[(hash >>> 10) & (filter.length - 1)] as number) & bits) === bits
}

/** Two bits of one word. */
function filterBits(hash: number): number {
  return (1 << (hash & 31)) | (1 << ((hash >>> 5) & 31))
}
