import browser, { type Menus } from 'webextension-polyfill'
import { openBesidePage } from '../messages/beside-page.ts'
import { putLookUp } from '../messages/looked-up-store.ts'

const LOOK_UP = 'look-up'

/** The menu on selected text. On Android there are no menus, and nothing happens. */
export function createMenus(): void {
  browser.contextMenus?.create(
    { id: LOOK_UP, contexts: ['selection'], title: browser.i18n.getMessage('menu_look_up', ['%s']) },
    // Firefox keeps the menus of an event page over restarts and says that they are there already.
    () => void browser.runtime.lastError,
  )
}

/** Opens the panel with what was selected; nothing is awaited before, or the browser would not let it open. */
export function lookUpSelected(
  { menuItemId, selectionText }: Menus.OnClickData,
  tab?: { id?: number; windowId?: number },
): void {
  if (menuItemId !== LOOK_UP || !selectionText) return
  void openBesidePage(tab?.windowId, { tabId: tab?.id, query: selectionText })
  void putLookUp(selectionText)
}
