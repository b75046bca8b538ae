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
