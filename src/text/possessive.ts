import { ASCII_UNITS, UNIT_APOSTROPHE, UNIT_WORD, unitKind } from './char-classes.ts'

const APOSTROPHE = 0x27
const CURLY_APOSTROPHE = 0x2019
const SMALL_S = 0x73

/** Whether an apostrophe and a last s stand at `at`: "Kabul's", "U.S.’s". */
export function possessiveAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit !== APOSTROPHE && unit !== CURLY_APOSTROPHE && (!(unit >= 0x60) || unitKind(unit) !== UNIT_APOSTROPHE))
    return false
  return (text.charCodeAt(at + 1) | 0x20) === SMALL_S && !isWordAt(text, at + 2)
}

function isWordAt(text: string, at: number): boolean {
  if (at >= text.length) return false
  const unit = text.charCodeAt(at)
  return unit < 128 ? ASCII_UNITS[unit] !== 0 : unitKind(unit) === UNIT_WORD
}
