import { lineOfJsonFault } from './json-fault.ts'
import { ENTRIES_MAX } from './limits.ts'
import { Refusal } from './refusal.ts'
import { type LinesByDepth, scanJson } from './scan-json.ts'
import type { Listing, Table } from './table.ts'

export const PACK_FORMAT = 'backstory-pack'
/** Raised when a newer reader is needed; fields that an older one does not know are left out and reported. */
export const PACK_VERSION = 1

type Loose = Readonly<Record<string, unknown>>

/** A pack of ours, a query result of Wikidata, or any array of objects. Throws a Refusal. */
export function readJson(text: string): Listing {
  const lines = scanJson(text)
  const value = parse(text)
  if (isLoose(value) && (value.format === PACK_FORMAT || Array.isArray(value.entries))) return readPack(value, lines)
  const bindings = isLoose(value) && isLoose(value.results) ? value.results.bindings : undefined
  if (Array.isArray(bindings)) return listing('wikidata', bindings.map(plainBinding), lines[3])
  if (!Array.isArray(value)) throw new Refusal('not_a_list')
  const isOfWikidata = isLoose(value[0]) && ('item' in value[0] || Object.values(value[0]).some(isBinding))
  return listing(isOfWikidata ? 'wikidata' : 'json', isOfWikidata ? value.map(plainBinding) : value, lines[1])
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal('json_broken', lineOfJsonFault(text))
  }
}

function readPack(pack: Loose, lines: LinesByDepth): Listing {
  if (typeof pack.version === 'number' && pack.version > PACK_VERSION) throw new Refusal('future_version', pack.version)
  if (!Array.isArray(pack.entries)) throw new Refusal('not_a_list')
  const { table } = listing('pack', pack.entries, lines[2])
  return { source: 'pack', table, title: textOf(pack.title), about: textOf(pack.about) }
}

/** Columns are the keys of the first thousand objects, in the order in which they come. */
function listing(source: Listing['source'], values: readonly unknown[], lines: readonly number[] = []): Listing {
  if (values.length > ENTRIES_MAX) throw new Refusal('too_many_entries', ENTRIES_MAX)
  const columns = [...new Set(values.slice(0, 1000).flatMap((value) => (isLoose(value) ? Object.keys(value) : [])))]
  const rows = values.map((value) =>
    columns.map((key) => (isLoose(value) && Object.hasOwn(value, key) ? value[key] : undefined)),
  )
  const table: Table = { columns, rows, lines: lines.length === values.length ? lines : [] }
  return { source, table, title: '', about: '' }
}

const isLoose = (value: unknown): value is Loose => typeof value === 'object' && value !== null && !Array.isArray(value)
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** `{"type": "uri", "value": "…"}`, as SPARQL results have every value. */
const isBinding = (value: unknown): value is { value: string } =>
  isLoose(value) && typeof value.value === 'string' && 'type' in value

function plainBinding(row: unknown): unknown {
  if (!isLoose(row)) return row
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, isBinding(value) ? value.value : value]))
}
