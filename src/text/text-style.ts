import { LOWER, UPPER } from './char-classes.ts'
import { wordSet } from './hash-word.ts'
import { sentenceAround } from './sentences.ts'
import { lengthOf, shapeOf } from './shape.ts'
import { CAPITAL_FIRST, type TokenStore } from './token-store.ts'

/** How a sentence uses capitals: as prose does, on every word of weight as headlines do, or throughout. */
export type Style = 'prose' | 'title' | 'capitals'

/** Longer words that headlines write small all the same. */
const SMALL_IN_TITLES = wordSet('with from into over after that than upon amid until about against under within')

/** Tokens shorter than this are small in headlines too. */
const WEIGHTY = 4

/** Style of sentences, remembered for the sentence asked last: mentions are looked at in the order of the text. */
export function createStyles(tokens: TokenStore): (token: number) => Style {
  let first = -1
  let last = -2
  let style: Style = 'prose'
  return (token) => {
    if (token < first || token > last) {
      ;({ first, last } = sentenceAround(tokens, token))
      style = styleOf(tokens, first, last)
    }
    return style
  }
}

function styleOf(tokens: TokenStore, first: number, last: number): Style {
  let capital = 0
  let small = 0
  let throughout = 0
  let mixed = 0
  for (let token = first; token <= last; token++) {
    const shape = shapeOf(tokens, token)
    const length = lengthOf(tokens, token)
    if (length > 1 && (shape & (UPPER | LOWER)) === UPPER) throughout++
    else if (length > 1 && shape & LOWER) mixed++
    if (
      length < WEIGHTY ||
      token === first ||
      !(shape & (UPPER | LOWER)) ||
      SMALL_IN_TITLES.has(tokens.hash[token] as number)
    )
      continue
    if (shape & CAPITAL_FIRST) capital++
    else small++
  }
  if (mixed === 0 && throughout >= 2) return 'capitals'
  if (throughout >= 4 && mixed <= throughout / 5) return 'capitals'
  if (small === 0 && capital >= 2 && mixed + throughout >= 3) return 'title'
  return 'prose'
}
