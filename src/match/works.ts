import { wordSet } from '../text/hash-word.ts'
import { isCapitalised, lengthOf } from '../text/shape.ts'
import type { TokenStore } from '../text/token-store.ts'
import type { Candidate, Reading } from './claims.ts'
import { FUNCTION_WORDS, isA } from './word-kinds.ts'

/**
 * Her film "Escape From Mogadishu", "A Passage to India": the title of a work between quotes, told by the word for such a work
 * beside it or by the article that it begins with. Whether the work is about the place cannot be seen.
 */
export function isWithinTitle({ tokens }: Reading, { first, last }: Candidate): boolean {
  const from = opening(tokens, first)
  const to = from < 0 ? -1 : closing(tokens, last, from)
  if (to < 0) return false
  const longer = to - from > last - first
  return (
    (longer && TITLE_ARTICLES.has(tokens.hash[from] as number) && from < first - 1) || isCalledWork(tokens, from, to)
  )
}

/** Tokens of a title on either side of the name at most. */
const REACH = 7

/** The first token between the quotes, all words of weight up to the name being capitalised; -1 if there is none. */
function opening(tokens: TokenStore, first: number): number {
  for (let at = first; at >= 0 && at > first - REACH; at--) {
    if (at < first && !fitsTitle(tokens, at)) return -1
    if (opens(tokens.text.charCodeAt((tokens.start[at] as number) - 1))) return isCapitalised(tokens, at) ? at : -1
  }
  return -1
}

/** Nearly always a space. */
function opens(unit: number): boolean {
  return unit !== 0x20 && OPENS.has(unit)
}

function closing(tokens: TokenStore, last: number, from: number): number {
  for (let at = last; at < tokens.count && at < last + REACH; at++) {
    if (at > last && !fitsTitle(tokens, at)) return -1
    const end = tokens.end[at] as number
    if (CLOSES.test(tokens.text.slice(end, end + 3)) && isCapitalised(tokens, at)) return at
    if (at > from && opens(tokens.text.charCodeAt(end + 1))) return -1
  }
  return -1
}

/** Capitalised, or one of the words that titles write small. */
function fitsTitle(tokens: TokenStore, token: number): boolean {
  return isCapitalised(tokens, token) || (lengthOf(tokens, token) < 5 && isA(tokens.hash[token], FUNCTION_WORDS))
}

function isCalledWork({ hash, count }: TokenStore, from: number, to: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - BESIDE; at--) if (WORKS.has(hash[at] as number)) return true
  for (let at = to + 1; at < count && at <= to + BESIDE; at++) if (WORKS.has(hash[at] as number)) return true
  return false
}

/** Tokens between the title and the word for the work at most: `, her third thriller`. */
const BESIDE = 4
/** Asked for nearly every name: numbers, so that no string is made of the unit. */
const OPENS = new Set(Array.from('"“„«‘', (quote) => quote.charCodeAt(0)))
const CLOSES = /^[,.!?]?["”“»’](?!\p{L})/u
const TITLE_ARTICLES = wordSet('a an the')
const WORKS = wordSet(`
  book books film films novel play song album documentary memoir movie opera poem painting exhibition musical thriller sitcom
  drama entitled podcast ballad miniseries bestseller`)
