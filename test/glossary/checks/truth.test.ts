import { describe, expect, test } from 'vitest'
import { checkDates } from '../../../scripts/glossary/checks/dates.ts'
import { monthsBetween } from '../../../scripts/glossary/checks/freshness.ts'
import { leaveHole, surelyOverlap } from '../../../scripts/glossary/checks/spans.ts'
import { check, country, glossaryOf, person, sound } from './plant.ts'

const sources = ['ap-2015']
const fact = (date: string, more: Record<string, unknown> = {}) => ({
  date,
  text: 'It holds a town.',
  sources,
  ...more,
})
const span = (from: string, until?: string) => ({
  from,
  ...(until ? { until } : {}),
  text: 'It holds a town.',
  sources,
})
const office = (...holders: unknown[]) => ({ ...sound, type: 'office', holders })
const city = (relations: unknown[]) => ({ ...sound, type: 'city', relations })

describe('facts', () => {
  const facts = (count: number) => ({ facts: Array.from({ length: count }, (_, index) => fact(String(2001 + index))) })

  test('more than eight', () => {
    expect(check({ ...sound, ...facts(8) })).toEqual([])
    expect(check({ ...sound, ...facts(9) })).toEqual(['9 facts, 8 are allowed'])
  })

  test('fewer than three are warned of', () => {
    const said = (count: number) =>
      checkDates(glossaryOf([{ ...sound, ...facts(count) }])).map(({ what, grade }) => `${grade}: ${what}`)
    expect(said(2)).toEqual(['warning: 2 facts, 3 to 8 are wanted'])
    expect(said(3)).toEqual([])
  })
})

describe('dates', () => {
  test('facts that are not sorted', () => {
    expect(check({ ...sound, facts: [fact('2016'), fact('2015-03')] })).toEqual([
      'the fact of 2015-03 stands after that of 2016',
    ])
    expect(check({ ...sound, facts: [fact('2015'), fact('2015-03'), fact('2015')] })).toEqual([])
  })

  test('known before it happened', () => {
    expect(check({ ...sound, facts: [fact('2015-03-02', { known: '2015-03-01' })] })).toEqual([
      'known on 2015-03-01, before it happened on 2015-03-02',
    ])
  })

  test('ending before beginning', () => {
    expect(check({ ...sound, status: [span('2016', '2015')] })).toEqual(['it ends on 2015, before it begins on 2016'])
    expect(check(person('anna', { born: '1970', died: '1960' }))).toContain('it ends on 1960, before it begins on 1970')
  })

  test('anything after reviewedUpTo', () => {
    const late = '2026-04-01'
    const said = `${late} lies after reviewedUpTo (2026-03-28)`
    expect(check({ ...sound, facts: [fact(late)] })).toEqual([said])
    expect(check({ ...sound, facts: [fact('2015', { known: late })] })).toEqual([said])
    expect(check({ ...sound, status: [span('2015', late)] })).toEqual([said])
    expect(check({ ...sound, defunct: late })).toEqual([said])
    expect(check({ ...sound, designations: [{ by: 'US', list: 'List', from: late, source: 'ap-2015' }] })).toEqual([
      said,
    ])
    expect(check({ ...sound, facts: [fact('2026-03')] })).toEqual([])
  })

  test('a review that is to come, or that looked further than its own day', () => {
    expect(check({ ...sound, reviewed: '2027-01-01' })).toEqual(['reviewed on 2027-01-01, which is to come'])
    expect(check({ ...sound, reviewed: '2026-01-01' })).toEqual([
      'events up to 2026-03-28 are said to be considered, but the review was on 2026-01-01',
    ])
  })

  test('status spans that overlap or leave a hole', () => {
    expect(check({ ...sound, status: [span('2015', '2017-05'), span('2017-04', '2018')] })).toEqual([
      'the status from 2017-04 overlaps the one until 2017-05',
    ])
    expect(check({ ...sound, status: [span('2015'), span('2017')] })).toEqual([
      'a status begins on 2017 while the one before has no end',
    ])
    expect(check({ ...sound, status: [span('2015', '2016-12-30'), span('2017-01-01')] })).toEqual([
      'nothing is said from 2016-12-30 to 2017-01-01',
    ])
    for (const [until, from] of [
      ['2016', '2017'],
      ['2016', '2016'],
      ['2016-02', '2016-03'],
      ['2016-02-29', '2016-03-01'],
      ['2016-02-29', '2016-02-29'],
    ])
      expect(check({ ...sound, status: [span('2015', until), span(from as string)] })).toEqual([])
  })

  test('acts before birth, roles after death', () => {
    expect(check(person('anna', { born: '1970-05', facts: [fact('1969')] }))).toEqual([
      'a fact of 1969, before the birth in 1970-05',
    ])
    const roles = (until?: string) => ({
      died: '2020-03-01',
      roles: [{ title: 'Guard', from: '2015', until, sources }],
    })
    expect(check(person('anna', roles()))).toEqual(['"Guard" lasts beyond the death in 2020-03-01'])
    expect(check(person('anna', roles('2021')))).toEqual(['"Guard" lasts beyond the death in 2020-03-01'])
    expect(check(person('anna', roles('2020')))).toEqual([])
  })
})

describe('those who lead', () => {
  const leader = (to: string, from: string, more: Record<string, unknown> = {}) => ({ p: 'leader', to, from, ...more })

  test('two at once without a note', () => {
    const led = (...relations: unknown[]) => check({ ...sound, relations }, person('anna'), person('berta'))
    expect(led(leader('anna', '2015'), leader('berta', '2017'))).toEqual(['"anna" and "berta" lead at the same time'])
    expect(led(leader('anna', '2015', { until: '2017' }), leader('berta', '2017'))).toEqual([])
    expect(led(leader('anna', '2015'), leader('berta', '2017', { note: 'Leads the army.' }))).toEqual([])
  })

  test('an office held twice', () => {
    const held = (who: string, from: string, until?: string) => ({
      name: who,
      from,
      ...(until ? { until } : {}),
      sources,
    })
    expect(check(office(held('Anna', '2015-01-01', '2017-05-01'), held('Berta', '2017-04-01')))).toEqual([
      '"Anna" and "Berta" hold the office at the same time',
    ])
    expect(check(office(held('Anna', '2015', '2017-05-01'), held('Berta', '2017-05-01')))).toEqual([])
  })

  test('after death', () => {
    const dead = person('anna', { died: '2020-03-01' })
    expect(check({ ...sound, relations: [leader('anna', '2015')] }, dead)).toEqual([
      '"anna" died on 2020-03-01, but no end is given',
    ])
    expect(check({ ...sound, relations: [leader('anna', '2015', { until: '2021' })] }, dead)).toEqual([
      '"anna" died on 2020-03-01, but it lasts until 2021',
    ])
    expect(check({ ...sound, relations: [leader('anna', '2015', { until: '2020' })] }, dead)).toEqual([])
    expect(check(office({ who: 'anna', from: '2015', sources }), dead)).toEqual([
      '"anna" died on 2020-03-01, but no end is given',
    ])
  })

  test('a capital of two countries', () => {
    const capital = (to: string, more: Record<string, unknown> = {}) => ({ p: 'capital_of', to, ...more })
    const lands = [country('aland'), country('bland')]
    expect(check(city([capital('aland'), capital('bland')]), ...lands)).toEqual([
      'it is the capital of "aland" and of "bland" at the same time',
    ])
    expect(check(city([capital('aland', { until: '1990' }), capital('bland', { from: '1991' })]), ...lands)).toEqual([])
    expect(check(city([capital('aland'), capital('bland', { claim: 'claimed', by: 'bland' })]), ...lands)).toEqual([])
  })
})

describe('claims', () => {
  test('a figure or a claim without a speaker', () => {
    expect(check({ ...sound, facts: [fact('2015', { kind: 'figure', sources: ['ap-2015', 'afp-2015'] })] })).toEqual([
      'a figure, without "by"',
    ])
    expect(check({ ...sound, facts: [fact('2015', { claim: 'claimed' })] })).toEqual([
      'the fact is claimed, without "by"',
    ])
    expect(
      check({ ...sound, relations: [{ p: 'opponent_of', to: 'anna', claim: 'disputed' }] }, person('anna')),
    ).toEqual(['the relation is disputed, without "by"'])
  })

  test.each(['death', 'figure', 'recognition'])('a %s with one source', (kind) => {
    const by = { by: 'news agencies' }
    expect(check({ ...sound, facts: [fact('2015', { kind, ...by })] })).toEqual([`a ${kind} with one source`])
    expect(check({ ...sound, facts: [fact('2015', { kind, ...by, sources: ['ap-2015', 'ap-2015'] })] })).toEqual([
      `a ${kind} with one source`,
    ])
    expect(check({ ...sound, facts: [fact('2015', { kind, ...by, sources: ['ap-2015', 'afp-2015'] })] })).toEqual([])
  })

  test('a toll that is not said to be one is warned of', () => {
    expect(check({ ...sound, facts: [fact('2015', { text: 'A bomb kills at least 13 people.' })] })).toEqual([
      'warning: this reads like a toll',
    ])
    expect(check({ ...sound, facts: [fact('2015', { text: 'Its leader is killed in 2015.' })] })).toEqual([])
  })
})

describe('freshness', () => {
  const old = (reviewed: string) => ({ reviewed, reviewedUpTo: reviewed })

  test('warns after twelve months', () => {
    expect(check({ ...sound, type: 'faith', ...old('2025-11-23') })).toEqual([
      'warning: last checked on 2025-11-23, 12 months ago',
    ])
    expect(check({ ...sound, type: 'faith', ...old('2025-11-24') })).toEqual([])
    expect(check({ ...sound, type: 'faith', ...old('2020-01-01') })).toEqual([
      'warning: last checked on 2020-01-01, 82 months ago',
    ])
  })

  test('refuses after eighteen for armed groups and people in office', () => {
    expect(check({ ...sound, ...old('2025-05-24') })).toEqual(['warning: last checked on 2025-05-24, 17 months ago'])
    expect(check({ ...sound, ...old('2025-05-23') })).toEqual(['last checked on 2025-05-23, 18 months ago'])
    const anna = person('anna', old('2025-05-23'))
    expect(check(anna)).toEqual(['warning: last checked on 2025-05-23, 18 months ago'])
    expect(check(office({ who: 'anna', from: '2015', sources }), anna)).toEqual([
      'last checked on 2025-05-23, 18 months ago',
    ])
    expect(check(office({ who: 'anna', from: '2015', until: '2016', sources }), anna)).toEqual([
      'warning: last checked on 2025-05-23, 18 months ago',
    ])
  })

  test('months are whole', () => {
    expect(monthsBetween('2025-01-31', '2025-02-28')).toBe(0)
    expect(monthsBetween('2025-01-31', '2026-01-31')).toBe(12)
  })
})

test('spans of less precision overlap only where they must', () => {
  expect(surelyOverlap({ from: '2015', until: '2017' }, { from: '2017' })).toBe(false)
  expect(surelyOverlap({ from: '2015', until: '2018' }, { from: '2017' })).toBe(true)
  expect(surelyOverlap({ until: '2018' }, {})).toBe(true)
  expect(leaveHole('2016-12', '2017-01')).toBe(false)
  expect(leaveHole('2016-11', '2017-01')).toBe(true)
})
