import browser, { type Runtime } from 'webextension-polyfill'
import { noteUpdate } from '../settings/news-store.ts'
import { createMenus } from './menus.ts'
import { openPages } from './pages.ts'

/** What happens once after installing and after every update. */
export async function arrive({ reason, previousVersion }: Runtime.OnInstalledDetailsType): Promise<void> {
  createMenus()
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') })
  if (reason === 'update') await noteUpdate(previousVersion)
  await wakeOpenPages()
}

/** Chromium leaves the scripts of the version before in open pages, deaf; Firefox injects the scout anew by itself. */
async function wakeOpenPages(): Promise<void> {
  for (const { tabId } of await openPages())
    await browser.scripting.executeScript({ target: { tabId }, files: ['scout.js'] }).catch(() => undefined)
}
