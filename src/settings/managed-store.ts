import browser from 'webextension-polyfill'
import { type Managed, readManaged } from './managed.ts'

/** What is managed, as the browser knows it. Never rejects: Firefox refuses the question where nothing is managed. */
export async function loadManaged(): Promise<Managed> {
  try {
    return readManaged(await browser.storage.managed.get())
  } catch {
    return readManaged(undefined)
  }
}
