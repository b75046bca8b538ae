import browser from 'webextension-polyfill'
import type { ToBackground } from '../messages/messages.ts'
import { answer } from '../messages/post.ts'

/** The tab that the panel speaks of: the one that its address names, else the one in front of its window. */
export async function tabInFront(): Promise<number | undefined> {
  const named = new URLSearchParams(location.search).get('tab')
  if (named !== null) return Number(named)
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id
}

/** Calls `look` whenever another tab comes to the front, loads, or has been read, until `signal` aborts. */
export function followTab(look: () => void, signal: AbortSignal): void {
  const loaded = (_tabId: number, { status, url }: { status?: string; url?: string }) => {
    if (status === 'complete' || url !== undefined) look()
  }
  browser.tabs.onActivated.addListener(look)
  browser.tabs.onUpdated.addListener(loaded)
  answer<ToBackground>({ marked: look }, signal)
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(look)
    browser.tabs.onUpdated.removeListener(loaded)
  })
}
