import type { LooseEntry } from './check-entry.ts'
import { countNames } from './collect-entries.ts'
import { compilePack } from './compile-pack.ts'
import { applyEdits, checkForm, type Edits, freeId, withEdit } from './edits.ts'
import type { PackEntry } from './pack-entry.ts'
import { newPackId, type PackRecord } from './pack-record.ts'
import { loadParts, loadRecords, type PackParts, savePack } from './pack-store.ts'
import { Refusal } from './refusal.ts'
import type { Report } from './remarks.ts'
import { packEntries, unpackEntries } from './stored-entries.ts'

/** How often a change is tried anew when another part of the extension changed the same pack at the same time. */
const TRIES = 4

/** Hears what is being done, for a line that the reader sees. */
export type OnStage = (stage: 'compiling' | 'storing') => void

/** What a file said, to become a pack. */
export interface NewPack {
  readonly title: string
  readonly about: string
  readonly file: string
  readonly entries: readonly PackEntry[]
}

/** A new pack behind all others. Rejects with a Refusal; then nothing was written. */
export async function createPack(
  { title, about, file, entries }: NewPack,
  onStage: OnStage = () => {},
): Promise<PackRecord> {
  const order = Math.max(0, ...(await loadRecords()).map((record) => record.order)) + 1
  const record: PackRecord = { ...EMPTY, id: newPackId(), title, about, file, order }
  return rebuild({ record, file: await packEntries(entries), edits: {} }, entries, onStage)
}

const EMPTY = { on: true, revision: 0, entryCount: 0, nameCount: 0, editCount: 0, updated: '', bytes: 0 }

/** The same pack with what a newer file says; the reader's own changes stay. */
export function updatePack(
  id: string,
  { file, about, entries }: NewPack,
  onStage: OnStage = () => {},
): Promise<PackRecord> {
  return changing(id, async ({ record, edits }) =>
    rebuild({ record: { ...record, file, about }, file: await packEntries(entries), edits }, entries, onStage),
  )
}

export interface Kept {
  /** Undefined where the entry cannot be kept; the report says why, and the pack is as it was. */
  readonly record: PackRecord | undefined
  readonly entryId: string
  readonly report: Report
}

/** A new entry from a form or a menu. It gets an id that no entry of the pack has. */
export function addEntry(packId: string, loose: LooseEntry): Promise<Kept> {
  return changing(packId, async (parts) => {
    const { entry, report } = checkForm(loose)
    if (entry === undefined) return { record: undefined, entryId: '', report }
    const base = await unpackEntries(parts.file)
    const taken = new Set([...base.map(({ id }) => id), ...Object.keys(parts.edits)])
    const id = freeId(entry.id, (wanted) => taken.has(wanted))
    const record = await rebuild({ ...parts, edits: withEdit(parts.edits, id, { ...entry, id }) }, base)
    return { record, entryId: id, report }
  })
}

/** An entry as the reader wants it: changed, taken out (null), or again what the file says (undefined). */
export function changeEntry(packId: string, entryId: string, wanted: LooseEntry | null | undefined): Promise<Kept> {
  return changing(packId, async (parts) => {
    const checked = wanted ? checkForm(wanted, entryId) : { entry: wanted, report: NOTHING_LEFT_OUT }
    if (wanted && checked.entry === undefined) return { record: undefined, entryId, report: checked.report }
    const base = await unpackEntries(parts.file)
    const isOfFile = base.some(({ id }) => id === entryId)
    const edit = checked.entry === null && !isOfFile ? undefined : checked.entry
    const record = await rebuild({ ...parts, edits: withEdit(parts.edits, entryId, edit) }, base)
    return { record, entryId, report: checked.report }
  })
}

const NOTHING_LEFT_OUT: Report = { remarks: [], counts: {} }

/** The same pack compiled anew, where its compiled form is damaged or of another version. */
export function recompilePack(id: string): Promise<PackRecord> {
  return changing(id, async (parts) => rebuild(parts, await unpackEntries(parts.file)))
}

/** All entries of a pack, the reader's changes in them, and which of them are the reader's. */
export async function readPack(
  id: string,
): Promise<{ record: PackRecord; entries: readonly PackEntry[]; edits: Edits }> {
  const { record, file, edits } = await loadParts(id)
  return { record, entries: applyEdits(await unpackEntries(file), edits), edits }
}

/** Loads, changes and saves; from the start again when somebody else was faster. */
async function changing<Result>(id: string, change: (parts: PackParts) => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries++) {
    try {
      return await change(await loadParts(id))
    } catch (error) {
      if (!(error instanceof Overtaken) || tries === TRIES) throw plain(error)
    }
  }
}

class Overtaken extends Error {}

async function rebuild(parts: PackParts, base: readonly PackEntry[], onStage: OnStage = () => {}): Promise<PackRecord> {
  const entries = applyEdits(base, parts.edits)
  onStage('compiling')
  const compiled = compilePack(parts.record.id, entries) as Uint8Array<ArrayBuffer>
  const record: PackRecord = {
    ...parts.record,
    entryCount: entries.length,
    nameCount: countNames(entries),
    editCount: Object.keys(parts.edits).length,
    updated: new Date().toISOString().slice(0, 10),
    bytes: compiled.byteLength + parts.file.byteLength,
  }
  onStage('storing')
  const isSaved = await savePack({ ...parts, record, compiled }).catch((error: unknown) => {
    throw plain(error)
  })
  if (!isSaved) throw new Overtaken(`the pack ${record.id} was changed meanwhile`)
  return { ...record, revision: record.revision + 1 }
}

/** What the browser refused (no room, a damaged profile) in its own words. */
function plain(error: unknown): unknown {
  return error instanceof Refusal || error instanceof Overtaken ? error : new Refusal('storage', String(error))
}
