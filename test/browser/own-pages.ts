import type { Page } from 'puppeteer-core'
import { pause } from '../../scripts/browsers/reader.ts'

/** For `expect.poll`: how long and how often a test looks again for what comes after something asynchronous, ms. No limit on the product. */
export const PATIENT = { timeout: 20_000, interval: 50 }

/** What tests do with the extension's own pages. */

/** Waits until `look` gives something that is true, and gives it; rejects with what was seen last. */
export async function eventually<T>(look: () => Promise<T>, isThere: (seen: T) => unknown = Boolean): Promise<T> {
  let seen: T | undefined
  for (let tries = 0; tries < 400; tries++) {
    seen = await look().catch(() => undefined)
    if (seen !== undefined && isThere(seen)) return seen
    await pause(50)
  }
  throw new Error(`waited in vain; seen last: ${JSON.stringify(seen)}`)
}

export const words = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText)

/** Waits for words on a page. */
export const waitForWords = (page: Page, wanted: string): Promise<string> =>
  eventually(
    () => words(page),
    (text) => text.includes(wanted),
  )

/** Clicks the first element for a selector, as a script does: the pages are not guarded against that. */
export const press = (page: Page, selector: string): Promise<void> =>
  page.evaluate((wanted) => {
    const element = document.querySelector<HTMLElement>(wanted)
    if (!element) throw new Error(`no ${wanted}`)
    element.click()
  }, selector)

/** Clicks the button or link that says just this. */
export const pressNamed = (page: Page, name: string): Promise<void> =>
  page.evaluate((wanted) => {
    const element = [...document.querySelectorAll<HTMLElement>('button, a')].find(
      (one) => one.innerText.trim() === wanted || one.ariaLabel === wanted,
    )
    if (!element) throw new Error(`no button “${wanted}”`)
    element.click()
  }, name)

/** Types into a field so that the page notices. */
export const type = (page: Page, selector: string, text: string): Promise<void> =>
  page.evaluate(
    (wanted, value) => {
      const field = document.querySelector<HTMLInputElement>(wanted)
      if (!field) throw new Error(`no ${wanted}`)
      field.value = value
      field.dispatchEvent(new Event('input', { bubbles: true }))
      field.dispatchEvent(new Event('change', { bubbles: true }))
    },
    selector,
    text,
  )

interface Extension {
  tabs: {
    query(of: object): Promise<{ id: number; url?: string; windowId: number }[]>
    create(what: object): Promise<unknown>
    sendMessage(id: number, message: object): Promise<unknown>
  }
  windows: { create(what: object): Promise<{ id: number }>; remove(id: number): Promise<void> }
  storage: Record<
    'sync' | 'local' | 'session',
    { get(keys: null): Promise<Record<string, unknown>>; set(items: object): Promise<void> }
  >
  runtime: { sendMessage(message: object): Promise<unknown>; getURL(path: string): string }
}

/** Calls the browser's extension API in a page of the extension. The function must name nothing outside itself. */
export function inExtension<T, A extends unknown[]>(
  page: Page,
  call: (extension: Extension, ...args: A) => Promise<T>,
  ...args: A
): Promise<T> {
  const given = args.map((arg) => JSON.stringify(arg)).join(', ')
  return page.evaluate(`(${call})(globalThis.browser ?? globalThis.chrome, ${given})`) as Promise<T>
}
