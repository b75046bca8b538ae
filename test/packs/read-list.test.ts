import { describe, expect, it } from 'vitest'
import { collectEntries } from '../../src/packs/collect-entries.ts'
import { FILE_MAX } from '../../src/packs/limits.ts'
import { readList } from '../../src/packs/read-list.ts'
import { Refusal } from '../../src/packs/refusal.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, littleEndian: boolean, mark: boolean) => {
  const units = mark ? `\ufeff${text}` : text
  const view = new DataView(new ArrayBuffer(units.length * 2))
  for (let at = 0; at < units.length; at++) view.setUint16(at * 2, units.charCodeAt(at), littleEndian)
  return new Uint8Array(view.buffer)
}
const entriesOf = (content: Uint8Array | string) => {
  const { table, guess, source } = readList(content)
  return collectEntries(table, guess, source)
}
const names = (content: Uint8Array | string) => entriesOf(content).entries.map(({ name }) => name)
const refusalOf = (content: Uint8Array | string) => {
  try {
    entriesOf(content)
  } catch (error) {
    if (error instanceof Refusal) return [error.code, ...error.values]
    throw error
  }
  return 'taken'
}

const CSV = 'name,what\nRiver Guard,Armed group of the river towns.\nMühlbach,"Town, on the river."\n'

describe('text files', () => {
  it.each([
    ['UTF-8', utf8(CSV)],
    ['UTF-8 with a mark', utf8(`\ufeff${CSV}`)],
    ['UTF-16 little endian with a mark', utf16(CSV, true, true)],
    ['UTF-16 big endian with a mark', utf16(CSV, false, true)],
    ['UTF-16 little endian without', utf16(CSV, true, false)],
    ['UTF-16 big endian without', utf16(CSV, false, false)],
    ['Windows-1252', Uint8Array.from(CSV, (letter) => letter.charCodeAt(0))],
    ['semicolons', utf8('name;what\nRiver Guard;Armed group of the river towns.\nMühlbach;Town, on the river.\n')],
    [
      'tabs and CRLF',
      utf8('name\twhat\r\nRiver Guard\tArmed group of the river towns.\r\nMühlbach\tTown, on the river.\r\n'),
    ],
    ['no header', utf8('River Guard,Armed group of the river towns.\nMühlbach,"Town, on the river."\n')],
  ])('%s', (_, bytes) => {
    const { entries } = entriesOf(bytes)
    expect(entries.map(({ name, what }) => [name, what])).toEqual([
      ['River Guard', 'Armed group of the river towns.'],
      ['Mühlbach', 'Town, on the river.'],
    ])
  })

  it('guesses the columns by their names, in any order and language', () => {
    const { guess } = readList(
      'Beschreibung;Begriff;Abkürzung;Website;Farbe\nEine Wacht.;Flusswacht;FW;https://example.org;rot\n',
    )
    expect(guess).toEqual(['what', 'name', 'aliases', 'link', ''])
  })

  it('tells the lines of what was left out, over quoted line ends too', () => {
    const { report } = entriesOf('name,what\n"River\nGuard","Armed\ngroup."\nX,One letter.\nMill,\n')
    expect(report.remarks.map(({ line, code }) => [line, code])).toEqual([
      [5, 'name_one_character'],
      [5, 'no_usable_name'],
      [6, 'no_what'],
    ])
  })

  it('finds other names in one cell, parted by bars, semicolons or commas', () => {
    const of = (cell: string) => entriesOf(`name,aliases,what\nRiver Guard,"${cell}",Group.\n`).entries[0]?.aliases
    expect(of('RGD|River Watch')).toEqual(['RGD', 'River Watch'])
    expect(of('RGD; River Watch')).toEqual(['RGD', 'River Watch'])
    expect(of('RGD, River Watch')).toEqual(['RGD', 'River Watch'])
    expect(of('Guard, Inc.|RGD')).toEqual(['Guard, Inc.', 'RGD'])
  })
})

describe('JSON', () => {
  const pack = {
    format: 'backstory-pack',
    version: 1,
    title: 'Rivers',
    entries: [{ name: 'River Guard', what: 'Armed group.', aliases: ['RGD'] }],
  }

  it('a pack of ours', () => {
    const { source, title } = readList(JSON.stringify(pack))
    expect([source, title]).toEqual(['pack', 'Rivers'])
    expect(entriesOf(JSON.stringify(pack)).entries).toEqual([
      { id: 'river-guard', name: 'River Guard', aliases: ['RGD'], what: 'Armed group.', type: 'concept' },
    ])
  })

  it('entries as the bundled glossary writes them', () => {
    const entry = {
      id: 'river-guard',
      type: 'armed-group',
      title: 'River Guard',
      names: [
        { text: 'River Guard', kind: 'full' },
        { text: 'RGD', kind: 'acronym' },
      ],
      what: 'Armed group.',
    }
    expect(entriesOf(JSON.stringify({ entries: [entry] })).entries[0]).toMatchObject({
      id: 'river-guard',
      type: 'armed-group',
      aliases: ['RGD'],
    })
  })

  it('any array of objects', () => {
    expect(names('[{"term":"River Guard","definition":"Armed group."}]')).toEqual(['River Guard'])
  })

  const item = (number: number) => `http://www.wikidata.org/entity/Q${number}`
  const binding = (value: string) => ({ type: 'literal', value })
  const rows = [
    { item: item(7), itemLabel: 'River Guard', itemDescription: 'armed group', itemAltLabel: 'RGD, River Watch' },
    { item: item(7), itemLabel: 'River Guard', itemDescription: 'armed group', itemAltLabel: 'Watch of the River' },
    { item: item(8), itemLabel: 'Q8', itemDescription: 'nothing known' },
    { item: item(9), itemLabel: 'Mill', itemDescription: 'town' },
  ]
  it.each([
    ['rows', rows],
    [
      'bindings',
      {
        head: {},
        results: {
          bindings: rows.map((row) =>
            Object.fromEntries(Object.entries(row).map(([key, value]) => [key, binding(value)])),
          ),
        },
      },
    ],
  ])('a query result of Wikidata as %s: one entry an item, numbers without a label left out', (_, result) => {
    const { entries, report } = entriesOf(JSON.stringify(result, null, 1))
    expect(readList(JSON.stringify(result)).source).toBe('wikidata')
    expect(entries.map(({ id, name, aliases, wikidata }) => [id, name, aliases, wikidata])).toEqual([
      ['q7', 'River Guard', ['RGD', 'River Watch', 'Watch of the River'], 'Q7'],
      ['q9', 'Mill', [], 'Q9'],
    ])
    expect(report.counts.no_name).toBe(1)
    expect(report.remarks.find(({ code }) => code === 'no_name')?.line).toBeGreaterThan(10)
  })
})

describe('what is refused, and with which words', () => {
  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`
  it.each<[string, Uint8Array | string, unknown]>([
    ['nothing', new Uint8Array(), ['empty']],
    ['spaces', ' \n ', ['empty']],
    ['a zip file', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), ['archive']],
    ['gzip', Uint8Array.of(0x1f, 0x8b, 8, 0), ['archive']],
    ['an image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10), ['binary']],
    ['bytes without sense', Uint8Array.from({ length: 999 }, (_, at) => (at * 7919) % 251), ['binary']],
    ['half a file', '{"format":"backstory-pack","entries":[\n{"name":"River Guard","what":"Armed gro', ['json_cut', 2]],
    [
      'half a file between two entries',
      '{"entries":[\n{"name":"River Guard","what":"Armed group."},\n',
      ['json_cut', 3],
    ],
    ['broken JSON', '[\n{"name": oops}\n]', ['json_broken', 2]],
    ['a file too deep', nested(1_000_000), ['json_deep', 1]],
    ['a file of nothing but values', `[${'1,'.repeat(3_000_001)}1]`, ['json_many', 1]],
    ['too many entries', `[${'{},'.repeat(200_001)}{}]`, ['too_many_entries', 200_000]],
    ['a JSON without a list', '{"name":"River Guard"}', ['not_a_list']],
    ['a pack of the future', '{"format":"backstory-pack","version":99,"entries":[]}', ['future_version', 99]],
    ['a line of nothing but commas', `name,what\n${','.repeat(2_000_000)}`, ['csv_wide', 2]],
    [
      'a quotation mark that is never closed',
      'name,what\nMill,Town.\nRiver Guard,"Armed group.\nGuard,Town\n',
      ['csv_quote', 3],
    ],
    ['a million names', `name,what\n${'River Guard,Armed group.\n'.repeat(1_000_000)}`, ['too_many_entries', 200_000]],
    ['nothing usable', 'name,what\nX,One letter.\n', ['nothing_left']],
  ])('%s', (_, content, refusal) => {
    expect(refusalOf(content)).toEqual(refusal)
  })

  it('a file too large, before it is read', () => {
    expect(refusalOf(new Uint8Array(FILE_MAX + 1))).toEqual(['too_big', FILE_MAX / 1e6])
  })

  it('keys that would change what an object is are fields nobody knows', () => {
    const { entries } = entriesOf(
      '{"entries":[{"name":"River Guard","what":"Group.","__proto__":{"on":1},"constructor":1}]}',
    )
    expect(Object.keys(entries[0] ?? {})).toEqual(['id', 'name', 'aliases', 'what', 'type'])
    expect(({} as { on?: number }).on).toBeUndefined()
  })
})
