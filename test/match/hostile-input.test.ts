import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encodeGlossary, openGlossary } from '../../src/glossary/glossary.ts'
import { findMentions } from '../../src/match/find-mentions.ts'
import { entityOf, found, glossaryOf } from './make-glossary.ts'

const glossary = glossaryOf(
  { id: 'taliban', names: ['Taliban', { text: 'طالبان', kind: 'native' }, { text: '塔利班', kind: 'native' }] },
  { id: 'us', type: 'country', names: [{ text: 'US', kind: 'acronym', case: 'exact' }, 'U.S.', 'United States'] },
  { id: 'biden', type: 'person', names: ['Joe Biden', { text: 'Biden', kind: 'surname', weak: true, needs: ['us'] }] },
)
const PIECES = [
  'Taliban',
  'US',
  'U.S.',
  'Joe',
  'Biden',
  ' ',
  '-',
  '’s',
  '. ',
  '\n',
  '“',
  'طالبان',
  '塔利班',
  '\ud83d',
  '\u00ad',
  'the',
  ', ',
  'Texas',
  'of',
  '@',
]

test('mentions of any text are in order, apart, within it and sure enough', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.constantFrom(...PIECES)).map((pieces) => pieces.join('')),
  )
  fc.assert(
    fc.property(texts, (text) => {
      let last = 0
      for (const { start, end, confidence } of findMentions(text, [glossary], { date: '2021-08-30' })) {
        if (start < last || end <= start || end > text.length || confidence < 0.5 || confidence > 1) return false
        last = end
      }
      return true
    }),
    { numRuns: 500 },
  )
})

test('a text is read the same whatever was read before it', () => {
  const text = 'Joe Biden left the United States. Biden met the Taliban.'
  const alone = found(text, glossary)
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES)), (pieces) => {
      findMentions(pieces.join(''), [glossary])
      expect(found(text, glossary)).toEqual(alone)
    }),
  )
})

describe('long and repetitive texts', () => {
  test.each([
    ['one letter', 'a'.repeat(1_000_000)],
    ['one letter beyond ASCII', 'ä'.repeat(1_000_000)],
    ['apostrophes', "a'".repeat(500_000)],
    ['full stops', 'a.'.repeat(500_000)],
    ['spaces', ' '.repeat(1_000_000)],
    ['half characters', '\ud83d'.repeat(1_000_000)],
    ['soft hyphens', `a${'\u00ad'.repeat(1_000_000)}`],
  ])('%s', (_, text) => {
    expect(findMentions(`${text} the Taliban`, [glossary]).map(({ end }) => end)).toEqual([text.length + 12])
  })

  test('ten megabytes with a name at the end', () => {
    const text = `${'It rained on the hills and nothing happened there. '.repeat(200_000)}The Taliban came.`
    expect(found(text, glossary)).toEqual(['Taliban → taliban'])
  })
})

describe('names that are prefixes of each other, ten thousand deep', () => {
  const words = Array.from({ length: 10_000 }, (_, index) => 'Za '.repeat(index + 1).trim())
  const letters = Array.from({ length: 10_000 }, (_, index) => `B${'a'.repeat(index)}`)
  const chain = openGlossary(
    encodeGlossary([entityOf({ id: 'words', names: words }), entityOf({ id: 'letters', names: letters })]),
  )

  test('the longest that is still a name is found, again and again', () => {
    const mentions = findMentions('Za '.repeat(10_000), [chain])
    expect(mentions.length).toBeGreaterThan(100)
    expect(mentions[0]).toMatchObject({ start: 0, end: 239, entityId: 'words' })
    expect(found(`The ${'B'.padEnd(200, 'a')} came.`, chain)).toHaveLength(1)
  })

  test('a chain of weak names that leads nowhere is followed no further than a name can be long', () => {
    const weak = openGlossary(
      encodeGlossary([entityOf({ id: 'words', names: words.map((text) => ({ text, weak: true })) })]),
    )
    expect(findMentions('Za '.repeat(3_000), [weak])).toEqual([])
  })
})
