import { expect, test } from 'vitest'
import { previewCard } from '../../scripts/glossary/preview.ts'
import { makeEntity } from './make-entity.ts'

const sources = ['ap-2015']
const entity = makeEntity({
  why: 'It holds the bridges.',
  facts: [
    { date: '2015-01-10', text: 'It is founded.', kind: 'founding', sources },
    { date: '2021-08-29', text: 'It hits a ferry.', known: '2021-09-17', by: 'the navy', sources },
  ],
  designations: [{ by: 'US', list: 'A list', from: '2016', source: 'ap-2016' }],
})

test('a card in the terminal has the parts that the reader sees', () => {
  expect(previewCard(entity, '2021-08-30', '2026-11-23').split('\n')).toEqual([
    '── River Guard (armed-group) ── article of 2021-08-30',
    'Armed group of the river towns.',
    'It holds the bridges.',
    '',
    'At the time (2021-08-30)',
    '  * 2015-01-10  It is founded.',
    '  2016 –  listed by US: A list',
    '',
    'Since this article',
    '    2021-08-29  It hits a ferry. (known 2021-09-17) [the navy]',
    'Checked up to 2026-03-28; 0 sources',
  ])
})

test('notes are spelt out', () => {
  expect(previewCard(entity, undefined, '2026-11-23')).toContain('! Date of the article not found.')
  expect(previewCard(entity, '2026-05-01', '2026-11-23')).toContain('! Later events are not included.')
})
