import { checkEntry, type LooseEntry } from './check-entry.ts'
import { splitAliases } from './check-names.ts'
import { ALIASES_MAX, ENTRIES_MAX, NAMES_MAX, WORDS_MAX } from './limits.ts'
import { PACK_FIELDS, type PackEntry, type PackField } from './pack-entry.ts'
import { Refusal } from './refusal.ts'
import { collectRemarks, type RemarkCode, type Remarks, type Report } from './remarks.ts'
import type { Columns, Source, Table } from './table.ts'

const PROGRESS_EVERY = 5000

export interface Collected {
  readonly entries: readonly PackEntry[]
  readonly report: Report
  /** Of names, without those that were left out. */
  readonly nameCount: number
}

/**
 * The checked entries of a table, read with `columns`. In query results the rows of one item are one entry with several names; in
 * packs of ours an id belongs to one entry; elsewhere two entries of one name get ids that differ. `onProgress` hears, now and
 * then, the share that is done, 0 to 1. Throws a Refusal where nothing is left or it is too much.
 */
export function collectEntries(
  table: Table,
  columns: Columns,
  source: Source,
  onProgress: (share: number) => void = () => {},
): Collected {
  const remarks = collectRemarks()
  remarkUnknown(table, columns, remarks)
  const read = rowReader(columns)
  const entries = new Map<string, PackEntry>()
  const keep = keeper(source, entries)
  table.rows.forEach((row, at) => {
    if (at % PROGRESS_EVERY === 0) onProgress(at / table.rows.length)
    const line = table.lines[at]
    const isEmpty = row.every((value) => value === undefined)
    if (isEmpty) remarks.add('not_an_entry', '', '', line)
    const entry = isEmpty ? undefined : checkEntry(read(row), remarks, line)
    const fault = entry && keep(entry)
    if (fault) remarks.add(fault, 'id', entry.name, line)
  })
  if (entries.size === 0) throw new Refusal('nothing_left')
  return { entries: [...entries.values()], report: remarks.report(), nameCount: countNames([...entries.values()]) }
}

/** Number of names of all entries. Throws a Refusal where there are more than one pack may have. */
export function countNames(entries: readonly PackEntry[]): number {
  let names = 0
  let words = 0
  for (const { name, aliases } of entries)
    for (const text of [name, ...aliases]) {
      names++
      words += text.split(/[\s-]+/).length
    }
  if (entries.length > ENTRIES_MAX) throw new Refusal('too_many_entries', ENTRIES_MAX)
  if (names > NAMES_MAX || words > WORDS_MAX) throw new Refusal('too_many_names', NAMES_MAX)
  return names
}

function remarkUnknown({ columns }: Table, used: Columns, remarks: Remarks): void {
  columns.forEach((column, at) => {
    if (used[at] === '') remarks.add('unknown_field', column, column, undefined)
  })
}

/** A row as fields. Of several columns with other names all count, of others the first that holds something. */
function rowReader(columns: Columns): (row: readonly unknown[]) => LooseEntry {
  const placesOf = new Map<PackField, number[]>(
    PACK_FIELDS.map((field) => [field, columns.flatMap((column, at) => (column === field ? [at] : []))]),
  )
  return (row) => {
    const loose: Partial<Record<PackField, unknown>> = {}
    for (const [field, places] of placesOf) {
      const [first] = places
      if (first === undefined) continue
      const values = places.map((at) => row[at])
      loose[field] =
        places.length === 1 ? values[0] : field === 'aliases' ? values.flatMap(splitAliases) : values.find(Boolean)
    }
    return loose
  }
}

/** Puts an entry among the others, or says why not. */
function keeper(source: Source, entries: Map<string, PackEntry>): (entry: PackEntry) => RemarkCode | undefined {
  /** By id, the next number for another entry of it; looked up, for a list may hold one name a hundred thousand times. */
  const nextNumber = new Map<string, number>()
  return (entry) => {
    const before = entries.get(entry.id)
    if (before !== undefined) {
      if (source === 'pack') return 'same_id'
      if (before.wikidata !== undefined && before.wikidata === entry.wikidata) return addNames(entries, before, entry)
      if (before.what === entry.what) return 'same_entry'
      return takeBeside(entries, entry, nextNumber)
    }
    entries.set(entry.id, entry)
    return undefined
  }
}

function addNames(
  entries: Map<string, PackEntry>,
  before: PackEntry,
  { name, aliases }: PackEntry,
): RemarkCode | undefined {
  const more = [name, ...aliases].filter((other) => other !== before.name && !before.aliases.includes(other))
  if (before.aliases.length + more.length > ALIASES_MAX) return 'names_many'
  entries.set(before.id, { ...before, aliases: [...before.aliases, ...more] })
  return undefined
}

/** Georgia the country and Georgia the state: the second one is `georgia-2`. */
function takeBeside(entries: Map<string, PackEntry>, entry: PackEntry, nextNumber: Map<string, number>): undefined {
  let number = nextNumber.get(entry.id) ?? 2
  while (entries.has(`${entry.id}-${number}`)) number++
  nextNumber.set(entry.id, number + 1)
  entries.set(`${entry.id}-${number}`, { ...entry, id: `${entry.id}-${number}` })
}
