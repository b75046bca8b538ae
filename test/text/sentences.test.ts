import { describe, expect, test } from 'vitest'
import { startsSentence } from '../../src/text/sentences.ts'
import { createStyles } from '../../src/text/text-style.ts'
import { tokensOf, wordsOf } from './make-tokens.ts'

function startsOf(text: string): string[] {
  const tokens = tokensOf(text)
  return wordsOf(text).filter((_, token) => startsSentence(tokens, token))
}

test.each([
  ['He left. Kabul fell.', ['He', 'Kabul']],
  ['Gen. Milley and Mr. Karzai met U.S. envoys.', ['Gen']],
  ['She said: “Taliban fighters came.”', ['She', 'Taliban']],
  ['First line\nSecond line', ['First', 'Second']],
  ['1) Make peace 2) Leave', ['1', 'Make', 'Leave']],
])('%s', (text, starts) => {
  expect(startsOf(text)).toEqual(starts)
})

describe('style', () => {
  test.each([
    ['The envoys met in Kabul on Sunday, officials said.', 'prose'],
    ['Taliban Enter Kabul As President Flees', 'title'],
    ['GHANI FLEES KABUL; TALIBAN ENTER', 'capitals'],
  ])('%s is %s', (text, style) => {
    expect(createStyles(tokensOf(text))(1)).toBe(style)
  })
})
