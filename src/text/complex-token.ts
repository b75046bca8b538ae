import { writeAlternative } from './alternatives.ts'
import {
  ASCII_UNITS, foldCharacter, foldedUnit, LOWER, OTHER, pairKind, UNIT_APOSTROPHE, UNIT_IGNORED, UNIT_SEPARATOR,
  UNIT_SINGLE, UNIT_WORD, UPPER, unitKind,
} from './char-classes.ts' // biome-ignore format: short
import { hashUnits } from './hash-word.ts'
import { lowerUnit } from './lower-unit.ts'
import { possessiveAt } from './possessive.ts'
import { stemCyrillic } from './stem-cyrillic.ts'
import {
  CAPITAL_FIRST,
  DOTTED,
  FOLDED_MAX,
  FORM_HEADER,
  growPool,
  growTokens,
  HAS_ALTERNATIVE,
  SINGLE,
  type TokenStore,
} from './token-store.ts'

const FULL_STOP = 0x2e

/**
 * Reads the token that begins at `from` with all rules, appends it to `store` with its folded form, and returns where to
 * go on. Appends nothing (and still moves on) where no word begins, as at a lone surrogate.
 */
export function readComplexToken(store: TokenStore, from: number): number {
  growPool(store)
  growTokens(store, 1)
  const word = collect(store, from)
  if (word.bits === 0) return word.next
  const form = store.poolLength
  const kept = stemCyrillic(store.pool, form + FORM_HEADER, word.units)
  store.pool[form] = kept
  store.poolLength = form + FORM_HEADER + kept
  const hasAlternative = writeAlternative(store, form)
  store.pool[form + 1] = word.bits | (hasAlternative ? HAS_ALTERNATIVE : 0)
  const token = store.count++
  store.start[token] = from
  store.end[token] = word.end
  store.hash[token] = hashUnits(store.pool, form + FORM_HEADER, kept)
  const unit = store.text.charCodeAt(from)
  store.initial[token] = unit < 128 && ASCII_UNITS[unit] !== 0 ? unit : 0
  store.foldedAt[token] = form
  return word.next
}

interface Word {
  /** Shape bits; 0 when there is no word. */
  bits: number
  /** Folded units written to the pool behind the place of the length. */
  units: number
  /** End of the token and where reading goes on, UTF-16 units of the text. */
  end: number
  next: number
}

function collect(store: TokenStore, from: number): Word {
  const { text } = store
  const word: Word = { bits: 0, units: 0, end: from, next: from }
  let at = from
  while (at < text.length) {
    const width = widthAt(text, at)
    const kind = kindAt(text, at, width)
    if (kind === UNIT_WORD) append(store, word, text, at, width)
    else if (kind === UNIT_SINGLE) {
      if (word.bits !== 0) break
      append(store, word, text, at, width)
      word.bits |= SINGLE
      at += width
      break
    } else if (kind === UNIT_APOSTROPHE) {
      if (possessiveAt(text, at)) {
        at += 2
        break
      }
      if (!isWordAt(text, at + 1)) break
    } else if (kind === UNIT_IGNORED) {
      if (/\p{M}/u.test(text[at] as string)) word.end = at + 1
    } else if (isInitialStop(text, at, word)) {
      word.bits |= DOTTED
      word.end = at + 1
      if (!isInitial(text, at + 1)) {
        at++
        if (possessiveAt(text, at)) {
          at += 2
        }
        break
      }
    } else break
    at += width
  }
  // Where no word begins, a whole character is passed: half of an emoji would put every later offset out by one.
  word.next = Math.max(at, from + widthAt(text, from))
  return word
}

function append(store: TokenStore, word: Word, text: string, at: number, width: number): void {
  const folded = width === 2 ? foldCharacter(text.slice(at, at + 2)) : fold(text.charCodeAt(at))
  for (let i = 0; i < folded.length; i++) {
    const unit = folded.charCodeAt(i)
    const bit = unit === lowerUnit(unit) ? (unit < 128 ? (ASCII_UNITS[unit] as number) & 0xff00 : LOWER) : UPPER
    if (word.bits === 0 && bit === UPPER) word.bits |= CAPITAL_FIRST
    word.bits |= bit || OTHER
    if (word.units < FOLDED_MAX) store.pool[store.poolLength + FORM_HEADER + word.units++] = unit
  }
  word.bits ||= OTHER
  word.end = at + width
}

/** A full stop after the first of several initials, or after the last of them: the token is `U.S.`, not `U`. */
function isInitialStop(text: string, at: number, word: Word): boolean {
  if (text.charCodeAt(at) !== FULL_STOP) return false
  if (word.bits & DOTTED) return text.charCodeAt(at - 2) === FULL_STOP
  return word.units === 1 && isInitial(text, at + 1)
}

/** One letter alone: the next character is no letter. */
function isInitial(text: string, at: number): boolean {
  return isWordAt(text, at) && !isWordAt(text, at + 1)
}

function isWordAt(text: string, at: number): boolean {
  if (at >= text.length) return false
  return kindAt(text, at, widthAt(text, at)) === UNIT_WORD
}

function widthAt(text: string, at: number): 1 | 2 {
  const unit = text.charCodeAt(at)
  if (unit < 0xd800 || unit > 0xdbff) return 1
  const next = text.charCodeAt(at + 1)
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1
}

function kindAt(text: string, at: number, width: 1 | 2): number {
  const unit = text.charCodeAt(at)
  if (unit < 128 && ASCII_UNITS[unit] !== 0) return UNIT_WORD
  if (width === 2) return pairKind(text.slice(at, at + 2))
  return unit >= 0xd800 && unit <= 0xdfff ? UNIT_SEPARATOR : unitKind(unit)
}

function fold(unit: number): string {
  return unit < 128 ? String.fromCharCode(unit) : foldedUnit(unit)
}
