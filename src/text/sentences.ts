import { GAP_BREAK, GAP_LINE, GAP_STOP, gapAfter } from './gaps.ts'
import { wordSet } from './hash-word.ts'
import { shapeOf } from './shape.ts'
import { DOTTED, type TokenStore } from './token-store.ts'

/** Words whose full stop ends no sentence. */
const ABBREVIATIONS = wordSet(`
  mr mrs ms dr prof gen lt col maj capt sgt adm brig cpl sen rep gov pres rev hon st mt ft jr sr no vs etc inc ltd corp co
  jan feb mar apr jun jul aug sept sep oct nov dec u.s approx est gens sens reps`)

const ENDS_SENTENCE = /[.!?…。！？؟۔]/
/** Looked at in a gap for the end of a sentence; longer gaps are layout. */
const GAP_LOOK = 12

/** Whether a sentence, a line of its own or a quotation begins with the token, so that its capital says nothing. */
export function startsSentence(tokens: TokenStore, token: number): boolean {
  if (token <= 0) return true
  const gap = gapAfter(tokens, token - 1)
  if (gap === GAP_LINE) return true
  if (gap === GAP_STOP) return !isAbbreviation(tokens, token - 1)
  if (gap !== GAP_BREAK) return false
  const from = tokens.end[token - 1] as number
  const to = tokens.start[token] as number
  if (to - from > GAP_LOOK) return true
  const between = tokens.text.slice(from, to)
  // "3) Make Iraq another …": an item of a list.
  if (/^[)\]]\s/.test(between) && /^\d+$/.test(tokens.text.slice(tokens.start[token - 1], from))) return true
  return ENDS_SENTENCE.test(between) || /\n\s*\n|[:•*|–—]\s|["“„«‘]$/.test(between)
}

/** Furthest that a sentence is followed in either direction, in tokens. */
const SENTENCE_REACH = 40

/** First and last token of the sentence around `token`, at most `SENTENCE_REACH` tokens away. */
export function sentenceAround(tokens: TokenStore, token: number): { readonly first: number; readonly last: number } {
  let first = token
  while (first > 0 && token - first < SENTENCE_REACH && !endsSentence(tokens, first - 1)) first--
  let last = token
  while (last + 1 < tokens.count && last - token < SENTENCE_REACH && !endsSentence(tokens, last)) last++
  return { first, last }
}

/** Like `startsSentence` of the next token, but quotations do not part a sentence. */
function endsSentence(tokens: TokenStore, token: number): boolean {
  const gap = gapAfter(tokens, token)
  if (gap === GAP_LINE) return true
  if (gap === GAP_STOP) return !isAbbreviation(tokens, token)
  if (gap !== GAP_BREAK) return false
  const from = tokens.end[token] as number
  const to = tokens.start[token + 1] as number
  return to - from > GAP_LOOK || /[.!?…。！？؟۔\n]/.test(tokens.text.slice(from, to))
}

function isAbbreviation(tokens: TokenStore, token: number): boolean {
  if ((tokens.end[token] as number) - (tokens.start[token] as number) === 1) return true
  return ABBREVIATIONS.has(tokens.hash[token] as number) || (shapeOf(tokens, token) & DOTTED) !== 0
}
