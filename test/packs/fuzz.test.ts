import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMentions } from '../../src/match/find-mentions.ts'
import { collectEntries } from '../../src/packs/collect-entries.ts'
import { compilePack, openPack } from '../../src/packs/compile-pack.ts'
import { PACK_FIELDS } from '../../src/packs/pack-entry.ts'
import { packFile } from '../../src/packs/pack-file.ts'
import { readList } from '../../src/packs/read-list.ts'
import { Refusal } from '../../src/packs/refusal.ts'
import { PAYLOADS } from './payloads.ts'

const RUNS = 10_000

/** Either entries or a Refusal; anything else is thrown on. */
function read(content: string | Uint8Array) {
  try {
    const { table, guess, source } = readList(content)
    return collectEntries(table, guess, source).entries
  } catch (error) {
    if (error instanceof Refusal) return undefined
    throw error
  }
}

const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(...PAYLOADS),
  fc.string({ maxLength: 700 }),
)
const value = fc.oneof(
  { weight: 6, arbitrary: nasty },
  fc.array(fc.oneof(nasty, fc.record({ text: nasty, date: nasty, link: nasty })), { maxLength: 4 }),
  fc.jsonValue({ maxDepth: 3 }),
)
const looseEntry = fc.record(Object.fromEntries(PACK_FIELDS.map((field) => [field, value])), {
  requiredKeys: ['name', 'what'],
})
const pack = fc.record({
  format: fc.constant('backstory-pack'),
  version: fc.constantFrom(1, 2, 'x', null),
  title: value,
  entries: fc.array(fc.oneof(looseEntry, value), { maxLength: 6 }),
})
const FORBIDDEN =
  /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/u

describe('ten thousand packs that nobody would write', () => {
  it('are refused or read, and what was read is clean, compiles, is found, and comes back from its own file', () => {
    fc.assert(
      fc.property(pack, nasty, (loose, text) => {
        const entries = read(JSON.stringify(loose))
        if (entries === undefined) return
        for (const entry of entries) {
          for (const told of [
            entry.id,
            entry.name,
            entry.what,
            entry.why ?? '',
            ...entry.aliases,
            ...(entry.facts ?? []).map((fact) => fact.text),
          ])
            expect(told).not.toMatch(FORBIDDEN)
          for (const link of [entry.link, ...(entry.facts ?? []).map((fact) => fact.link)])
            if (link !== undefined)
              expect(new URL(link)).toMatchObject({ protocol: 'https:', username: '', password: '' })
        }
        expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
        const opened = openPack(compilePack('p', entries), { day: '2026-11-20', title: 'P' })
        expect(opened.size).toBe(entries.length)
        findMentions(`${text} ${entries.map(({ name }) => name).join(' ')}`, [opened])
        expect(read(packFile('P', '', entries))).toEqual(entries)
      }),
      { numRuns: RUNS },
    )
  })

  it('as texts and bytes of any kind', () => {
    const table = fc
      .array(fc.array(nasty, { maxLength: 5 }), { maxLength: 6 })
      .map((rows) => rows.map((row) => row.join(',')).join('\n'))
    fc.assert(
      fc.property(
        fc.oneof(fc.uint8Array({ maxLength: 300 }), nasty, table, fc.json()),
        (content) => void read(content),
      ),
      { numRuns: RUNS },
    )
  })
})

describe('texts that have smuggled scripts into pages', () => {
  it.each(PACK_FIELDS)('in the field %s are plain text, and no address comes of them', (field) => {
    for (const payload of PAYLOADS) {
      const [entry] =
        read(JSON.stringify({ entries: [{ name: 'River Guard', what: 'Group.', [field]: payload }] })) ?? []
      if (!entry) continue
      const { wikidata, wikipedia, link, facts } = entry
      expect([wikidata, link, facts]).toEqual([undefined, undefined, undefined])
      expect(wikipedia ?? '').not.toContain('://')
      const told = openPack(compilePack('p', [entry]), { day: '', title: '' }).entity(`p:${entry.id}`)
      expect(told?.sources).toEqual({})
    }
  })

  it('as links of facts are left out', () => {
    for (const payload of PAYLOADS) {
      const loose = { name: 'River Guard', what: 'Group.', facts: [{ date: '2021', text: 'x', link: payload }] }
      expect(read(JSON.stringify({ entries: [loose] }))?.[0]?.facts).toEqual([{ date: '2021', text: 'x' }])
    }
  })
})
