import { describe, expect, it } from 'vitest'
import type { Entity } from '../../src/glossary/entity.ts'
import { encodeGlossary, openGlossary } from '../../src/glossary/glossary.ts'
import { type ReadingContext, readText } from '../../src/reading/read-text.ts'
import { NOTHING_QUIET, withKnown, withNotThis } from '../../src/settings/quiet.ts'
import { DEFAULT_SETTINGS } from '../../src/settings/settings.ts'
import { makeEntity } from '../glossary/make-entity.ts'

const guard = makeEntity({
  facts: [{ date: '2025-06-01', text: 'It lays down its arms.', sources: ['a'] }],
  sources: { a: { publisher: 'Gazette' } },
})
const town = makeEntity({
  id: 'oldbridge',
  type: 'city',
  title: 'Oldbridge',
  names: [{ text: 'Oldbridge', kind: 'full' }],
})
const text = 'Fighters of the River Guard entered Oldbridge on Friday, and the River Guard said so itself.'

const context = (parts: Partial<ReadingContext> = {}): ReadingContext => ({
  glossaries: [openGlossary(encodeGlossary([guard, town] as Entity[]))],
  settings: DEFAULT_SETTINGS,
  quiet: NOTHING_QUIET,
  host: 'example.org',
  today: '2026-11-23',
  ...parts,
})
const read = (parts: Partial<ReadingContext> = {}) => readText({ text, title: '', lang: 'en' }, context(parts))

describe('one text, read for one reader', () => {
  it('gives each mention with the entity behind it', () => {
    const { mentions, entities } = read()
    expect(mentions.map(({ start, end, entityId }) => [text.slice(start, end), entityId])).toEqual([
      ['River Guard', 'river-guard'],
      ['Oldbridge', 'oldbridge'],
      ['River Guard', 'river-guard'],
    ])
    expect(entities.map(({ id }) => id).sort()).toEqual(['oldbridge', 'river-guard'])
  })

  it('leaves out kinds that the reader has turned off', () => {
    const settings = { ...DEFAULT_SETTINGS, hiddenTypes: ['city'] }
    expect(read({ settings }).mentions.map(({ entityId }) => entityId)).toEqual(['river-guard', 'river-guard'])
  })

  it('is silent about what the reader knows, until a fact is newer', () => {
    const known = (since: string) => read({ quiet: withKnown(NOTHING_QUIET, 'river-guard', since) }).mentions.length
    expect(known('2025-07-01')).toBe(1)
    expect(known('2025-05-01')).toBe(3)
  })

  it('is silent about a wrong mark on its site alone', () => {
    const quiet = withNotThis(NOTHING_QUIET, 'oldbridge', 'example.org')
    expect(read({ quiet }).mentions).toHaveLength(2)
    expect(read({ quiet, host: 'other.net' }).mentions).toHaveLength(3)
  })
})
