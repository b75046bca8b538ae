import browser from 'webextension-polyfill'
import type { Settings } from './settings.ts'
import { withSite } from './site-rules.ts'

/**
 * Sites that were switched in a private window. They tell what was read there, so they are kept in memory alone and are
 * forgotten with the last private window.
 */
const KEY = 'privateSites'

/** Whether the keys of a change of session storage are about these sites. */
export const isAboutPrivateSites = (changes: object): boolean => KEY in changes

/** The settings as they hold in private windows. Never rejects. */
export async function withPrivateSites(settings: Settings): Promise<Settings> {
  return Object.entries(await load()).reduce((now, [host, on]) => withSite(now, host, on), settings)
}

export async function switchPrivateSite(host: string, on: boolean): Promise<void> {
  await browser.storage.session.set({ [KEY]: { ...(await load()), [host]: on } })
}

export async function forgetPrivateSites(): Promise<void> {
  await browser.storage.session.remove(KEY)
}

async function load(): Promise<Record<string, boolean>> {
  const { [KEY]: sites } = await browser.storage.session.get(KEY).catch(() => ({}) as Record<string, unknown>)
  return (sites ?? {}) as Record<string, boolean>
}
