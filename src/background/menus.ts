import browser, { type Menus } from 'webextension-polyfill'
import { openBesidePage } from '../messages/beside-page.ts'
import { putLookUp } from '../messages/looked-up-store.ts'
import { openOptions } from '../messages/open-options.ts'
import { pathToAdd } from '../packs/wanted-name.ts'

const LOOK_UP = 'look-up'
const ADD = 'add'

/** The menu on selected text; two items, which browsers put below one named after the extension. On Android there are no menus, and nothing happens. */
export function createMenus(): void {
  const titles = { [LOOK_UP]: 'menu_look_up', [ADD]: 'menu_add' }
  for (const [id, title] of Object.entries(titles))
    browser.contextMenus?.create(
      { id, contexts: ['selection'], title: browser.i18n.getMessage(title, ['%s']) },
      // Firefox keeps the menus of an event page over restarts and says that they are there already.
      () => void browser.runtime.lastError,
    )
}

type Tab = { id?: number; windowId?: number; incognito?: boolean }

/** Does what was chosen for the selected text. */
export function actOnSelected({ menuItemId, selectionText }: Menus.OnClickData, tab?: Tab): void {
  if (!selectionText) return
  if (menuItemId === LOOK_UP) lookUpSelected(selectionText, tab)
  if (menuItemId === ADD) void openOptions(pathToAdd(selectionText), tab?.incognito ?? false)
}

/** Opens the panel with what was selected; nothing is awaited before, or the browser would not let it open. */
function lookUpSelected(text: string, tab?: Tab): void {
  void openBesidePage(tab?.windowId, { tabId: tab?.id, query: text })
  void putLookUp(text)
}
