import browser from 'webextension-polyfill'
import { withManaged } from './managed.ts'
import { loadManaged } from './managed-store.ts'
import { difference, migrate } from './migrate.ts'
import { inPieces, isSettingsKey, joined } from './pieces.ts'
import { isAboutPrivateSites, switchPrivateSite, withPrivateSites } from './private-sites-store.ts'
import { DEFAULT_SETTINGS, type Settings } from './settings.ts'
import { withSite } from './site-rules.ts'

/**
 * The reader's settings in the browser's synced storage, only what differs from the defaults, and under what an organisation
 * has set. Reading never rejects: storage that throws gives the defaults, and `storageTrouble` tells.
 */

let trouble: string | undefined

/** The last thing storage refused, in the browser's words; undefined when all is well. */
export const storageTrouble = (): string | undefined => trouble

/** The settings that hold; `isPrivate` for a private window, where sites may have been switched for its life. */
export async function loadSettings({ isPrivate = false } = {}): Promise<Settings> {
  const [own, managed] = await Promise.all([loadOwnSettings(), loadManaged()])
  const settings = withManaged(own, managed)
  return isPrivate ? await withPrivateSites(settings) : settings
}

/** What the reader chose, without what is managed. Never rejects. */
export async function loadOwnSettings(): Promise<Settings> {
  try {
    const stored = await browser.storage.sync.get(null)
    trouble = undefined
    return migrate(joined(stored))
  } catch (error) {
    trouble = String(error)
    return DEFAULT_SETTINGS
  }
}

/** Rejects when storage refuses: the form that saves says so to the reader. */
export async function saveSettings(settings: Settings): Promise<void> {
  const items = inPieces(difference(settings))
  await browser.storage.sync.set(items)
  const stale = Object.keys(await browser.storage.sync.get(null)).filter((key) => isSettingsKey(key) && !(key in items))
  if (stale.length > 0) await browser.storage.sync.remove(stale)
}

/**
 * Changes of one moment are written together, for synced storage takes two writes a second for long. ms, short enough to be
 * felt as at once.
 */
const WRITE_PAUSE = 20

let queued: ((settings: Settings) => Settings)[] = []
let nextWrite: Promise<void> | undefined
let lastWrite: Promise<unknown> = Promise.resolve()

/** Reads, changes and writes in one go; changes made from one place follow each other and none is lost. Rejects as `saveSettings`. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<void> {
  queued.push(change)
  nextWrite ??= writeAfter(lastWrite)
  return nextWrite
}

function writeAfter(before: Promise<unknown>): Promise<void> {
  const write = Promise.all([before, new Promise((done) => setTimeout(done, WRITE_PAUSE))]).then(async () => {
    const changes = queued
    queued = []
    nextWrite = undefined
    const own = await loadOwnSettings()
    if (trouble !== undefined) throw new Error(trouble)
    await saveSettings(changes.reduce((settings, change) => change(settings), own))
  })
  lastWrite = write.catch(() => undefined)
  return write
}

/** Marks on or off for one host; where everything is off, turning a site on turns the extension on. */
export async function switchSite(host: string, on: boolean, { isPrivate }: { isPrivate: boolean }): Promise<void> {
  if (isPrivate) await switchPrivateSite(host, on)
  if (!isPrivate || on)
    await changeSettings((now) => (isPrivate ? { ...now, on: true } : withSite({ ...now, on: true }, host, on)))
}

/** Tells of every change, from this device or another. */
export function onSettingsChange(listener: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const isOurs =
      area === 'managed' ||
      (area === 'session' && isAboutPrivateSites(changes)) ||
      (area === 'sync' && Object.keys(changes).some(isSettingsKey))
    if (isOurs) listener()
  })
}
