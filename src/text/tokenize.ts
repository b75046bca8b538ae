import { ASCII_UNITS, UNIT_APOSTROPHE, UNIT_IGNORED, UNIT_SEPARATOR, unitKind } from './char-classes.ts'
import { readComplexToken } from './complex-token.ts'
import { hashBytes } from './hash-word.ts'
import { possessiveAt } from './possessive.ts'
import { growTokens, type TokenStore } from './token-store.ts'
import { encodeUtf8Into } from './utf8.ts'
import { BLOCK, classifyBytes, createWordBits } from './word-bits.ts'

/**
 * Finds the words of `text` and their hashes, into `store`. Any string is allowed, lone surrogates included; the time is
 * linear in its length.
 *
 * The text is taken in chunks as UTF-8, which the engine writes at memory speed. Words of ASCII are found by the bits of
 * word-bits.ts alone; words with apostrophes, initials with full stops and everything beyond ASCII are read again from the
 * text by `readComplexToken`.
 */
export function tokenize(text: string, store: TokenStore): void {
  store.text = text
  // Most tokens have no folded form: wiping what the last text left is cheaper than a write for each.
  store.foldedAt.fill(0, 0, store.count)
  store.count = 0
  store.poolLength = 1
  let from = 0
  while (from < text.length) from = tokenizeChunk(store, from, chunkEnd(text, from))
  // The arrays are used again: what stands behind the last token must not be a word of the text before.
  store.hash[store.count] = 0
}

/** UTF-16 units; small enough for the bytes to stay in the second-level cache. */
const CHUNK = 0x8000
/** A chunk of the widest characters and two blocks behind it: one that closes the last word, one for reading ahead. */
const bytes = new Uint8Array(CHUNK * 3 + 2 * BLOCK)
const pairs = new Uint16Array(bytes.buffer)
const view = new DataView(bytes.buffer)
const bits = createWordBits(bytes.length)

/** Cuts at a space if there is one; a chunk without any is one endless word, or a script that may be cut anywhere. */
function chunkEnd(text: string, from: number): number {
  const end = from + CHUNK
  if (end >= text.length) return text.length
  const space = text.lastIndexOf(' ', end - 1)
  if (space > from) return space
  return isHighSurrogate(text.charCodeAt(end - 1)) ? end - 1 : end
}

/** Returns the unit at which to go on: `to`, or further if a word runs beyond it. */
function tokenizeChunk(store: TokenStore, from: number, to: number): number {
  const length = encodeUtf8Into(from === 0 && to === store.text.length ? store.text : store.text.slice(from, to), bytes)
  const blocks = Math.floor(length / BLOCK) + 1
  bytes.fill(0, length, blocks * BLOCK)
  classifyBytes(pairs, blocks, bits)
  const place: Place = { byte: 0, shift: from }
  while (place.byte < length) {
    const begin = readWords(store, blocks, place)
    if (place.byte >= length) break
    const next = settle(store, begin, place)
    if (next >= to) return next
  }
  return to
}

/**
 * Appends the words from `place` on, and moves it to the next doubtful byte or behind the blocks. Returns the byte where the word
 * begins that is still open there, or -1.
 */
function readWords(store: TokenStore, blocks: number, place: Place): number {
  const { byte, shift } = place
  const first = Math.floor(byte / BLOCK)
  growTokens(store, (blocks - first) * (BLOCK / 2))
  const { start, end, hash, initial } = store
  const { words, doubts } = bits
  let { count } = store
  let open = -1
  let live = -1 << (byte % BLOCK)
  let block = first
  let doubt = 0
  for (; block < blocks; block++) {
    const word = (words[block] as number) & live
    doubt = (doubts[block] as number) & live
    live = -1
    let edges = word ^ ((word << 1) | (open < 0 ? 0 : 1))
    // Of a block with a doubt, only what stands before the first one.
    if (doubt !== 0) edges &= lowest(doubt) - 1
    while (edges !== 0) {
      const at = block * BLOCK + bitOf(lowest(edges))
      edges &= edges - 1
      if (open < 0) {
        open = at
        continue
      }
      start[count] = open + shift
      end[count] = at + shift
      hash[count] = hashBytes(view, open, at - open)
      initial[count++] = bytes[open] as number
      open = -1
    }
    if (doubt !== 0) break
  }
  store.count = count
  place.byte = block * BLOCK + (doubt === 0 ? 0 : bitOf(lowest(doubt)))
  return open
}

/** A byte of the chunk. Unit of the text = byte + `shift`, which falls by the extra bytes of each character beyond ASCII. */
interface Place {
  byte: number
  shift: number
}

/**
 * Settles what the doubtful byte at `place` is to the word that begins at `begin` (-1: to none), and moves the place to where
 * reading goes on. Returns the unit there if a word was read from the text, which may run beyond the chunk; else -1.
 */
function settle(store: TokenStore, begin: number, place: Place): number {
  const { text } = store
  const { byte, shift } = place
  const from = begin < 0 ? byte : begin
  const code = bytes[byte] as number
  if (goesOn(text, from + shift, byte + shift, code)) {
    const next = readComplexToken(store, from + shift)
    place.byte = from
    moveTo(place, next)
    return next
  }
  const width = byteWidth(code)
  place.byte = byte + width
  place.shift -= width === 4 ? 2 : width - 1
  if (begin < 0) return -1
  appendWord(store, begin, byte, shift)
  // The s of a possessive is no word.
  if (possessiveAt(text, byte + shift)) place.byte++
  return -1
}

function appendWord(store: TokenStore, begin: number, end: number, shift: number): void {
  const token = store.count++
  store.start[token] = begin + shift
  store.end[token] = end + shift
  store.hash[token] = hashBytes(view, begin, end - begin)
  store.initial[token] = bytes[begin] as number
}

/** Moves on to a unit of the text; what lies between is counted character by character. */
function moveTo(place: Place, unit: number): void {
  let at = place.byte + place.shift
  while (at < unit) {
    const width = byteWidth(bytes[place.byte] as number)
    place.byte += width
    at += width === 4 ? 2 : 1
  }
  place.shift = unit - place.byte
}

/** Whether the word from `start` to `at` (perhaps empty) goes on, or one begins, with the character at `at`. */
function goesOn(text: string, start: number, at: number, byte: number): boolean {
  if (byte < 0x80) {
    if (at === start || (byte === 0x2e && at - start !== 1) || at + 1 >= text.length) return false
    if (byte === 0x27 && possessiveAt(text, at)) return false
    const next = text.charCodeAt(at + 1)
    return next < 128 ? ASCII_UNITS[next] !== 0 : unitKind(next) !== UNIT_SEPARATOR
  }
  const unit = text.charCodeAt(at)
  if (at !== start && possessiveAt(text, at)) return false
  if (unit >= 0xd800 && unit <= 0xdfff) return true
  const kind = unitKind(unit)
  if (kind === UNIT_SEPARATOR) return false
  if (kind !== UNIT_IGNORED && kind !== UNIT_APOSTROPHE) return true
  return at !== start
}

function byteWidth(lead: number): number {
  if (lead < 0x80) return 1
  if (lead < 0xe0) return 2
  return lead < 0xf0 ? 3 : 4
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}

/** The lowest set bit alone, and its number. */
function lowest(set: number): number {
  return set & -set
}

function bitOf(bit: number): number {
  return 31 - Math.clz32(bit)
}
