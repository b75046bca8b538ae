import { Refusal } from './refusal.ts'

/**
 * The text in the bytes of a file: UTF-8, UTF-16 with or without its mark, else Windows-1252, which old spreadsheets write.
 * Throws a Refusal on what is no text.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new Refusal('empty')
  refuseBinary(bytes)
  const encoding = encodingOf(bytes)
  const text = new TextDecoder(encoding).decode(encoding.startsWith('utf-16') ? wholeUnits(bytes) : bytes)
  if (text.includes('\0')) throw new Refusal('binary')
  if (text.trim() === '') throw new Refusal('empty')
  return text
}

/** The first bytes of files that are often taken for lists. */
const ARCHIVES: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04], // zip, and with it xlsx and ods
  [0x50, 0x4b, 0x05, 0x06],
  [0x1f, 0x8b], // gzip
  [0x42, 0x5a, 0x68], // bzip2
  [0x37, 0x7a, 0xbc, 0xaf], // 7z
  [0x52, 0x61, 0x72, 0x21], // rar
  [0xfd, 0x37, 0x7a, 0x58], // xz
  [0x28, 0xb5, 0x2f, 0xfd], // zstd
]
const BINARIES: readonly (readonly number[])[] = [
  [0xd0, 0xcf, 0x11, 0xe0], // xls, doc
  [0x25, 0x50, 0x44, 0x46], // pdf
  [0x89, 0x50, 0x4e, 0x47], // png
  [0xff, 0xd8, 0xff], // jpeg
]

function refuseBinary(bytes: Uint8Array): void {
  const begins = (signature: readonly number[]) => signature.every((byte, at) => bytes[at] === byte)
  if (ARCHIVES.some(begins)) throw new Refusal('archive')
  if (BINARIES.some(begins)) throw new Refusal('binary')
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return withoutMark(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252')
}

/** In UTF-16 every other byte of Latin text, and of all punctuation, is zero. */
function withoutMark(bytes: Uint8Array): Encoding | undefined {
  const head = bytes.subarray(0, 4096)
  const even = head.filter((byte, at) => byte === 0 && at % 2 === 0).length
  const odd = head.filter((byte, at) => byte === 0 && at % 2 === 1).length
  if (odd > head.length / 8 && even < head.length / 64) return 'utf-16le'
  if (even > head.length / 8 && odd < head.length / 64) return 'utf-16be'
  return undefined
}

/** A file that was cut off may end within a character; that makes it no other encoding. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** Half a UTF-16 unit at the end is no text. */
function wholeUnits(bytes: Uint8Array): Uint8Array {
  return bytes.length % 2 === 1 ? bytes.subarray(0, -1) : bytes
}
