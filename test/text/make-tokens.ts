import { createTokenStore, type TokenStore } from '../../src/text/token-store.ts'
import { tokenize } from '../../src/text/tokenize.ts'

export function tokensOf(text: string): TokenStore {
  const tokens = createTokenStore(8)
  tokenize(text, tokens)
  return tokens
}

/** The words as they stand in the text. */
export function wordsOf(text: string): string[] {
  const { count, start, end } = tokensOf(text)
  return Array.from({ length: count }, (_, token) => text.slice(start[token], end[token]))
}
