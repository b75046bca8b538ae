import { describe, expect, test } from 'vitest'
import { printFinding } from '../../scripts/glossary/finding.ts'
import { load, sound } from './checks/plant.ts'

const text = (lines: string) => `id: river-guard
type: armed-group
title: River Guard
names:
  - {text: River Guard, kind: full}
what: Armed group of the river towns.
domain: [rivers]
reviewed: 2026-11-20
reviewedUpTo: 2026-03-28
${lines}`

const refusal = (lines: string) => {
  const { entries, findings } = load({ 'a/river-guard.yaml': text(lines) })
  expect(entries).toHaveLength(0)
  expect(findings).toHaveLength(1)
  return printFinding(findings[0] as (typeof findings)[number])
}

describe('what is read', () => {
  test('dates stay as precise as they are written', () => {
    const { entries } = load({
      'a/river-guard.yaml': text(
        'facts:\n  - {date: 2015, text: It is founded., sources: [ap-2015]}\n  - {date: 2016-01, text: It grows., sources: [ap-2016-01]}',
      ),
    })
    expect(entries[0]?.entry.facts.map(({ date }) => date)).toEqual(['2015', '2016-01'])
  })

  test('coordinates are numbers, flags are true or false', () => {
    const { entries } = load({ 'a/river-guard.yaml': { ...sound, coords: [34.5, -69], deFacto: true } })
    expect(entries[0]?.entry.coords).toEqual([34.5, -69])
    expect(entries[0]?.entry.deFacto).toBe(true)
  })

  test('country NO is Norway', () => {
    expect(load({ 'a/river-guard.yaml': text('country: NO') }).entries[0]?.entry.country).toBe('NO')
  })
})

describe('what is refused names file, line and remedy', () => {
  test('an unknown key', () => {
    expect(refusal('nickname: Guards')).toMatch(/^a\/river-guard\.yaml:10 {2}unknown key "nickname" {2}→ remove it/)
  })

  test('text with a comma that falls apart within braces', () => {
    expect(refusal('facts:\n  - {date: 2015, text: It is founded, and grows., sources: [ap-2015]}')).toMatch(
      /:11 {2}unknown key "facts\.0\.and grows\." {2}→ put the text between quotes/,
    )
  })

  test('a missing key', () => {
    const { findings } = load({ 'a/river-guard.yaml': { ...sound, what: undefined } })
    expect(findings.map(({ what }) => what)).toEqual(['"what" is missing'])
  })

  test('text that is too long', () => {
    const { findings } = load({ 'a/river-guard.yaml': { ...sound, what: 'a '.repeat(90) } })
    expect(findings.map(({ what }) => what)).toEqual(['"what" has 179 characters, 160 are allowed'])
    expect(load({ 'a/river-guard.yaml': { ...sound, why: 'b'.repeat(181) } }).findings[0]?.what).toBe(
      '"why" has 181 characters, 180 are allowed',
    )
    expect(refusal(`facts:\n  - {date: 2015, text: ${'c'.repeat(141)}, sources: [ap-2015]}`)).toContain(
      ':11  "facts.0.text" has 141 characters, 140 are allowed',
    )
  })

  test('a date that is none', () => {
    expect(refusal('facts:\n  - {date: 2021-13-01, text: It is founded., sources: [ap-2021]}')).toContain(
      'a date is written 2021, 2021-08 or 2021-08-15',
    )
  })

  test('a fact, a status or a role without a source', () => {
    expect(refusal('facts:\n  - {date: 2015, text: It is founded.}')).toContain('"facts.0.sources" is missing')
    expect(refusal('status:\n  - {from: 2015, text: It fights., sources: []}')).toContain('give at least one source')
    expect(refusal('roles:\n  - {title: Guard, from: 2015}')).toContain('"roles.0.sources" is missing')
  })

  test('a designation without a source', () => {
    expect(refusal('designations:\n  - {by: US, list: List, from: 2015}')).toContain(
      '"designations.0.source" is missing',
    )
  })

  test('a type or relation that is not in the vocabulary', () => {
    expect(refusal('relations:\n  - {p: likes, to: taliban}')).toMatch(
      /:11 {2}"relations\.0\.p" is "likes" {2}→ choose one of part_of/,
    )
  })

  test('broken YAML', () => {
    expect(refusal('why: It fights: always')).toMatch(/:10 {2}the file is no valid YAML: .* → put text/)
  })
})
