import type { Glossary } from '../glossary/glossary.ts'
import { openPack } from '../packs/compile-pack.ts'
import { recompilePack } from '../packs/keep-pack.ts'
import { activePacks, type PackRecord } from '../packs/pack-record.ts'
import { loadCompiled, loadRecords } from '../packs/pack-store.ts'
import { bundledGlossary } from './bundled-glossary.ts'
import { managedGlossaries } from './managed-packs.ts'

/**
 * Everything that texts are read with: the bundled glossary, behind it the reader's packs, the first one first, and last what
 * an organisation rolls out.
 */
export async function allGlossaries(): Promise<Glossary[]> {
  const [bundled, packs, managed] = await Promise.all([bundledGlossary(), packGlossaries(), managedGlossaries()])
  return [bundled, ...packs, ...managed]
}

interface Opened {
  readonly revision: number
  readonly title: string
  readonly glossary: Glossary
}

let opened: ReadonlyMap<string, Opened> = new Map()

/**
 * The packs that are on, opened once for each revision. Asking the store for the list each time costs a millisecond or two and
 * is right even where nobody told of a change. A pack that cannot be opened is left out, storage that throws leaves out all.
 */
async function packGlossaries(): Promise<Glossary[]> {
  const records = activePacks(await loadRecords().catch(() => []))
  const now = await Promise.all(records.map(async (record) => [record.id, await current(record)] as const))
  opened = new Map(now.filter((pair): pair is readonly [string, Opened] => pair[1] !== undefined))
  return [...opened.values()].map(({ glossary }) => glossary)
}

async function current(record: PackRecord): Promise<Opened | undefined> {
  const before = opened.get(record.id)
  if (before?.revision === record.revision && before.title === record.title) return before
  const { revision, title } = record
  const glossary = (await open(record).catch(() => undefined)) ?? (await rebuilt(record).catch(() => undefined))
  return glossary && { revision, title, glossary }
}

async function open({ id, updated, title }: PackRecord): Promise<Glossary | undefined> {
  const bytes = await loadCompiled(id)
  return bytes && openPack(bytes, { day: updated, title })
}

/** Compiled by a version of the extension that wrote it otherwise, or damaged: made anew from what the file said. */
async function rebuilt({ id }: PackRecord): Promise<Glossary | undefined> {
  return open(await recompilePack(id))
}
