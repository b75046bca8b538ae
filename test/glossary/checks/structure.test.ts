import { describe, expect, test } from 'vitest'
import { checkSharedSources } from '../../../scripts/glossary/checks/citations.ts'
import { checkIdentity } from '../../../scripts/glossary/checks/identity.ts'
import { runChecks } from '../../../scripts/glossary/checks/run-checks.ts'
import { check, country, finding, glossaryOf, load, person, sound } from './plant.ts'

const other = { ...sound, id: 'hill-guard', title: 'Hill Guard', names: [{ text: 'Hill Guard', kind: 'full' }] }
const city = (id: string, relations: unknown[] = []) => ({
  ...sound,
  id,
  type: 'city',
  title: id,
  names: [{ text: `${id} town`, kind: 'full' }],
  relations,
})

test('a sound entry is not refused', () => {
  expect(check(sound)).toEqual([])
})

describe('ids', () => {
  test('that are not the name of the file', () => {
    const { entries } = load({ 'a/wrong-name.yaml': sound })
    const found = checkIdentity({ ...glossaryOf([]), entries })
    expect(found.map(({ what }) => what)).toEqual(['id "river-guard" is not the file\'s name'])
  })

  test('used twice', () => {
    expect(check(sound, { ...sound, names: [{ text: 'Another', kind: 'full' }] })).toEqual([
      'id "river-guard" is used by 0/river-guard.yaml too',
    ])
  })

  test('that are retired', () => {
    const found = runChecks(glossaryOf([sound], { retired: new Map([['river-guard', 'merged into hill-guard']]) }))
    expect(found.map(({ what }) => what)).toEqual(['id "river-guard" is retired (merged into hill-guard)'])
  })
})

describe('keys on the wrong type', () => {
  test.each([
    ['holders', { holders: [{ name: 'A', from: '2015', sources: ['ap-2015'] }] }],
    ['roles', { roles: [{ title: 'Guard', from: '2015', sources: ['ap-2015'] }] }],
    ['born', { born: '1960' }],
    ['died', { died: '2020' }],
    ['coords', { coords: [1, 2] }],
  ])('%s', (key, planted) => {
    expect(check({ ...sound, ...planted })).toEqual([`"${key}" on an entry of type armed-group`])
  })

  test('a holder with both or neither of who and name', () => {
    const office = { ...sound, type: 'office', holders: [{ from: '2015', sources: ['ap-2015'] }] }
    expect(check(office)).toEqual(['a holder has either "who" or "name"'])
  })
})

describe('relations', () => {
  test('to nothing name the missing id, and the line', () => {
    const found = finding({ ...sound, relations: [{ p: 'part_of', to: 'sea-guard' }] })
    expect(found.what).toBe('part_of leads to "sea-guard", which has no entry')
    expect(found.line).toBe(14)
  })

  test('to a generated place lead somewhere', () => {
    const places = new Map([['norway', 'country' as const]])
    expect(runChecks(glossaryOf([{ ...sound, relations: [{ p: 'located_in', to: 'norway' }] }], { places }))).toEqual(
      [],
    )
  })

  test('to itself', () => {
    expect(check({ ...sound, relations: [{ p: 'opponent_of', to: 'river-guard' }] })).toEqual([
      'opponent_of leads from "river-guard" to itself',
    ])
  })

  test('against their type pairs', () => {
    expect(check({ ...sound, relations: [{ p: 'capital_of', to: 'aland' }] }, country('aland'))).toEqual([
      'capital_of cannot start from a armed-group',
    ])
    expect(check(city('acity', [{ p: 'capital_of', to: 'river-guard' }]), sound)).toEqual([
      'capital_of cannot lead to "river-guard", a armed-group',
    ])
  })

  test('stored twice, or at both ends', () => {
    expect(
      check(
        {
          ...sound,
          relations: [
            { p: 'part_of', to: 'hill-guard' },
            { p: 'part_of', to: 'hill-guard' },
          ],
        },
        other,
      ),
    ).toEqual(['part_of hill-guard is stored twice here'])
    const both = check(
      { ...sound, relations: [{ p: 'allied_with', to: 'hill-guard' }] },
      { ...other, relations: [{ p: 'allied_with', to: 'river-guard' }] },
    )
    expect(both).toEqual(['allied_with hill-guard is stored at "hill-guard" as well'])
  })

  test.each(['part_of', 'located_in'])('%s in a circle', (p) => {
    const to = (id: string) => [{ p, to: id }]
    expect(check(city('a', to('b')), city('b', to('c')), city('c', to('a')))).toEqual([
      `${p} runs in a circle: a → b → c → a`,
    ])
  })

  test('of persons confused or holding office that have no entry', () => {
    expect(check({ ...sound, confusedWith: [{ with: 'sea-guard', difference: 'It guards the sea.' }] })).toEqual([
      'confusedWith names "sea-guard", which has no entry',
    ])
    const office = { ...sound, type: 'office', holders: [{ who: 'somebody', from: '2015', sources: ['ap-2015'] }] }
    expect(check(office)).toEqual(['holder "somebody" has no entry'])
    expect(check({ ...office, holders: [{ who: 'hill-guard', from: '2015', sources: ['ap-2015'] }] }, other)).toEqual([
      'holder "hill-guard" is a armed-group',
    ])
    expect(
      check({ ...office, holders: [{ who: 'anna', from: '2015', sources: ['ap-2015'] }] }, person('anna')),
    ).toEqual([])
  })
})

describe('sources', () => {
  const fact = (source: string) => ({ facts: [{ date: '2015', text: 'It is founded.', sources: [source] }] })

  test('that are unknown', () => {
    expect(check({ ...sound, ...fact('nobody-2015') })).toEqual(['source "nobody-2015" is unknown'])
    expect(check({ ...sound, ...fact('ap') })).toEqual(['source "ap" is unknown'])
    expect(check({ ...sound, ...fact('ap-2015-01-01') })).toEqual([])
  })

  test('of the entry that are cited nowhere', () => {
    const sources = { 'the-book': { publisher: 'A press' } }
    expect(check({ ...sound, sources })).toEqual(['source "the-book" is cited nowhere in this entry'])
    expect(check({ ...sound, ...fact('the-book'), sources })).toEqual([])
  })

  test('of all that are cited nowhere are warned of', () => {
    const shared = { publishers: {}, sources: { 'a-list': { publisher: 'A court' } }, lineOf: () => 7 }
    expect(checkSharedSources(glossaryOf([sound], { sources: shared }))).toMatchObject([
      { line: 7, grade: 'warning', what: 'source "a-list" is cited by no entry' },
    ])
  })
})

describe('names', () => {
  const named = (id: string, name: Record<string, unknown>) => ({ ...sound, id, names: [{ kind: 'full', ...name }] })

  test('owned by two entries, however they are spelt', () => {
    expect(check(named('a', { text: 'Al-Nahr' }), named('b', { text: 'al nahr' }))).toEqual([
      '"al nahr" is owned by "a" too (0/a.yaml)',
    ])
  })

  test('are parted by being weak, by case, by dates', () => {
    const pairs = [
      [{ weak: true }, { weak: true }],
      [{}, { weak: true, needs: ['river'] }],
      [{ until: '1999' }, { from: '2000' }],
    ]
    for (const [one, other] of pairs)
      expect(check(named('a', { text: 'Nahr', ...one }), named('b', { text: 'Nahr', ...other }))).toEqual([])
    expect(check(named('a', { text: 'IT', case: 'exact' }), named('b', { text: 'It', case: 'exact' }))).toEqual([])
    expect(check(named('a', { text: 'Nahr' }), named('b', { text: 'Nahr', weak: true }))).toHaveLength(1)
    expect(check(named('a', { text: 'Nahr', until: '2001' }), named('b', { text: 'Nahr', from: '2000' }))).toHaveLength(
      1,
    )
  })

  test('that are surnames must be weak, short acronyms exact, needs known', () => {
    expect(check(named('a', { text: 'Nahr', kind: 'surname' }))).toEqual(['the surname "Nahr" is not weak'])
    expect(check(named('a', { text: 'RG', kind: 'acronym' }))).toEqual(['the short acronym "RG" is not case: exact'])
    expect(check(named('a', { text: 'RGRGR', kind: 'acronym' }))).toEqual([])
    expect(check(named('a', { text: 'Nahr', weak: true, needs: ['sea-guard'] }))).toEqual([
      '"Nahr" needs "sea-guard", which has no entry',
    ])
    expect(check(named('a', { text: '…' }))).toEqual(['"…" has neither letter nor digit'])
  })
})
