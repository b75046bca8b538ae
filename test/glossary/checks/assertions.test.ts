import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkAssertions } from '../../../scripts/glossary/checks/assertions.ts'
import { country, glossaryOf, person, sound } from './plant.ts'

const sources = ['ap-2015']
const glossary = glossaryOf([
  person('anna', { died: '2020-03-01', wikidata: 'Q1' }),
  country('aland'),
  {
    ...sound,
    id: 'guard-chief',
    type: 'office',
    names: [{ text: 'chief', kind: 'full' }],
    holders: [
      { who: 'anna', from: '2015', until: '2017-05-01', sources },
      { name: 'Berta', from: '2017-05-01', sources },
    ],
  },
  { ...sound, designations: [{ by: 'US', list: 'A list', from: '2016-01-14', source: 'ap-2015' }] },
  {
    ...sound,
    id: 'acity',
    type: 'city',
    names: [{ text: 'Acity', kind: 'full' }],
    relations: [{ p: 'capital_of', to: 'aland' }],
  },
])

const NONE = { holders: '[]', designations: '[]', notDesignated: '[]', capitals: '[]', deaths: '[]', ids: '[]' }

function disagreements(part: keyof typeof NONE, assertion: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'assertions-'))
  try {
    const path = join(folder, 'assertions.yaml')
    const lines = Object.entries({ ...NONE, [part]: `\n  - ${assertion}` }).map(([key, value]) => `${key}: ${value}`)
    writeFileSync(path, lines.join('\n'))
    return checkAssertions(glossary, path, 'assertions.yaml').map(({ what }) => what)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

test.each([
  ['holders', '{office: guard-chief, on: 2016-05-05, who: anna}'],
  ['holders', '{office: guard-chief, on: 2020-05-05, who: Berta}'],
  ['designations', '{entry: river-guard, by: US, from: 2016-01-14}'],
  ['designations', '{entry: river-guard, by: US, from: 2016-01}'],
  ['notDesignated', '{entry: river-guard, by: UN}'],
  ['capitals', '{city: acity, of: aland}'],
  ['deaths', '{entry: anna, died: 2020-03}'],
  ['ids', '{entry: anna, wikidata: Q1}'],
  ['ids', '{entry: aland, wikidata: Q7}'],
] as const)('%s that agree: %s', (part, assertion) => {
  expect(disagreements(part, assertion)).toEqual([])
})

test.each([
  [
    'holders',
    '{office: guard-chief, on: 2018-05-05, who: anna}',
    'on 2018-05-05 "guard-chief" is held by Berta, not by "anna"',
  ],
  [
    'holders',
    '{office: guard-chief, on: 2014-05-05, who: anna}',
    'on 2014-05-05 "guard-chief" is held by nobody, not by "anna"',
  ],
  ['holders', '{office: no-chief, on: 2014-05-05, who: anna}', 'there is no office "no-chief"'],
  [
    'designations',
    '{entry: river-guard, by: US, from: 2016-01-15}',
    '"river-guard" is listed by US since 2016-01-14, not since 2016-01-15',
  ],
  [
    'designations',
    '{entry: river-guard, by: UN, from: 2016-01-15}',
    '"river-guard" is not listed by UN, not since 2016-01-15',
  ],
  ['notDesignated', '{entry: river-guard, by: US}', '"river-guard" is listed by US (A list), and must not be'],
  ['capitals', '{city: acity, of: bland}', '"acity" is not the capital of "bland"'],
  ['deaths', '{entry: anna, died: 2020-04}', '"anna" died on 2020-03-01, not on 2020-04'],
  ['deaths', '{entry: aland, died: 2020-04}', '"aland" died on no day, not on 2020-04'],
  ['ids', '{entry: anna, wikidata: Q2}', '"anna" has the Wikidata id Q1, not Q2'],
] as const)('%s that disagree: %s', (part, assertion, what) => {
  expect(disagreements(part, assertion)).toEqual([what])
})
