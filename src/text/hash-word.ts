import { lowerUnit } from './lower-unit.ts'

/**
 * The hash of a word: four units at a time, in lower case, the last filled up with zeros, and two times at least. Most words of
 * the text have up to eight letters, and theirs is worked out from the bytes without a branch. Equal words have equal hashes;
 * the reverse must be verified. Multipliers from Knuth 6.4 and MurmurHash3.
 */
const FIRST = 0x9e3779b1
const NEXT = 0x85ebca6b

/** ASCII letters differ from their capitals in this bit, which digits have set; it is set in all units alike. */
const LOWER_BIT = 0x20
const LOWER_BITS = 0x20202020

/** Bits of the first and of the second four bytes that belong to a word of so many. */
const IN_FIRST = Int32Array.from({ length: 9 }, (_, length) => lowBytes(length))
const IN_SECOND = Int32Array.from({ length: 9 }, (_, length) => lowBytes(length - 4))

/** Of ASCII letters, digits and underscores. Up to seven bytes behind the word are read. */
export function hashBytes(bytes: DataView, from: number, length: number): number {
  if (length > 8) return hashLong(bytes, from, length)
  const first = (bytes.getInt32(from, true) | LOWER_BITS) & (IN_FIRST[length] as number)
  const second = (bytes.getInt32(from + 4, true) | LOWER_BITS) & (IN_SECOND[length] as number)
  return finish(next(Math.imul(first, FIRST), second))
}

function hashLong(bytes: DataView, from: number, length: number): number {
  let hash = Math.imul(bytes.getInt32(from, true) | LOWER_BITS, FIRST)
  const end = from + length
  let at = from + 4
  for (; at + 4 <= end; at += 4) hash = next(hash, bytes.getInt32(at, true) | LOWER_BITS)
  if (at < end) hash = next(hash, (bytes.getInt32(at, true) | LOWER_BITS) & lowBytes(end - at))
  return finish(hash)
}

/** Of units of any script. */
export function hashUnits(units: ArrayLike<number>, from: number, length: number): number {
  let hash = Math.imul(four(units, from, length), FIRST)
  for (let at = 4; at < length || at === 4; at += 4) hash = next(hash, four(units, from + at, length - at))
  return finish(hash)
}

/** The hash that `tokenize` gives a word without apostrophes or marks. */
export function hashWord(word: string): number {
  const units = Array.from({ length: word.length }, (_, at) => word.charCodeAt(at))
  return hashUnits(units, 0, units.length)
}

/** Words by hash, from a list parted by white space. */
export function wordSet(words: string | readonly string[]): ReadonlySet<number> {
  const list = typeof words === 'string' ? words.trim().split(/\s+/) : words
  return new Set(list.map(hashWord))
}

function four(units: ArrayLike<number>, from: number, length: number): number {
  let four = 0
  for (let i = 0; i < 4 && i < length; i++) {
    const unit = units[from + i] as number
    const lower = unit < 128 ? unit | LOWER_BIT : lowerUnit(unit)
    // Rotated, so that the high byte of units beyond Latin is not lost.
    four ^= (lower << (8 * i)) | (lower >>> (32 - 8 * i))
  }
  return four
}

function next(hash: number, units: number): number {
  return Math.imul((hash ^ (hash >>> 15)) + units, NEXT)
}

function finish(hash: number): number {
  return hash ^ (hash >>> 15)
}

function lowBytes(count: number): number {
  if (count <= 0) return 0
  return count >= 4 ? -1 : (1 << (8 * count)) - 1
}
