import type { Page } from 'puppeteer-core'
import { clearPacks } from '../browsers/clear-packs.ts'
import type { ExtendedBrowser } from '../browsers/launch.ts'
import { pause } from '../browsers/reader.ts'
import { summary } from './summary.ts'

/** What a pack of so many names costs its reader. Times in ms, sizes in MB. */
export interface PackCosts {
  readonly names: number
  /** From the choice of the file to the preview, and from "Add" to "is ready". */
  readonly preview: number
  readonly import: number
  /** The longest time for which the options page answered nothing meanwhile. */
  readonly longestStop: number
  /** File as it was chosen, and what the store grew by, as the pack itself counts it. */
  readonly file: number
  readonly stored: number
  /** Of the background, when it has read with the pack; Chromium alone tells. */
  readonly memory: number | undefined
  /** A text of about a thousand words read by the background: the first time after its death, and then, as `median / 95th percentile`. */
  readonly firstRead: number
  readonly read: string
}

/** Imports a made list of `names` entries in the options page, reads a text with it, and takes the pack out again. */
export async function measurePack(extended: ExtendedBrowser, names: number, text: string): Promise<PackCosts> {
  const options = await extended.openExtensionPage('options.html')
  await options.waitForSelector('.packs input[type=file]')
  await watchStops(options)
  const started = Date.now()
  const file = await chooseMadeList(options, names)
  await until(options, `document.querySelector('dialog [type=submit]') !== null`)
  const previewed = Date.now()
  await options.evaluate(() => document.querySelector<HTMLButtonElement>('dialog [type=submit]')?.click())
  await until(options, `document.querySelector('dialog form, dialog progress') === null`)
  const kept = Date.now()
  const longestStop = await options.evaluate(() => (window as unknown as { watch: { longest: number } }).watch.longest)
  const stored = await storedBytes(options)
  await endBackground(extended)
  const [firstRead = 0, ...reads] = await readTimes(options, text, 12)
  const costs = {
    names,
    preview: previewed - started,
    import: kept - previewed,
    longestStop,
    file: file / 1e6,
    stored: stored / 1e6,
    memory: await backgroundMemory(extended),
    firstRead,
    read: summary(reads),
  }
  await clearPacks(options)
  await options.close()
  return costs
}

export function told(costs: PackCosts): string {
  const { names, longestStop, file, stored, memory, firstRead, read } = costs
  const [mb, ms] = [(value: number) => `${value.toFixed(1)} MB`, (value: number) => `${Math.round(value)} ms`]
  return [
    `${names.toLocaleString('en')} names: preview ${ms(costs.preview)}, import ${ms(costs.import)}, page never stopped longer than ${ms(longestStop)}`,
    `file ${mb(file)}, stored ${mb(stored)}${memory === undefined ? '' : `, background ${mb(memory)}`}`,
    `a text read first ${ms(firstRead)}, then ${read} ms`,
  ].join('; ')
}

/** Names of three words, descriptions of a sentence; gives the bytes of the file. */
function chooseMadeList(options: Page, names: number): Promise<number> {
  return options.evaluate((count) => {
    const rows = Array.from(
      { length: count },
      (_, at) =>
        `${at.toString(36)} Works of Nowhere,"Number ${at} of the works that are kept here for measuring, one sentence each."\n`,
    )
    const file = new File(['name,what\n', ...rows], 'made.csv')
    const given = new DataTransfer()
    given.items.add(file)
    const input = document.querySelectorAll<HTMLInputElement>('.packs input[type=file]')[0]
    if (!input) throw new Error('the options page has no place for a file')
    input.files = given.files
    input.dispatchEvent(new Event('change', { bubbles: true }))
    return file.size
  }, names)
}

function watchStops(options: Page): Promise<void> {
  return options.evaluate(() => {
    const watch = { longest: 0, last: performance.now() }
    Object.assign(window, { watch })
    setInterval(() => {
      const now = performance.now()
      watch.longest = Math.max(watch.longest, now - watch.last)
      watch.last = now
    }, 4)
  })
}

async function until(page: Page, condition: string): Promise<void> {
  for (let tries = 0; tries < 6000; tries++) {
    if (await page.evaluate(condition)) return
    await pause(20)
  }
  throw new Error(`did not come: ${condition}`)
}

function storedBytes(options: Page): Promise<number> {
  return options.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('backstory-packs')
      opening.onsuccess = () => resolve(opening.result)
    })
    const records = await new Promise<{ bytes: number; deletedAt?: number }[]>((resolve) => {
      const asking = database.transaction('records').objectStore('records').getAll()
      asking.onsuccess = () => resolve(asking.result)
    })
    database.close()
    return records.reduce((sum, { bytes, deletedAt }) => sum + (deletedAt === undefined ? bytes : 0), 0)
  })
}

function readTimes(options: Page, text: string, runs: number): Promise<number[]> {
  return options.evaluate(
    async (words, count) => {
      const { browser, chrome } = globalThis as unknown as Record<
        'browser' | 'chrome',
        { runtime: { sendMessage(message: object): Promise<unknown> } }
      >
      const times: number[] = []
      for (let run = 0; run < count; run++) {
        const before = performance.now()
        await (browser ?? chrome).runtime.sendMessage({
          backstory: 'read',
          payload: { text: words, title: '', lang: 'en' },
        })
        times.push(performance.now() - before)
      }
      return times
    },
    text,
    runs,
  )
}

const workerOf = (extended: ExtendedBrowser) =>
  extended.browser.targets().find((target) => target.type() === 'service_worker')

/** In Firefox the background ends by itself, see the preference in measure.ts. */
async function endBackground(extended: ExtendedBrowser): Promise<void> {
  if (extended.name === 'firefox') return pause(FIREFOX_REST * 1.5)
  await (await workerOf(extended)?.worker())?.close()
}

/** ms; long enough for the largest pack to be opened. */
export const FIREFOX_REST = 4000

/** Heap and array buffers of the service worker after a collection, bytes → MB. */
async function backgroundMemory(extended: ExtendedBrowser): Promise<number | undefined> {
  if (extended.name === 'firefox') return undefined
  const session = await workerOf(extended)?.createCDPSession()
  if (!session) return undefined
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize, backingStorageSize = 0 } = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number
    backingStorageSize?: number
  }
  await session.detach()
  return (usedSize + backingStorageSize) / 1e6
}
