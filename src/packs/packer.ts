import type { LooseEntry } from './check-entry.ts'
import { cleanText } from './clean-text.ts'
import { type Collected, collectEntries } from './collect-entries.ts'
import { addEntry, changeEntry, createPack, type Kept, readPack, updatePack } from './keep-pack.ts'
import { FILE_MAX, NAME_MAX, TITLE_MAX } from './limits.ts'
import type { PackEntry, PackField } from './pack-entry.ts'
import { packFile, packFileName } from './pack-file.ts'
import type { PackRecord } from './pack-record.ts'
import { type ReadList, readList } from './read-list.ts'
import { Refusal, type RefusalCode } from './refusal.ts'
import type { Report } from './remarks.ts'
import { searchEntries } from './search-entries.ts'
import type { Columns, Source } from './table.ts'

/** What the packer is asked, a function each. It lives in a worker: whatever it does, no page stands still. */
export interface PackerRequests {
  /** Reads a file or pasted text and keeps it for the requests below. */
  read(from: { content: Blob | string; name: string }): Preview
  /** Reads the same list with other columns; `hasHeader` of CSV alone. */
  choose(choice: { columns: Columns; hasHeader?: boolean }): Preview
  /** Makes a pack of what was read, or brings a pack up to it. */
  keep(as: { title: string; packId?: string }): PackRecord
  create(pack: { title: string }): PackRecord
  search(query: { packId: string; text: string; limit: number }): Found
  add(entry: { packId: string; loose: LooseEntry }): Kept
  /** Null takes the entry out, undefined gives back what the file says. */
  change(entry: { packId: string; entryId: string; loose: LooseEntry | null | undefined }): Kept
  export(pack: { packId: string }): { name: string; file: Blob }
}

export interface Preview {
  readonly source: Source
  readonly title: string
  readonly about: string
  readonly columns: readonly {
    readonly name: string
    readonly field: PackField | ''
    readonly samples: readonly string[]
  }[]
  /** Of CSV alone. */
  readonly hasHeader?: boolean
  readonly entryCount: number
  readonly nameCount: number
  readonly sample: readonly PackEntry[]
  readonly report: Report
  /** Why nothing would be left with these columns; others may do better. */
  readonly refused?: { readonly code: RefusalCode; readonly values: readonly (string | number)[] }
}

export interface Found {
  readonly total: number
  readonly entries: readonly (PackEntry & { readonly isEdited: boolean })[]
}

export type Stage = 'reading' | 'checking' | 'compiling' | 'storing'
/** `share` of the stage that is done, 0 to 1; absent where it cannot be told. */
export type OnProgress = (stage: Stage, share?: number) => void

export type Packer = {
  [K in keyof PackerRequests]: (payload: Parameters<PackerRequests[K]>[0]) => Promise<ReturnType<PackerRequests[K]>>
}

const SAMPLE = 5

/** One packer reads one list at a time. Everything rejects with a Refusal, or with an Error for what nobody foresaw. */
export function createPacker(onProgress: OnProgress): Packer {
  let list: (ReadList & { readonly file: string; readonly columns: Columns }) | undefined
  let collected: Collected | undefined
  let opened: { id: string; pack: Awaited<ReturnType<typeof readPack>> } | undefined

  const current = () => {
    if (list === undefined) throw new Refusal('gone')
    return list
  }
  const preview = (): Preview => {
    const { source, table, title, about, columns, csv } = current()
    const described = table.columns.map((name, at) => ({
      name: cleanText(name),
      field: columns[at] ?? '',
      samples: samplesOf(table.rows, at),
    }))
    const head = {
      source,
      title: cleanText(title).slice(0, TITLE_MAX),
      about: cleanText(about),
      columns: described,
      ...(csv ? { hasHeader: csv.hasHeader } : {}),
    }
    try {
      collected = collectEntries(table, columns, source, (share) => onProgress('checking', share))
      const { entries, nameCount, report } = collected
      return { ...head, entryCount: entries.length, nameCount, sample: entries.slice(0, SAMPLE), report }
    } catch (error) {
      if (!(error instanceof Refusal) || source === 'pack') throw error
      const { code, values } = error
      collected = undefined
      return {
        ...head,
        entryCount: 0,
        nameCount: 0,
        sample: [],
        report: { remarks: [], counts: {} },
        refused: { code, values },
      }
    }
  }

  return {
    async read({ content, name }) {
      onProgress('reading')
      list = collected = undefined
      const read = readList(await bytesOf(content))
      list = { ...read, file: cleanText(name).slice(0, NAME_MAX).toWellFormed(), columns: read.guess }
      return preview()
    },
    async choose({ columns, hasHeader }) {
      const before = current()
      const isOther = before.csv !== undefined && hasHeader !== undefined && hasHeader !== before.csv.hasHeader
      if (isOther) list = { ...before, ...readList(before.csv?.text ?? '', hasHeader), columns }
      else list = { ...before, columns }
      return preview()
    },
    async keep({ title, packId }) {
      if (collected === undefined) throw new Refusal('nothing_left')
      const pack = {
        title: titleOf(title),
        about: cleanText(current().about),
        file: current().file,
        entries: collected.entries,
      }
      return packId === undefined ? createPack(pack, onProgress) : updatePack(packId, pack, onProgress)
    },
    create: ({ title }) => createPack({ title: titleOf(title), about: '', file: '', entries: [] }),
    async search({ packId, text, limit }) {
      if (opened?.id !== packId) opened = { id: packId, pack: await readPack(packId) }
      const { entries, edits } = opened.pack
      const found = searchEntries(entries, text, limit)
      return {
        total: found.total,
        entries: found.entries.map((entry) => ({ ...entry, isEdited: Object.hasOwn(edits, entry.id) })),
      }
    },
    add({ packId, loose }) {
      opened = undefined
      return addEntry(packId, loose)
    },
    change({ packId, entryId, loose }) {
      opened = undefined
      return changeEntry(packId, entryId, loose)
    },
    async export({ packId }) {
      const { record, entries } = await readPack(packId)
      const file = new Blob([packFile(record.title, record.about, entries)], { type: 'application/json' })
      return { name: packFileName(record.title), file }
    },
  }
}

async function bytesOf(content: Blob | string): Promise<Uint8Array | string> {
  if (typeof content === 'string') return content
  if (content.size > FILE_MAX) throw new Refusal('too_big', FILE_MAX / 1e6)
  return new Uint8Array(await content.arrayBuffer())
}

/** A title of nothing but invisible characters would be a pack without a name. */
function titleOf(title: string): string {
  return cleanText(title).slice(0, TITLE_MAX).toWellFormed() || '…'
}

function samplesOf(rows: readonly (readonly unknown[])[], at: number): string[] {
  const told = rows
    .slice(0, 100)
    .map((row) => cleanText(Array.isArray(row[at]) ? row[at].map(cleanText).join(' | ') : row[at]))
  return told
    .filter((text) => text !== '')
    .slice(0, 3)
    .map((text) => text.slice(0, 80).toWellFormed())
}
