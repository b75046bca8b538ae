/**
 * What one UTF-16 unit is to a reader of names: part of a word, a word by itself, invisible, or a separator; and what it
 * folds to. ASCII is one table look-up; everything else is worked out once per unit from the Unicode data of the engine
 * and remembered, so that long texts in any script stay linear.
 */

/** Bits of `ASCII_UNITS` and of a token's shape; the low byte holds the lower-case unit. */
export const UPPER = 0x100
export const LOWER = 0x200
export const OTHER = 0x400

/** For each ASCII unit its folded unit and one of the bits above; 0 for what parts words. */
export const ASCII_UNITS = asciiUnits()

export const UNIT_SEPARATOR = 1
export const UNIT_WORD = 2
/** Marks, soft hyphens, zero-width and direction characters: skipped, wherever they stand. */
export const UNIT_IGNORED = 3
/** A word by itself, as in scripts written without spaces. */
export const UNIT_SINGLE = 4
export const UNIT_APOSTROPHE = 5

const kinds = new Uint8Array(0x10000)
const folds = new Map<number, string>()

/** One of the UNIT constants. `unit` may be any UTF-16 unit; surrogates are separators here, see `pairKind`. */
export function unitKind(unit: number): number {
  return kinds[unit] || remember(unit)
}

/** What a unit above ASCII folds to: case kept, marks and presentation forms gone; may be several units or none. */
export function foldedUnit(unit: number): string {
  const known = folds.get(unit)
  if (known !== undefined) return known
  const folded = foldCharacter(String.fromCharCode(unit))
  folds.set(unit, folded)
  return folded
}

/** Kind of a character outside the basic plane: mathematical letters are words, rare Han are single, emoji separate. */
export function pairKind(character: string): number {
  return kindOf(character)
}

export function foldCharacter(character: string): string {
  if (HANGUL.test(character)) return character
  let folded = ''
  for (const part of character.normalize('NFKD')) {
    if (INVISIBLE.test(part)) continue
    const plain = LETTERS_WITHOUT_DECOMPOSITION[part]
    if (plain !== undefined) folded += plain
    else if (DIGIT.test(part)) folded += digitValue(part)
    else folded += part
  }
  return folded
}

const APOSTROPHES = /['’‘‛`´′＇]/u
/** Modifier letters (ayn, hamza) and the Arabic tatweel carry no difference that news spelling keeps. */
const INVISIBLE = /[\p{M}\p{Cf}\u02b0-\u02ff\u0640]/u
const WORD = /[\p{L}\p{N}]/u
const DIGIT = /\p{Nd}/u
const HANGUL = /[\uac00-\ud7a3]/
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30fc]/u

/** Letters that Unicode does not decompose, and the Arabic letters that Persian, Urdu and Arabic write differently. */
const LETTERS_WITHOUT_DECOMPOSITION: Readonly<Record<string, string>> = {
  ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ð: 'd', Ð: 'D', þ: 'th', Þ: 'Th', ı: 'i', ħ: 'h', Ħ: 'H',
  æ: 'ae', Æ: 'Ae', œ: 'oe', Œ: 'Oe', ß: 'ss', ə: 'a', Ə: 'A', ŋ: 'n', Ŋ: 'N',
  ى: 'ي', ی: 'ي', ې: 'ي', ے: 'ي', ک: 'ك', ګ: 'گ', ہ: 'ه', ھ: 'ه', ە: 'ه', ة: 'ه', ٱ: 'ا', ء: '',
} // biome-ignore format: a table

function remember(unit: number): number {
  const kind = kindOf(String.fromCharCode(unit))
  kinds[unit] = kind
  return kind
}

function kindOf(character: string): number {
  if (APOSTROPHES.test(character)) return UNIT_APOSTROPHE
  if (INVISIBLE.test(character)) return UNIT_IGNORED
  if (UNSPACED.test(character)) return UNIT_SINGLE
  return WORD.test(character) || character === '_' ? UNIT_WORD : UNIT_SEPARATOR
}

/** Zero of every decimal system stands at a multiple of ten units within its block of sixteen. */
function digitValue(digit: string): string {
  let zero = digit.codePointAt(0) as number
  let value = 0
  while (value < 9 && DIGIT.test(String.fromCodePoint(zero - 1))) {
    zero--
    value++
  }
  return String(value)
}

function asciiUnits(): Uint16Array {
  const units = new Uint16Array(128)
  for (let unit = 0; unit < 128; unit++) {
    const character = String.fromCharCode(unit)
    if (/[A-Z]/.test(character)) units[unit] = character.toLowerCase().charCodeAt(0) | UPPER
    else if (/[a-z]/.test(character)) units[unit] = unit | LOWER
    // The underscore belongs to handles and file names, whose parts are not words.
    else if (/[0-9_]/.test(character)) units[unit] = unit | OTHER
  }
  return units
}
