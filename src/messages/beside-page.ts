import { webExtension } from './web-extension.ts'

/** The panel beside the page: Chrome's side panel, Firefox's sidebar. On Android there is neither, and a tab takes its place. */

interface SidePanel {
  open(where: { windowId: number }): Promise<void>
}

/** What `panel.html` is asked to show, when it is opened as a page of its own. */
export interface PanelAddress {
  /** The tab whose article it lists; the one in front where none is named. */
  readonly tabId?: number | undefined
  readonly query?: string | undefined
}

/**
 * Opens the panel. Must be called before anything is awaited, or the browser no longer sees the reader's click behind it.
 * Where the browser refuses, the same page opens as a tab.
 */
export async function openBesidePage(windowId: number | undefined, instead: PanelAddress): Promise<void> {
  const { sidePanel, sidebarAction } = webExtension as unknown as {
    sidePanel?: SidePanel
    sidebarAction?: { open(): Promise<void> }
  }
  try {
    if (sidePanel && windowId !== undefined) await sidePanel.open({ windowId })
    else if (sidebarAction) await sidebarAction.open()
    else throw new Error('no panel here')
  } catch {
    await webExtension.tabs.create({ url: panelAddress(instead) })
  }
}

export function panelAddress({ tabId, query }: PanelAddress): string {
  const parts = new URLSearchParams()
  if (tabId !== undefined) parts.set('tab', String(tabId))
  if (query !== undefined) parts.set('query', query)
  return webExtension.runtime.getURL(`panel.html?${parts}`)
}
