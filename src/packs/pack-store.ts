import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Edits } from './edits.ts'
import { inOrder, type PackRecord, readRecord } from './pack-record.ts'
import { Refusal } from './refusal.ts'

/**
 * The reader's packs in IndexedDB of the extension, where neither pages nor sync reach them. Everything that belongs to one pack is
 * written in one transaction: a background or a page that is killed in the middle leaves what was there before.
 */
interface PackStore extends DBSchema {
  /** By pack id. */
  records: { key: string; value: PackRecord }
  /** What the file said: compressed entries. */
  files: { key: string; value: Uint8Array<ArrayBuffer> }
  edits: { key: string; value: Edits }
  /** File and edits together, compiled. */
  compiled: { key: string; value: Uint8Array<ArrayBuffer> }
}

const NAME = 'backstory-packs'
const VERSION = 1
const STORES = ['records', 'files', 'edits', 'compiled'] as const

let opening: Promise<IDBPDatabase<PackStore>> | undefined

/** Kept open between calls; opened anew when the browser closed it or a newer version of the extension wants to change it. */
function database(): Promise<IDBPDatabase<PackStore>> {
  const forget = () => {
    opening = undefined
  }
  opening ??= openDB<PackStore>(NAME, VERSION, {
    upgrade: (db) => {
      for (const store of STORES) if (!db.objectStoreNames.contains(store)) db.createObjectStore(store)
    },
    blocking: (_current, _blocked, event) => {
      ;(event.target as IDBDatabase).close()
      forget()
    },
    terminated: forget,
  }).catch((error: unknown) => {
    forget()
    throw error
  })
  return opening
}

/** Every pack, deleted ones too, the reader's first one first. What is no record is passed over. */
export async function loadRecords(): Promise<PackRecord[]> {
  const stored: unknown[] = await (await database()).getAll('records')
  return inOrder(stored.flatMap((value) => readRecord(value) ?? []))
}

/** The compiled form; undefined where there is none. */
export async function loadCompiled(id: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  return (await database()).get('compiled', id)
}

export interface PackParts {
  readonly record: PackRecord
  readonly file: Uint8Array<ArrayBuffer>
  readonly edits: Edits
}

/** What a pack was made of. Rejects with a Refusal where it is gone. */
export async function loadParts(id: string): Promise<PackParts> {
  const transaction = (await database()).transaction(['records', 'files', 'edits'])
  const [stored, file, edits] = await Promise.all([
    transaction.objectStore('records').get(id),
    transaction.objectStore('files').get(id),
    transaction.objectStore('edits').get(id),
  ])
  const record = readRecord(stored)
  if (record === undefined || file === undefined) throw new Refusal('gone')
  return { record, file, edits: edits ?? {} }
}

export interface WholePack extends PackParts {
  readonly compiled: Uint8Array<ArrayBuffer>
}

/**
 * Writes all of a pack, or nothing. Resolves to false, and writes nothing, when somebody else has changed the pack since
 * `record.revision`; the record is written with the next revision. Rejects when the browser refuses (no room).
 */
export async function savePack({ record, file, edits, compiled }: WholePack): Promise<boolean> {
  const transaction = (await database()).transaction(STORES, 'readwrite', { durability: 'strict' })
  const before = readRecord(await transaction.objectStore('records').get(record.id))
  if ((before?.revision ?? 0) !== record.revision) return false
  try {
    const next = { ...record, ...placeOf(before), revision: record.revision + 1 }
    await transaction.objectStore('records').put(next, record.id)
    await transaction.objectStore('files').put(file, record.id)
    await transaction.objectStore('edits').put(edits, record.id)
    await transaction.objectStore('compiled').put(compiled, record.id)
    await transaction.done
  } catch (error) {
    // A failed request ends the transaction by itself, a value that cannot be copied does not: the rest would be written.
    abort(transaction)
    await transaction.done.catch(() => undefined)
    throw error
  }
  return true
}

/** Throws where it is over already. */
function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort()
  } catch {
    // It has ended itself.
  }
}

/** What the reader may have changed in the list while the pack was being made. */
function placeOf(before: PackRecord | undefined): Partial<PackRecord> {
  return before === undefined
    ? {}
    : { on: before.on, order: before.order, title: before.title, deletedAt: before.deletedAt }
}

/** Changes the records of several packs in one go; what a pack says is not touched. */
export async function changeRecords(change: (records: readonly PackRecord[]) => readonly PackRecord[]): Promise<void> {
  const transaction = (await database()).transaction('records', 'readwrite')
  const before = ((await transaction.store.getAll()) as unknown[]).flatMap((value) => readRecord(value) ?? [])
  await Promise.all([
    ...change(inOrder(before)).map((record) => transaction.store.put(record, record.id)),
    transaction.done,
  ])
}

/** Takes deleted packs away for good whose `deletedAt` lies before `before`, ms since 1970. */
export async function purgePacks(before: number): Promise<void> {
  const gone = (await loadRecords()).filter(({ deletedAt }) => deletedAt !== undefined && deletedAt < before)
  if (gone.length === 0) return
  const transaction = (await database()).transaction(STORES, 'readwrite')
  await Promise.all([
    ...STORES.flatMap((store) => gone.map(({ id }) => transaction.objectStore(store).delete(id))),
    transaction.done,
  ])
}
