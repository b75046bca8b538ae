import browser from 'webextension-polyfill'
import { openBesidePage } from '../messages/beside-page.ts'
import { askPage } from '../messages/post.ts'
import { hostOf } from './pages.ts'
import { toggleSite } from './toggle-site.ts'

/** Carries out the keyboard commands. On Android there are none. */
export function hearCommands(): void {
  browser.commands?.onCommand.addListener((name, given) => {
    // Before anything is awaited: the browser opens a panel only straight out of the reader's own act.
    if (name === 'open-panel') void openBesidePage(given?.windowId, { tabId: given?.id })
    else void carryOut(name, given)
  })
}

async function carryOut(
  name: string,
  given: { id?: number; url?: string; incognito: boolean } | undefined,
): Promise<void> {
  const tab = given ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
  if (tab?.id === undefined) return
  if (name === 'toggle') await toggleSite(hostOf(tab.url), tab.incognito)
  else await askPage(tab.id, 'command', name as 'open-card').catch(() => undefined)
}
