import { describe, expect, test } from 'vitest'
import { asOf } from '../../src/glossary/as-of.ts'
import type { Fact } from '../../src/glossary/entry-schema.ts'
import { makeEntity } from './make-entity.ts'

const TODAY = '2026-11-23'
const sources = ['ap-2021']
const fact = (date: string, text: string, more: Partial<Fact> = {}): Fact => ({ date, text, sources, ...more })
const texts = (lines: readonly { text: string }[]) => lines.map(({ text }) => text)
const titles = (lines: readonly { title: string }[]) => lines.map(({ title }) => title)

describe('facts', () => {
  const entity = makeEntity({
    facts: [
      fact('2015-01-10', 'founded', { kind: 'founding' }),
      fact('2019-11', 'loses its valley'),
      fact('2021-08-26', 'attacks the airport'),
      fact('2021-08-30', 'fires rockets'),
      fact('2021-09-18', 'bombs convoys'),
      fact('2023-04-25', 'loses a leader'),
    ],
  })

  test('before the day are at the time, after it since, newest first', () => {
    const seen = asOf(entity, '2021-08-30', TODAY)
    expect(texts(seen.atTheTime.facts)).toEqual(['founded', 'loses its valley', 'attacks the airport'])
    expect(texts(seen.since.facts)).toEqual(['loses a leader', 'bombs convoys'])
    expect(seen.date).toBe('2021-08-30')
  })

  test('of the same day stand apart, the article may be older by hours', () => {
    expect(texts(asOf(entity, '2021-08-30', TODAY).sameDay.facts)).toEqual(['fires rockets'])
  })

  test('to lead with are the founding one and the latest known', () => {
    expect(texts(asOf(entity, '2021-08-30', TODAY).keyFacts)).toEqual(['founded', 'attacks the airport'])
    expect(texts(asOf(entity, '2015-02-01', TODAY).keyFacts)).toEqual(['founded'])
    expect(asOf(entity, '2014-02-01', TODAY).keyFacts).toEqual([])
  })

  test('of less precision than the day are undecided', () => {
    const seen = asOf(entity, '2019-11-15', TODAY)
    expect(texts(seen.undecided.facts)).toEqual(['loses its valley'])
    expect(texts(seen.atTheTime.facts)).toEqual(['founded'])
    expect(texts(asOf(entity, '2021', TODAY).undecided.facts)).toEqual([
      'attacks the airport',
      'fires rockets',
      'bombs convoys',
    ])
  })
})

describe('what became known later', () => {
  // The US strike in Kabul of 29 August 2021: who was killed was admitted on 17 September.
  const strike = makeEntity({
    facts: [
      fact('2021-08-29', 'strike hits a car'),
      fact('2021-08-29', 'the dead were civilians', { known: '2021-09-17', kind: 'figure' }),
    ],
  })

  test('is since for an article of the days between', () => {
    for (const day of ['2021-08-29', '2021-08-30', '2021-09-16']) {
      expect(texts(asOf(strike, day, TODAY).since.facts)).toEqual(['the dead were civilians'])
    }
    expect(texts(asOf(strike, '2021-08-30', TODAY).atTheTime.facts)).toEqual(['strike hits a car'])
  })

  test('is of the same day on the day it came out and known from the next', () => {
    expect(texts(asOf(strike, '2021-09-17', TODAY).sameDay.facts)).toEqual(['the dead were civilians'])
    expect(texts(asOf(strike, '2021-09-18', TODAY).atTheTime.facts)).toEqual([
      'strike hits a car',
      'the dead were civilians',
    ])
  })

  test('is sorted by the day it came out', () => {
    const death = makeEntity({
      facts: [fact('2013-04', 'dies', { known: '2015-07-29' }), fact('2014-01-05', 'statement in his name')],
    })
    expect(texts(asOf(death, '2013-06-01', TODAY).since.facts)).toEqual(['dies', 'statement in his name'])
    expect(texts(asOf(death, '2013-04-10', TODAY).since.facts)).toEqual(['dies', 'statement in his name'])
  })

  test('is undecided where only the month of its coming out is known', () => {
    const leak = makeEntity({ facts: [fact('2013-04-01', 'meets', { known: '2015-07' })] })
    expect(texts(asOf(leak, '2015-07-10', TODAY).undecided.facts)).toEqual(['meets'])
  })
})

describe('status', () => {
  const entity = makeEntity({
    status: [
      { from: '1994', until: '1996-09-26', text: 'rises', sources },
      { from: '1996-09-27', until: '2001-12', text: 'governs', sources },
      { from: '2001-12', until: '2021-08-15', text: 'fights', sources },
      { from: '2021-08-15', text: 'governs again', sources },
    ],
  })
  const status = (date: string | undefined) => texts(asOf(entity, date, TODAY).atTheTime.status)

  test('is the span that contains the day', () => {
    expect(status('2010-05-05')).toEqual(['fights'])
    expect(status('2021-08-30')).toEqual(['governs again'])
  })

  test('is still the old one on the day of a change, the new one of the same day', () => {
    expect(status('2021-08-15')).toEqual(['fights'])
    expect(texts(asOf(entity, '2021-08-15', TODAY).sameDay.status)).toEqual(['governs again'])
  })

  test('is undecided where the change is known to the month alone', () => {
    expect(status('2001-12-07')).toEqual([])
    expect(texts(asOf(entity, '2001-12-07', TODAY).undecided.status)).toEqual(['governs', 'fights'])
  })

  test('is decided by its neighbour where it has no hole', () => {
    const yearly = makeEntity({
      status: [
        { from: '2015', until: '2020', text: 'first', sources },
        { from: '2021', until: '2022', text: 'second', sources },
        { from: '2023', text: 'third', sources },
      ],
    })
    expect(texts(asOf(yearly, '2021-08-30', TODAY).atTheTime.status)).toEqual(['second'])
    expect(texts(asOf(yearly, '2022-08-30', TODAY).atTheTime.status)).toEqual(['second'])
    expect(texts(asOf(yearly, '2015-08-30', TODAY).undecided.status)).toEqual(['first'])
  })

  test('is the latest where there is no date', () => {
    expect(status(undefined)).toEqual(['governs again'])
    const over = makeEntity({ status: [{ from: '1990', until: '1999', text: 'was', sources }] })
    expect(texts(asOf(over, undefined, TODAY).atTheTime.status)).toEqual(['was'])
  })
})

describe('offices and roles', () => {
  const person = makeEntity({
    tenures: [
      { title: 'vice-president', from: '2009-01-20', until: '2017-01-20', sources },
      { title: 'president', from: '2021-01-20', until: '2025-01-20', sources },
    ],
    roles: [{ title: 'senator', from: '1973', until: '2009-01-15', sources }],
  })

  test('are those held on the day, its last day included', () => {
    expect(titles(asOf(person, '2021-08-30', TODAY).atTheTime.tenures)).toEqual(['president'])
    expect(titles(asOf(person, '2025-01-20', TODAY).atTheTime.tenures)).toEqual(['president'])
    expect(titles(asOf(person, '2025-01-21', TODAY).atTheTime.tenures)).toEqual([])
    expect(titles(asOf(person, '1990-01-01', TODAY).atTheTime.roles)).toEqual(['senator'])
  })

  test('that were over are earlier, that were to come since', () => {
    const seen = asOf(person, '2019-04-25', TODAY)
    expect(titles(seen.earlier.tenures)).toEqual(['vice-president'])
    expect(titles(seen.since.tenures)).toEqual(['president'])
  })

  test('taken up on the day stand apart', () => {
    expect(titles(asOf(person, '2021-01-20', TODAY).sameDay.tenures)).toEqual(['president'])
  })

  test('known by the year alone are undecided in that year', () => {
    expect(titles(asOf(person, '1973-06-01', TODAY).undecided.roles)).toEqual(['senator'])
  })

  test('without a date are those held today', () => {
    expect(titles(asOf(person, undefined, TODAY).atTheTime.tenures)).toEqual([])
    expect(titles(asOf(person, undefined, '2022-05-05').atTheTime.tenures)).toEqual(['president'])
    expect(titles(asOf(person, undefined, '2021-01-20').atTheTime.tenures)).toEqual(['president'])
  })
})

describe('relations and designations', () => {
  const entity = makeEntity({
    relations: [
      { p: 'part_of', to: 'a', title: 'timeless' },
      { p: 'allied_with', to: 'b', title: 'over', from: '2001', until: '2014-12-31' },
      { p: 'opponent_of', to: 'c', title: 'in force', from: '2015' },
      { p: 'leader', to: 'd', title: 'begun after', from: '2022-03-10' },
      { p: 'leader', to: 'e', title: 'begun later', from: '2024-03' },
      { p: 'member_of', to: 'f', title: 'in that year', from: '2021' },
    ],
    designations: [
      { by: 'US', list: 'FTO', from: '2016-01-14', source: 'us-fto' },
      { by: 'UN', list: 'List', from: '2022-05-14', source: 'un-sc-list' },
    ],
  })
  const seen = asOf(entity, '2021-08-30', TODAY)

  test('in force on the day', () => {
    expect(titles(seen.atTheTime.relations)).toEqual(['timeless', 'in force'])
    expect(seen.atTheTime.designations.map(({ by }) => by)).toEqual(['US'])
  })

  test('over, begun after it, and undecided', () => {
    expect(titles(seen.earlier.relations)).toEqual(['over'])
    expect(titles(seen.since.relations)).toEqual(['begun later', 'begun after'])
    expect(seen.since.designations.map(({ by }) => by)).toEqual(['UN'])
    expect(titles(seen.undecided.relations)).toEqual(['in that year'])
  })

  test('without a start: not before one of the two was', () => {
    const undated = (notBefore: string) => ({ p: 'part_of', to: notBefore, title: notBefore, notBefore }) as const
    const young = makeEntity({ relations: ['1999', '2014-06-29', '2021', '2021-08-30', '2021-10-01'].map(undated) })
    const then = asOf(young, '2021-08-30', TODAY)
    expect(titles(then.atTheTime.relations)).toEqual(['1999', '2014-06-29'])
    expect(titles(then.sameDay.relations)).toEqual(['2021-08-30'])
    expect(titles(asOf(young, undefined, TODAY).atTheTime.relations)).toHaveLength(5)
  })
})

describe('the date itself', () => {
  const entity = makeEntity({ facts: [fact('2015', 'first'), fact('2026-03-01', 'last')] })

  test('not found: nothing is split', () => {
    const seen = asOf(entity, undefined, TODAY)
    expect(seen.notes).toEqual(['no-date'])
    expect(seen.date).toBeUndefined()
    expect(texts(seen.atTheTime.facts)).toEqual(['first', 'last'])
    expect(seen.since.facts).toEqual([])
    expect(seen.sameDay.facts).toEqual([])
    expect(seen.undecided.facts).toEqual([])
  })

  test('in the future is not believed', () => {
    const seen = asOf(entity, '2031-01-01', TODAY)
    expect(seen.notes).toEqual(['after-today'])
    expect({ ...seen, notes: [] }).toEqual({ ...asOf(entity, undefined, TODAY), notes: [] })
  })

  test('after the last review says so', () => {
    expect(asOf(entity, '2026-05-01', TODAY).notes).toEqual(['beyond-review'])
    expect(asOf(entity, '2026-03-28', TODAY).notes).toEqual([])
    expect(asOf(entity, TODAY, TODAY).notes).toEqual(['beyond-review'])
  })
})

describe('a life', () => {
  const person = makeEntity({ type: 'person', born: '1942-11-20', died: '2024-12-11' })

  test('is as long as it was on the day', () => {
    expect(asOf(person, '2021-08-30', TODAY).age).toBe(78)
    expect(asOf(person, '2021-11-20', TODAY).age).toBe(79)
  })

  test('does not foretell its end', () => {
    expect(asOf(person, '2021-08-30', TODAY).died).toBeUndefined()
    expect(asOf(person, '2024-12-11', TODAY)).toMatchObject({ died: '2024-12-11' })
    expect(asOf(person, '2025-01-01', TODAY).age).toBeUndefined()
    expect(asOf(person, undefined, TODAY).died).toBe('2024-12-11')
  })

  test('that ended in secret ends on the card when that came out', () => {
    // Mullah Omar died in April 2013; the Taliban admitted it on 30 July 2015.
    const secret = makeEntity({
      type: 'person',
      born: '1960',
      died: '2013-04',
      facts: [fact('2013-04', 'dies', { kind: 'death', known: '2015-07-29' })],
    })
    expect(asOf(secret, '2014-05-05', TODAY)).not.toHaveProperty('died')
    expect(asOf(secret, '2014-05-05', TODAY)).not.toHaveProperty('age')
    expect(asOf(secret, '2015-07-30', TODAY).died).toBe('2013-04')
  })

  test('is not counted where the year of birth leaves two answers', () => {
    expect(asOf(makeEntity({ born: '1961' }), '2021-08-30', TODAY).age).toBeUndefined()
    expect(asOf(makeEntity({ born: '1961-03' }), '2021-08-30', TODAY).age).toBe(60)
  })
})
