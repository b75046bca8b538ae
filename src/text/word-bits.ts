import { ASCII_UNITS } from './char-classes.ts'

/**
 * Which of the bytes of a text belong to words, one bit a byte: the first stage of a reader that, like simdjson (Langdale and
 * Lemire 2019), asks for the class of every byte without a branch, so that the second stage meets only the places where a
 * word begins or ends. The processor guesses wrongly once a block instead of once a word.
 */
export interface WordBits {
  /** ASCII letters, digits and underscores; bit `i` of element `n` is byte `32 n + i`. */
  readonly words: Int32Array
  /** Where the bytes alone do not tell: apostrophes, everything beyond ASCII, full stops behind a single letter. */
  readonly doubts: Int32Array
}

/** Bytes that one element of the bits stands for. */
export const BLOCK = 32

/** Two bits a byte: 0 parts words. */
const WORD = 1
const DOUBT = 2
const STOP = 3

/** Class of two neighbouring bytes at once: the low bits of their classes in bits 0 and 1, the high ones in bits 16 and 17. */
const PAIRS = pairs()

/** Room for the bits of `bytes` bytes. */
export function createWordBits(bytes: number): WordBits {
  return { words: new Int32Array(bytes / BLOCK), doubts: new Int32Array(bytes / BLOCK) }
}

/** Fills the bits of the first `blocks` blocks; `bytes` are the text's, as pairs (little-endian). */
export function classifyBytes(bytes: Uint16Array, blocks: number, { words, doubts }: WordBits): void {
  let before = 0
  for (let block = 0; block < blocks; block++) {
    const low = sixteen(bytes, block << 4)
    const high = sixteen(bytes, (block << 4) + 8)
    const lowBits = (low & 0xffff) | (high << 16)
    const highBits = (low >>> 16) | (high & 0xffff0000)
    const word = lowBits & ~highBits
    const behindOne = ((word << 1) | (before >>> 31)) & ~((word << 2) | (before >>> 30))
    words[block] = word
    doubts[block] = highBits & (~lowBits | behindOne)
    before = word
  }
}

/** Written out: as a loop it takes twice as long. */
function sixteen(bytes: Uint16Array, at: number): number {
  return (
    (PAIRS[bytes[at] as number] as number) |
    ((PAIRS[bytes[at + 1] as number] as number) << 2) |
    ((PAIRS[bytes[at + 2] as number] as number) << 4) |
    ((PAIRS[bytes[at + 3] as number] as number) << 6) |
    ((PAIRS[bytes[at + 4] as number] as number) << 8) |
    ((PAIRS[bytes[at + 5] as number] as number) << 10) |
    ((PAIRS[bytes[at + 6] as number] as number) << 12) |
    ((PAIRS[bytes[at + 7] as number] as number) << 14)
  )
}

function pairs(): Int32Array {
  const table = new Int32Array(0x10000)
  for (let second = 0; second < 256; second++)
    for (let first = 0; first < 256; first++) table[first | (second << 8)] = spread(first) | (spread(second) << 1)
  return table
}

/** The two bits of a class, sixteen places apart. */
function spread(byte: number): number {
  const kind = classOf(byte)
  return (kind & 1) | ((kind & 2) << 15)
}

function classOf(byte: number): number {
  if (byte >= 0x80 || byte === 0x27) return DOUBT
  if (byte === 0x2e) return STOP
  return ASCII_UNITS[byte] === 0 ? 0 : WORD
}
