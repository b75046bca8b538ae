import { expect, test } from 'vitest'
import { sum } from '../../scripts/glossary/coverage.ts'
import { reportGlossary } from '../../scripts/glossary/report.ts'
import { glossaryOf, person, sound } from './checks/plant.ts'
import { makeEntity } from './make-entity.ts'

const entries = glossaryOf([
  { ...sound, reviewed: '2025-01-01', reviewedUpTo: '2025-01-01', wikipedia: 'River Guard' },
  person('anna'),
  person('berta'),
]).entries
const month = { period: '2021-08', items: 10, marked: 5, named: 4, namedMarked: 1, missed: ['Anna Nahr'] }

test('counts kinds, ages, what is past review and what is thin', () => {
  const report = reportGlossary(entries, [makeEntity({ type: 'city' })], '2026-11-23', undefined)
  for (const line of [
    '3 written entries, 1 generated places',
    '      2  person',
    '      1  armed-group',
    '      2  under 1',
    '      1  18 and more',
    'Past review: 1',
    '  river-guard',
    'Without title of the Wikipedia article: 2',
    'Coverage: not measured',
  ])
    expect(report).toContain(line)
})

test('states coverage in shares', () => {
  const next = { ...month, period: '2021-09', marked: 0 }
  const report = reportGlossary(entries, [], '2026-11-23', [month, next, sum('both', [month, next])])
  expect(report).toMatch(/2021-08 +10 items +50\.0 % +4 named +25\.0 %/)
  expect(report).toContain('Named most often without a mark: 1\n  Anna Nahr 2')
  expect(report).toMatch(/both +20 items +25\.0 % +8 named +25\.0 %/)
})
