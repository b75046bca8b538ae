import browser from 'webextension-polyfill'

export interface CurrentTab {
  readonly tabId: number
  /** Empty where the browser does not tell the address: its own pages, or no permission. */
  readonly host: string
  readonly windowId: number | undefined
  /** A private window: nothing that tells what is read there is kept. */
  readonly isPrivate: boolean
}

/** The tab that the popup stands above. A page that was opened as a tab of its own may name another: `popup.html?tab=12`. */
export async function currentTab(): Promise<CurrentTab | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab'))
  const tab = named
    ? await browser.tabs.get(named)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0]
  if (tab?.id === undefined) return undefined
  const { id: tabId, url, windowId, incognito: isPrivate } = tab
  return { tabId, host: url && /^https?:/.test(url) ? new URL(url).hostname : '', windowId, isPrivate }
}
