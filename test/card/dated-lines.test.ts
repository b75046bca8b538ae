import { describe, expect, it } from 'vitest'
import { datedLines, endedSince } from '../../src/card/dated-lines.ts'
import { asOf } from '../../src/glossary/as-of.ts'
import { makeEntity } from '../glossary/make-entity.ts'

/** Messages that show which they are and what they were given. */
const strings = (key: string, ...values: readonly (string | number)[]) => [key, ...values].join(' ')
const SOURCES = ['almanac']
const TODAY = '2026-11-23'

const minister = makeEntity({
  type: 'person',
  died: '2025-03-01',
  tenures: [{ id: 'ministry', title: 'Minister', from: '2019-01-01', until: '2023-06-30', sources: SOURCES }],
  roles: [{ title: 'Editor', from: '2024', sources: SOURCES }],
  status: [
    { from: '2019-01-01', until: '2023-06-30', text: 'In office.', sources: SOURCES },
    { from: '2023-07-01', text: 'Out of office.', sources: SOURCES },
  ],
  facts: [
    { date: '2022-05-05', text: 'Signs a treaty.', sources: SOURCES },
    { date: '2023-07-01', text: 'Leaves politics.', sources: SOURCES },
  ],
  relations: [{ p: 'member_of', to: 'league', title: 'Hill League', from: '2024-02' }],
})

describe('dated lines', () => {
  it('tells of what came since, newest first, and not twice of one day', () => {
    const lines = datedLines(asOf(minister, '2021-08-30', TODAY).since, strings)
    expect(lines.map(({ date, text }) => `${date} ${text}`)).toEqual([
      '2024-02 relation_member_of Hill League',
      '2024 card_office_begun Editor',
      '2023-07-01 Leaves politics.',
      '2022-05-05 Signs a treaty.',
    ])
  })

  it('tells of what held on the day and ended after it', () => {
    expect(
      endedSince(minister, asOf(minister, '2021-08-30', TODAY), strings).map(({ date, text }) => `${date} ${text}`),
    ).toEqual(['2023-06-30 card_office_ended Minister', '2025-03-01 card_died'])
  })

  it('does not tell again what was over by the day, or where there is no day', () => {
    expect(endedSince(minister, asOf(minister, '2026-01-01', TODAY), strings)).toEqual([])
    expect(endedSince(minister, asOf(minister, undefined, TODAY), strings)).toEqual([])
  })
})
