import { ask } from '../messages/post.ts'
import { changeRecords, loadRecords } from '../packs/pack-store.ts'
import { loadQuiet, saveQuiet } from '../settings/quiet-store.ts'
import { changeSettings, loadOwnSettings } from '../settings/settings-store.ts'
import type { Backup } from './backup.ts'
import { type PackerClient, startPacker } from './packs/packer-client.ts'

/** Everything that is the reader's own, as it is stored now. */
export async function loadEverything(): Promise<Backup> {
  const [settings, quiet] = await Promise.all([loadOwnSettings(), loadQuiet()])
  return { settings, quiet, packs: await withPacker(packTexts) }
}

async function packTexts({ ask: askPacker }: PackerClient): Promise<string[]> {
  const texts: string[] = []
  for (const { id, deletedAt } of await loadRecords())
    if (deletedAt === undefined) texts.push(await (await askPacker('export', { packId: id })).file.text())
  return texts
}

/**
 * Puts settings and what is silenced in the place of what there was. A pack of the same title is brought up to the one in the
 * file, others are added, none is taken away. Gives the ids of those that were added. Rejects when storage refuses.
 */
export async function saveEverything({ settings, quiet, packs }: Backup): Promise<string[]> {
  await changeSettings(() => settings)
  await saveQuiet(quiet)
  if (packs.length === 0) return []
  const added = await withPacker((packer) => keepPacks(packer, packs))
  await ask('packsChanged', undefined)
  return added
}

async function keepPacks({ ask: askPacker }: PackerClient, packs: readonly string[]): Promise<string[]> {
  const added: string[] = []
  for (const content of packs) {
    const { title } = await askPacker('read', { content, name: '' })
    const known = (await loadRecords()).find((record) => record.title === title && record.deletedAt === undefined)
    const { id } = await askPacker('keep', { title, ...(known ? { packId: known.id } : {}) })
    if (!known) added.push(id)
  }
  return added
}

/** Deletes packs as the reader would: they can be had again for a while. */
export async function removePacks(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const deletedAt = Date.now()
  await changeRecords((records) =>
    records.filter(({ id }) => ids.includes(id)).map((record) => ({ ...record, deletedAt })),
  )
  await ask('packsChanged', undefined)
}

async function withPacker<T>(work: (packer: PackerClient) => Promise<T>): Promise<T> {
  const packer = startPacker()
  try {
    return await work(packer)
  } finally {
    packer.end()
  }
}
