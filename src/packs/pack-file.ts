import type { PackEntry } from './pack-entry.ts'
import { PACK_FORMAT, PACK_VERSION } from './read-json.ts'

/** A pack as a file to keep or to give away: what the import reads, one line an entry, so that two versions can be compared. */
export function packFile(title: string, about: string, entries: readonly PackEntry[]): string {
  const head = JSON.stringify({ format: PACK_FORMAT, version: PACK_VERSION, title, ...(about === '' ? {} : { about }) })
  return `${head.slice(0, -1)},"entries":[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]}\n`
}

/** A file name that every system takes. */
export function packFileName(title: string): string {
  const name = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .toWellFormed()
  return `${name || 'pack'}.backstory.json`
}
