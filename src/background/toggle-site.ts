import { changeSettings } from '../settings/settings-store.ts'
import { isOnFor, withSite } from '../settings/site-rules.ts'

/** Turns marks on or off for a host; where everything is off, turning this site on turns the extension on. */
export function toggleSite(host: string): Promise<void> {
  return changeSettings((settings) => withSite({ ...settings, on: true }, host, !isOnFor(host, settings)))
}
