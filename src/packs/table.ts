import type { PackField } from './pack-entry.ts'

/** A list in rows and columns, whatever it was written as: CSV, JSON objects, the result of a query. Nothing is checked yet. */
export interface Table {
  readonly columns: readonly string[]
  /** One value for each column; missing ones are undefined. */
  readonly rows: readonly (readonly unknown[])[]
  /** Line of each row in the file, 1-based; empty where it cannot be told. */
  readonly lines: readonly number[]
}

/** What each column holds; '' is not used. Several columns may hold other names. */
export type Columns = readonly (PackField | '')[]

/** What a file was recognised as; the preview says so. */
export type Source = 'pack' | 'csv' | 'json' | 'wikidata'

/** The rows of a pack of ours need no guessing: every column is a field of its name. */
export interface Listing {
  readonly source: Source
  readonly table: Table
  /** What the file calls itself; empty where it does not. */
  readonly title: string
  readonly about: string
}
