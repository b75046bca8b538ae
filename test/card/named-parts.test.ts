import { describe, expect, it } from 'vitest'
import { namedParts } from '../../src/card/named-parts.ts'

const OTHERS = [
  { id: 'guard', title: 'River Guard' },
  { id: 'river', title: 'River' },
  { id: 'league', title: 'League' },
  { id: 'un', title: 'UN' },
]
const ways = (text: string) =>
  namedParts(text, OTHERS).flatMap(({ text, id }) => (id === undefined ? [] : [`${text} → ${id}`]))

describe('names in the sentences of a card', () => {
  it('lead to their cards, each once, the longest first, and no letter is lost', () => {
    const text = 'The River Guard meets the League; the League leaves, says the UN.'
    expect(ways(text)).toEqual(['River Guard → guard', 'League → league'])
    expect(
      namedParts(text, OTHERS)
        .map((part) => part.text + (part.tail ?? ''))
        .join(''),
    ).toBe(text)
  })

  it.each([
    'The Upper League meets.',
    'A League Office opens.',
    'Leagues and inter-League games.',
    'The League-led talks end.',
    'Nothing of the kind.',
    '',
  ])('are silent where they may be part of another: %s', (text) => {
    expect(ways(text)).toEqual([])
  })

  it.each(["The League's chair speaks.", 'They left the League, then came back.', '“League” is its name.'])(
    'are found in: %s',
    (text) => {
      expect(ways(text)).toEqual(['League → league'])
    },
  )
})
