import browser from 'webextension-polyfill'
import { hasNews } from './news.ts'

/** The version whose news the reader has not looked at yet; the popup shows a quiet dot for it, and nothing else happens. */
const KEY = 'news'

export async function noteUpdate(previousVersion: string | undefined): Promise<void> {
  const { version } = browser.runtime.getManifest()
  if (hasNews(previousVersion, version)) await browser.storage.local.set({ [KEY]: version })
}

/** The version with news, or undefined. Never rejects. */
export async function newsOf(): Promise<string | undefined> {
  const { [KEY]: version } = await browser.storage.local.get(KEY).catch(() => ({}) as Record<string, unknown>)
  return typeof version === 'string' ? version : undefined
}

export async function newsRead(): Promise<void> {
  await browser.storage.local.remove(KEY)
}
