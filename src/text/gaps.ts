import { UNIT_APOSTROPHE, UNIT_IGNORED, unitKind } from './char-classes.ts'
import { isPossessive } from './shape.ts'
import type { TokenStore } from './token-store.ts'

/** What stands between two neighbouring tokens. */
export const GAP_NONE = 0
/** Spaces of any kind. */
export const GAP_SPACE = 1
/** One line break among spaces: a name may run over it, a sentence hardly does. */
export const GAP_LINE = 2
/** A hyphen or dash without spaces. */
export const GAP_HYPHEN = 3
/** A dash with spaces around it. */
export const GAP_DASH = 4
export const GAP_STOP = 5
export const GAP_COMMA = 6
export const GAP_SLASH = 7
export const GAP_AMPERSAND = 8
/** Everything else, and more than one mark: quotes, brackets, colons, blank lines. */
export const GAP_BREAK = 9

/** The gap behind token `token`, a possessive 's skipped; GAP_BREAK behind the last one. */
export function gapAfter(tokens: TokenStore, token: number): number {
  if (token < 0 || token + 1 >= tokens.count) return GAP_BREAK
  const from = tokens.end[token] as number
  const to = tokens.start[token + 1] as number
  if (to - from === 1 && tokens.text.charCodeAt(from) === 0x20) return GAP_SPACE
  return gapBetween(tokens.text, isPossessive(tokens, token) ? from + 2 : from, to)
}

/** Longer gaps are breaks whatever they hold; this keeps a page of spaces linear. */
const GAP_MAX = 80

function gapBetween(text: string, from: number, to: number): number {
  if (to === from) return GAP_NONE
  if (to - from > GAP_MAX) return GAP_BREAK
  let gap = GAP_NONE
  let spaces = 0
  let lines = 0
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x0a || unit === 0x2029 || unit === 0x2028) lines++
    else if (isSpace(unit)) spaces++
    else if (unit < 128 || unitKind(unit) !== UNIT_IGNORED) {
      const mark = at === from && unitKind(unit) === UNIT_APOSTROPHE && to - from > 1 ? GAP_NONE : markGap(unit)
      if (mark !== GAP_NONE) gap = gap === GAP_NONE ? mark : GAP_BREAK
    }
  }
  if (lines > 1) return GAP_BREAK
  if (lines === 1) return gap === GAP_NONE ? GAP_LINE : GAP_BREAK
  if (spaces === 0) return gap
  if (gap === GAP_NONE) return GAP_SPACE
  return gap === GAP_HYPHEN ? GAP_DASH : gap
}

function isSpace(unit: number): boolean {
  return (
    unit === 0x20 ||
    unit === 0xa0 ||
    unit === 0x09 ||
    unit === 0x0d ||
    unit === 0x3000 ||
    unit === 0x202f ||
    (unit >= 0x2000 && unit <= 0x200a)
  )
}

const MARKS = new Map([
  ['.', GAP_STOP], [',', GAP_COMMA], ['/', GAP_SLASH], ['&', GAP_AMPERSAND], ['،', GAP_COMMA], ['·', GAP_SPACE], ['・', GAP_SPACE],
]) // biome-ignore format: a table
const HYPHENS = /[\p{Pd}\u2212\u2043]/u

/** Gaps of the marks of ASCII, by unit. */
const ASCII_MARKS = Uint8Array.from({ length: 128 }, (_, unit) => gapOfMark(String.fromCharCode(unit)))

function markGap(unit: number): number {
  return unit < 128 ? (ASCII_MARKS[unit] as number) : gapOfMark(String.fromCharCode(unit))
}

function gapOfMark(mark: string): number {
  return MARKS.get(mark) ?? (HYPHENS.test(mark) ? GAP_HYPHEN : GAP_BREAK)
}
