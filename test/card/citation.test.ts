import { expect, it } from 'vitest'
import messages from '../../assets/locales/en/messages.json'
import { cardOfMention } from '../../src/card/card-data.ts'
import { citation } from '../../src/card/citation.ts'
import { stringsFrom } from '../../src/ui/strings.ts'
import { makeEntity } from '../glossary/make-entity.ts'

it('copies what was so on the day, with publishers, and nothing later', () => {
  const entity = makeEntity({
    status: [{ from: '2019', text: 'Holds the bridges.', sources: ['almanac'] }],
    facts: [
      { date: '2012-04', text: 'Fishermen found it.', kind: 'founding', sources: ['almanac', 'gazette'] },
      { date: '2024-01-01', text: 'It dissolves.', sources: ['gazette'] },
    ],
    sources: { almanac: { publisher: 'River Almanac' }, gazette: { publisher: 'The Sample Gazette' } },
  })
  const mention = { start: 0, end: 5, entityId: entity.id, confidence: 1, why: [] }
  const source = {
    text: 'Guard',
    published: '2021-08-30',
    today: '2026-11-23',
    mentions: [mention],
    entities: [entity],
    sure: 0.8,
  }
  const data = cardOfMention(source, 0)
  expect(data && citation(data, stringsFrom(messages), 'en-GB')).toBe(
    [
      'River Guard: Armed group of the river towns.',
      'As of 30 August 2021:',
      '– Holds the bridges. (River Almanac)',
      '– Apr 2012: Fishermen found it. (River Almanac, The Sample Gazette)',
      'From Backstory, facts checked on 23 November 2026.',
    ].join('\n'),
  )
})
