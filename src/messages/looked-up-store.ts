import browser from 'webextension-polyfill'

/** What the reader looked up last, from the menu to the panel. In memory alone: it tells what somebody reads. */
const KEY = 'lookUp'

export async function putLookUp(text: string): Promise<void> {
  await browser.storage.session.set({ [KEY]: { text, at: Date.now() } })
}

/** Takes the words that wait to be looked up, if any. */
export async function takeLookUp(): Promise<string | undefined> {
  const stored = (await browser.storage.session.get(KEY))[KEY] as { text: string } | undefined
  if (stored) await browser.storage.session.remove(KEY)
  return stored?.text
}

/** Tells when new words wait, until `signal` aborts. */
export function onLookUp(listener: () => void, signal: AbortSignal): void {
  const hear = (changes: Record<string, { newValue?: unknown }>, area: string) =>
    area === 'session' && changes[KEY]?.newValue !== undefined && listener()
  browser.storage.onChanged.addListener(hear)
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(hear))
}
