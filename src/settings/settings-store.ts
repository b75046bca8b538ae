import browser from 'webextension-polyfill'
import { difference, migrate } from './migrate.ts'
import { DEFAULT_SETTINGS, type Settings } from './settings.ts'

/**
 * The reader's settings in the browser's synced storage, under one key, only what differs from the defaults.
 * Reading never rejects: storage that throws gives the defaults, and `storageTrouble` tells.
 */
const KEY = 'settings'

let trouble: string | undefined

/** The last thing storage refused, in the browser's words; undefined when all is well. */
export const storageTrouble = (): string | undefined => trouble

export async function loadSettings(): Promise<Settings> {
  try {
    const stored = await browser.storage.sync.get(KEY)
    trouble = undefined
    return migrate(stored[KEY])
  } catch (error) {
    trouble = String(error)
    return DEFAULT_SETTINGS
  }
}

/** Rejects when storage refuses: the form that saves says so to the reader. */
export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.sync.set({ [KEY]: difference(settings) })
}

/** Reads, changes and writes in one go; changes made from one place follow each other and none is lost. */
let lastChange: Promise<unknown> = Promise.resolve()
export function changeSettings(change: (settings: Settings) => Settings): Promise<void> {
  const next = lastChange.then(async () => saveSettings(change(await loadSettings())))
  lastChange = next.catch(() => undefined)
  return next
}

export function onSettingsChange(listener: (settings: Settings) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = area === 'sync' ? changes[KEY] : undefined
    if (change) listener(migrate(change.newValue))
  })
}
