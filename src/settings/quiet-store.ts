import browser from 'webextension-polyfill'
import { type Quiet, readQuiet } from './quiet.ts'

/** What the reader silenced stays on this device: it tells what somebody reads, and would soon outgrow synced storage. */
const KEY = 'quiet'

/** Never rejects: storage that throws silences nothing. */
export async function loadQuiet(): Promise<Quiet> {
  try {
    return readQuiet((await browser.storage.local.get(KEY))[KEY])
  } catch {
    return readQuiet(undefined)
  }
}

let lastChange: Promise<unknown> = Promise.resolve()

/** Changes follow each other, so that none is lost. Rejects when storage refuses. */
export function changeQuiet(change: (quiet: Quiet) => Quiet): Promise<void> {
  const next = lastChange.then(async () => browser.storage.local.set({ [KEY]: change(await loadQuiet()) }))
  lastChange = next.catch(() => undefined)
  return next
}

/** Puts the whole in the place of what there was. Rejects when storage refuses. */
export const saveQuiet = (quiet: Quiet): Promise<void> => changeQuiet(() => quiet)

export function onQuietChange(listener: () => void, signal: AbortSignal): void {
  const hear = (changes: object, area: string) => area === 'local' && KEY in changes && listener()
  browser.storage.onChanged.addListener(hear)
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(hear))
}
