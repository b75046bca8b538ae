import { decodeUtf8, encodeUtf8 } from '../text/utf8.ts'

/**
 * The file that a compiled glossary is: a header, a directory, and sections of typed arrays laid out so that opening them is
 * taking views. Little-endian, as every platform that runs an extension is; on another one the magic number would not match.
 */
export type Section = Uint8Array | Uint16Array | Uint32Array | Int32Array

const MAGIC = 0x4b435342
/** 2: other hashes of words. */
const VERSION = 2
const HEADER_WORDS = 4
const DIRECTORY_WORDS = 4
const KINDS = { Uint8Array, Uint16Array, Uint32Array, Int32Array } as const
const KIND_NAMES = Object.keys(KINDS) as (keyof typeof KINDS)[]
/** Sections begin at multiples of this many bytes, as wide as the widest element. */
const ALIGNMENT = 8

export function writeContainer(sections: Readonly<Record<string, Section>>): Uint8Array {
  const names = Object.keys(sections)
  const nameBytes = encodeUtf8(names.join('\n'))
  const directoryEnd = 4 * (HEADER_WORDS + names.length * DIRECTORY_WORDS)
  let at = aligned(directoryEnd + nameBytes.length)
  const places = names.map((name) => {
    const offset = at
    at = aligned(at + (sections[name] as Section).byteLength)
    return offset
  })
  const bytes = new Uint8Array(at)
  const words = new Uint32Array(bytes.buffer)
  bytes.set(nameBytes, directoryEnd)
  names.forEach((name, index) => {
    const section = sections[name] as Section
    const kind = KIND_NAMES.indexOf(section.constructor.name as keyof typeof KINDS)
    words.set(
      [kind, places[index] as number, section.length, section.byteLength],
      HEADER_WORDS + index * DIRECTORY_WORDS,
    )
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), places[index])
  })
  words.set([MAGIC, VERSION, names.length | (nameBytes.length << 8), 0])
  words[3] = checksum(checked(words, places.at(-1) ?? at))
  return bytes
}

/**
 * Views on the sections of `bytes`, by name. The last section is not part of the checksum: whoever reads it must notice damage.
 * Throws an Error in plain words on bytes that are no glossary, or a damaged one.
 */
export function readContainer(input: ArrayBuffer | Uint8Array): Record<string, Section> {
  const bytes = wholeWords(input)
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2)
  if (words.length < HEADER_WORDS || words[0] !== MAGIC) throw new Error('This is not a compiled glossary.')
  if (words[1] !== VERSION)
    throw new Error(`The glossary was compiled in format ${words[1]}; this version reads ${VERSION}.`)
  const count = (words[2] as number) & 0xff
  const lastOffset = words[HEADER_WORDS + (count - 1) * DIRECTORY_WORDS + 1] ?? 0
  // The offset is itself one of the words that the checksum is to prove: it may point anywhere.
  if (bytes.byteLength % ALIGNMENT !== 0 || lastOffset > bytes.byteLength) throw damaged()
  if (words[3] !== checksum(checked(words, lastOffset))) throw damaged()
  const directoryEnd = 4 * (HEADER_WORDS + count * DIRECTORY_WORDS)
  const names = decodeUtf8(bytes.subarray(directoryEnd, directoryEnd + ((words[2] as number) >>> 8))).split('\n')
  const sections: Record<string, Section> = {}
  for (let index = 0; index < count; index++) {
    const [kind, offset, length, byteLength] = words.subarray(HEADER_WORDS + index * DIRECTORY_WORDS)
    const View = KINDS[KIND_NAMES[kind as number] as keyof typeof KINDS]
    if (View === undefined || (offset as number) + (byteLength as number) > bytes.byteLength) throw damaged()
    sections[names[index] as string] = new View(bytes.buffer, bytes.byteOffset + (offset as number), length)
  }
  return sections
}

const damaged = () => new Error('The compiled glossary is damaged: its checksum does not match.')

/** Typed arrays need an aligned start: bytes that begin elsewhere in their buffer are copied once. */
function wholeWords(input: ArrayBuffer | Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = input instanceof Uint8Array ? input : new Uint8Array(input)
  return bytes.byteOffset % ALIGNMENT === 0 && bytes.buffer instanceof ArrayBuffer
    ? (bytes as Uint8Array<ArrayBuffer>)
    : new Uint8Array(bytes)
}

/** All but the last section and its end: reading all entities to open their index would take most of the time. */
function checked({ buffer, byteOffset }: Uint32Array, lastOffset: number): Int32Array {
  return new Int32Array(buffer, byteOffset, lastOffset >> 2)
}

/** Where the checksum itself stands among the words. */
const CHECKSUM_AT = 3

/** Sums in the way of Adler-32, over 32-bit words but the checksum's own, so that words changed or exchanged are seen. */
function checksum(words: Int32Array): number {
  const sums: Sums = { sum: 1, ofSums: 0 }
  addWords(sums, words, 0, CHECKSUM_AT)
  for (let from = CHECKSUM_AT + 1; from < words.length; from += STRETCH)
    addWords(sums, words, from, Math.min(from + STRETCH, words.length))
  return (sums.sum ^ Math.imul(sums.ofSums, 0x9e3779b1)) >>> 0
}

interface Sums {
  sum: number
  ofSums: number
}

/**
 * Words summed in one call. A glossary is opened once in the life of a worker, where all code is cold: an engine replaces a
 * function by its fast form from one call to the next, within a loop of millions only late.
 */
const STRETCH = 0x400

/** Four words a turn: until the fast form is there, most of the time goes into the loop itself. */
function addWords(sums: Sums, words: Int32Array, from: number, to: number): void {
  let { sum, ofSums } = sums
  let at = from
  for (; at + 4 <= to; at += 4) {
    sum = (sum + (words[at] as number)) | 0
    ofSums = (ofSums + sum) | 0
    sum = (sum + (words[at + 1] as number)) | 0
    ofSums = (ofSums + sum) | 0
    sum = (sum + (words[at + 2] as number)) | 0
    ofSums = (ofSums + sum) | 0
    sum = (sum + (words[at + 3] as number)) | 0
    ofSums = (ofSums + sum) | 0
  }
  for (; at < to; at++) {
    sum = (sum + (words[at] as number)) | 0
    ofSums = (ofSums + sum) | 0
  }
  sums.sum = sum
  sums.ofSums = ofSums
}

function aligned(offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT
}
