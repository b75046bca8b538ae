import { loadSettings, switchSite } from '../settings/settings-store.ts'
import { isOnFor } from '../settings/site-rules.ts'

/** Turns marks on or off for a host, as the keyboard command does; in a private window nothing of it is kept. */
export async function toggleSite(host: string, isPrivate: boolean): Promise<void> {
  const settings = await loadSettings({ isPrivate })
  await switchSite(host, !isOnFor(host, settings), { isPrivate })
}
