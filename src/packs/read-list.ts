import { decodeText } from './decode-text.ts'
import { guessColumns } from './guess-columns.ts'
import { FILE_MAX } from './limits.ts'
import { PACK_FIELDS, type PackField } from './pack-entry.ts'
import { readCsv } from './read-csv.ts'
import { readJson } from './read-json.ts'
import { Refusal } from './refusal.ts'
import type { Columns, Listing } from './table.ts'

/** A file or pasted text as rows and columns, and what the columns seem to hold. */
export interface ReadList extends Listing {
  readonly guess: Columns
  /** Of CSV alone: whether the first row names the columns, and the text to read it again the other way. */
  readonly csv?: { readonly hasHeader: boolean; readonly text: string }
}

/** Throws a Refusal that names the remedy. Caps come before parsing: bytes first, then depth, values and separators. */
export function readList(content: Uint8Array | string, hasHeader?: boolean): ReadList {
  if ((typeof content === 'string' ? content.length : content.byteLength) > FILE_MAX)
    throw new Refusal('too_big', FILE_MAX / 1e6)
  const text = typeof content === 'string' ? content : decodeText(content)
  if (text.trim() === '') throw new Refusal('empty')
  return /^\s*[[{]/.test(text) ? fromJson(text) : fromCsv(text, hasHeader)
}

function fromJson(text: string): ReadList {
  const listing = readJson(text)
  const guess = guessColumns(listing.table)
  return { ...listing, guess: listing.source === 'pack' ? ownColumns(listing.table.columns, guess) : guess }
}

const FIELDS: ReadonlySet<string> = new Set(PACK_FIELDS)

/** Our own fields are what they are called; lists in our shape that call a field otherwise ("description") are understood too. */
function ownColumns(columns: readonly string[], guess: Columns): Columns {
  const own = columns.map((column) => (FIELDS.has(column) ? (column as PackField) : ''))
  return own.map(
    (field, at) =>
      field || ((guess[at] ?? '') === 'aliases' || !own.includes(guess[at] ?? '') ? (guess[at] ?? '') : ''),
  )
}

function fromCsv(text: string, given: boolean | undefined): ReadList {
  const { hasHeader, ...table } = readCsv(text, given)
  return { source: 'csv', table, title: '', about: '', guess: guessColumns(table), csv: { hasHeader, text } }
}
