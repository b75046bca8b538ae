import { ASCII_UNITS, LOWER, UPPER } from './char-classes.ts'
import { possessiveAt } from './possessive.ts'
import { CAPITAL_FIRST, type TokenStore } from './token-store.ts'

/** UPPER, LOWER and OTHER for the letters that occur in the token, and the bits of token-store. */
export function shapeOf(tokens: TokenStore, token: number): number {
  const form = tokens.foldedAt[token] as number
  if (form !== 0) return tokens.pool[form + 1] as number
  const { text } = tokens
  const from = tokens.start[token] as number
  const to = tokens.end[token] as number
  let bits = 0
  for (let at = from; at < to; at++) bits |= ASCII_UNITS[text.charCodeAt(at)] as number
  return (bits & 0xff00) | ((ASCII_UNITS[text.charCodeAt(from)] as number) & UPPER ? CAPITAL_FIRST : 0)
}

export function isCapitalised(tokens: TokenStore, token: number): boolean {
  if (token < 0 || token >= tokens.count) return false
  const unit = tokens.initial[token] as number
  if (unit !== 0) return unit >= 0x41 && unit <= 0x5a
  return ((tokens.pool[(tokens.foldedAt[token] as number) + 1] as number) & CAPITAL_FIRST) !== 0
}

/** Two letters or more, none of them small. */
export function isAllCaps(tokens: TokenStore, token: number): boolean {
  if (token < 0 || token >= tokens.count) return false
  return (shapeOf(tokens, token) & (UPPER | LOWER)) === UPPER && lengthOf(tokens, token) > 1
}

export function isLowerCase(tokens: TokenStore, token: number): boolean {
  if (token < 0 || token >= tokens.count) return false
  return (shapeOf(tokens, token) & (UPPER | LOWER)) === LOWER
}

/** Whether an apostrophe and s follow, which are not part of the token. */
export function isPossessive(tokens: TokenStore, token: number): boolean {
  return token >= 0 && possessiveAt(tokens.text, tokens.end[token] as number)
}

export function lengthOf(tokens: TokenStore, token: number): number {
  return (tokens.end[token] as number) - (tokens.start[token] as number)
}
