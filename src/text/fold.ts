import { lowerUnit } from './lower-unit.ts'
import { createTokenStore, FORM_HEADER, type TokenStore } from './token-store.ts'
import { tokenize } from './tokenize.ts'

/**
 * The form under which two spellings count as the same name: words in lower case without marks, apostrophes, full stops
 * of initials and case endings, parted by single spaces. "Al-Qaʿida’s" and "al Qaida" give "al qaida".
 */
export function fold(text: string): string {
  const tokens = createTokenStore(64)
  tokenize(text, tokens)
  const words: string[] = []
  for (let token = 0; token < tokens.count; token++) words.push(foldedToken(tokens, token))
  return words.join(' ')
}

function foldedToken(tokens: TokenStore, token: number): string {
  let word = ''
  const form = tokens.foldedAt[token] as number
  if (form === 0) return tokens.text.slice(tokens.start[token], tokens.end[token]).toLowerCase()
  const letters = form + FORM_HEADER
  const length = tokens.pool[form] as number
  for (let at = letters; at < letters + length; at++) word += String.fromCharCode(lowerUnit(tokens.pool[at] as number))
  return word
}
