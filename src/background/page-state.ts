import browser from 'webextension-polyfill'
import type { PageState } from '../messages/messages.ts'
import { askPage } from '../messages/post.ts'
import { loadSettings } from '../settings/settings-store.ts'
import { isOnFor } from '../settings/site-rules.ts'
import { hostOf } from './pages.ts'

/** What the popup says of a tab; never rejects. */
export async function pageState(tabId: number): Promise<PageState> {
  const { url, incognito } = await browser.tabs.get(tabId).catch(() => ({ url: undefined, incognito: false }))
  const settings = await loadSettings({ isPrivate: incognito })
  if (!settings.on) return { kind: 'off', where: 'everywhere' }
  // Without a permission for the address the browser does not even tell it.
  if (!url) return (await mayRead()) ? { kind: 'closed' } : { kind: 'no-permission' }
  if (!/^https?:/.test(url)) return { kind: 'closed' }
  if (!isOnFor(hostOf(url), settings)) return { kind: 'off', where: 'site' }
  return await askPage(tabId, 'report').catch(() => withoutAnswer(url))
}

async function withoutAnswer(url: string): Promise<PageState> {
  const allowed = await browser.permissions.contains({ origins: [`${new URL(url).origin}/*`] })
  return { kind: allowed ? 'closed' : 'no-permission' }
}

function mayRead(): Promise<boolean> {
  return browser.permissions.contains({ origins: ['http://*/*', 'https://*/*'] })
}
