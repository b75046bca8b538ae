import browser from 'webextension-polyfill'

export interface CurrentTab {
  readonly tabId: number
  /** Empty where the browser does not tell the address: its own pages, or no permission. */
  readonly host: string
}

/** The tab that the popup stands above. A page that was opened as a tab of its own may name another: `popup.html?tab=12`. */
export async function currentTab(): Promise<CurrentTab | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab'))
  const tab = named
    ? await browser.tabs.get(named)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0]
  if (tab?.id === undefined) return undefined
  return { tabId: tab.id, host: tab.url && /^https?:/.test(tab.url) ? new URL(tab.url).hostname : '' }
}
