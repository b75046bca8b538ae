import { gapUnit } from '../glossary/name-forms.ts'
import {
  END_UNIT,
  ENDS_POSSESSIVE,
  flagsOfName,
  GAP_UNITS,
  lettersOfName,
  type NameIndex,
} from '../glossary/name-index.ts'
import { GAP_DASH, GAP_HYPHEN, GAP_LINE, GAP_SPACE, GAP_STOP, gapAfter } from '../text/gaps.ts'
import { lowerUnit } from '../text/lower-unit.ts'
import { isPossessive, lengthOf } from '../text/shape.ts'
import { FORM_HEADER, type TokenStore } from '../text/token-store.ts'

/** How the text writes a name, as bits; 0 is no match. */
export const WRITTEN = 1
/** A letter is small where the name has a capital. */
export const LOWERED = 2
/** A token begins with its capital as in the name. */
export const CAPITAL_KEPT = 4
/** A letter is capital where the name has a small one. */
export const RAISED = 8
/** A capital within a token where the name has a small letter: all capitals. */
export const RAISED_INSIDE = 16

/** Compares the tokens from `first` with a name letter by letter; equal hashes alone prove nothing. */
export function verifyName(tokens: TokenStore, first: number, index: NameIndex, name: number): number {
  const { letters } = index
  let at = lettersOfName(index, name)
  let written = WRITTEN
  for (let token = first; ; token++) {
    const length = tokens.foldedAt[token] === 0 ? lengthOf(tokens, token) : lengthOfLetters(letters, at)
    const bits = compareToken(tokens, token, letters, at, length)
    if (bits === 0) return 0
    written |= bits
    const unit = letters[at + length] as number
    if (unit >= GAP_UNITS) return 0
    if (unit === END_UNIT)
      return (flagsOfName(index, name) & ENDS_POSSESSIVE) === 0 || isPossessive(tokens, token) ? written : 0
    if (!gapsAgree(unit, tokens, token)) return 0
    at += length + 1
  }
}

/** Of the name's token at `at`; asked for only where the text's own length does not tell. */
function lengthOfLetters(letters: Uint16Array, at: number): number {
  let length = 0
  while ((letters[at + length] as number) >= GAP_UNITS) length++
  return length
}

/** Spaces, line breaks, hyphens and dashes stand for one another; a full stop of an abbreviation may be left out. */
function gapsAgree(nameUnit: number, tokens: TokenStore, token: number): boolean {
  const gap = gapAfter(tokens, token)
  const possessive = isPossessive(tokens, token)
  if (nameUnit === gapUnit(gap, possessive)) return true
  const nameGap = (nameUnit - 1) & 15
  if (nameUnit !== gapUnit(nameGap, possessive)) return false
  if (joins(nameGap)) return joins(gap) || (gap === GAP_STOP && isShort(tokens, token))
  return nameGap === GAP_STOP && joins(gap)
}

function joins(gap: number): boolean {
  return gap === GAP_SPACE || gap === GAP_LINE || gap === GAP_HYPHEN || gap === GAP_DASH
}

/** An initial or an abbreviation such as "St." within a name. */
function isShort(tokens: TokenStore, token: number): boolean {
  return lengthOf(tokens, token) <= 2
}

function compareToken(tokens: TokenStore, token: number, letters: Uint16Array, at: number, length: number): number {
  const form = tokens.foldedAt[token] as number
  // A shorter token of the name ends in a unit that no text has, so that none is read beyond it.
  if (form === 0) return compareText(tokens.text, tokens.start[token] as number, letters, at, length)
  const main = tokens.pool[form] as number
  const bits = main === length ? compareForm(tokens.pool, form + FORM_HEADER, letters, at, length) : 0
  const alternative = form + FORM_HEADER + main
  if (bits !== 0 || tokens.pool[alternative] !== length) return bits
  return compareForm(tokens.pool, alternative + FORM_HEADER, letters, at, length)
}

function compareText(text: string, from: number, letters: Uint16Array, at: number, length: number): number {
  let bits = firstBit(letters[at] as number)
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(from + i)
    if (unit === letters[at + i]) continue
    const bit = compareUnit(unit, letters[at + i] as number, i === 0)
    if (bit === 0) return 0
    bits = (i === 0 ? WRITTEN : bits) | bit
  }
  return bits
}

function compareForm(pool: Uint16Array, from: number, letters: Uint16Array, at: number, length: number): number {
  let bits = firstBit(letters[at] as number)
  for (let i = 0; i < length; i++) {
    const unit = pool[from + i] as number
    if (unit === letters[at + i]) continue
    const bit = compareUnit(unit, letters[at + i] as number, i === 0)
    if (bit === 0) return 0
    bits = (i === 0 ? WRITTEN : bits) | bit
  }
  return bits
}

/** What a token says that begins as the name does. */
function firstBit(name: number): number {
  return name === lowerUnit(name) ? WRITTEN : WRITTEN | CAPITAL_KEPT
}

/** Two units that differ: in case alone, or altogether (0). */
function compareUnit(text: number, name: number, first: boolean): number {
  const lower = lowerUnit(name)
  if (lowerUnit(text) !== lower) return 0
  if (name !== lower) return WRITTEN | LOWERED
  return WRITTEN | (first ? RAISED : RAISED | RAISED_INSIDE)
}
