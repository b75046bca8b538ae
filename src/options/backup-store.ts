import { loadQuiet, saveQuiet } from '../settings/quiet-store.ts'
import { changeSettings, loadOwnSettings } from '../settings/settings-store.ts'
import type { Backup } from './backup.ts'

/** Everything that is the reader's own, as it is stored now. */
export async function loadEverything(): Promise<Backup> {
  const [settings, quiet] = await Promise.all([loadOwnSettings(), loadQuiet()])
  return { settings, quiet, packs: [] }
}

/** Puts everything in the place of what there was. Rejects when storage refuses. */
export async function saveEverything({ settings, quiet }: Backup): Promise<void> {
  await changeSettings(() => settings)
  await saveQuiet(quiet)
}
