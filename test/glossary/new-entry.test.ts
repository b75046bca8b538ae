import { load as parse } from 'js-yaml'
import { expect, test } from 'vitest'
import { newEntry } from '../../scripts/glossary/new-entry.ts'
import { load } from './checks/plant.ts'

const base = { id: 'river-guard', title: "The Guard: rivers, 'towns'", domain: 'rivers', today: '2026-11-23' } as const

test('a new entry is YAML that knows its id, title and day', () => {
  expect(parse(newEntry({ ...base, type: 'armed-group' }))).toMatchObject({
    id: 'river-guard',
    title: base.title,
    names: [{ text: base.title, kind: 'full' }],
    reviewed: new Date('2026-11-23'),
  })
})

test('it is refused until its sentences are written', () => {
  const { entries, findings } = load({ 'rivers/river-guard.yaml': newEntry({ ...base, type: 'person' }) })
  expect(entries).toEqual([])
  expect(findings.map(({ what }) => what).join('\n')).toContain('"what"')
})

test.each([
  ['person', 'roles:'],
  ['office', 'holders:'],
  ['city', 'coords:'],
] as const)('a %s is asked for %s', (type, key) => {
  expect(newEntry({ ...base, type })).toContain(key)
  expect(newEntry({ ...base, type: 'law' })).not.toContain(key)
})
