import type { Page } from 'puppeteer-core'
import { pause } from '../../scripts/browsers/reader.ts'

/** The card on screen as the browser has laid it out, and what of it holds the focus. */
export function dialogOf(page: Page) {
  return page.evaluate(() => {
    const dialogs = [...document.querySelectorAll('*')].flatMap((host) => {
      const dialog = host.shadowRoot?.querySelector<HTMLElement>('[role=dialog]')
      return dialog?.checkVisibility() ? [{ host, dialog }] : []
    })
    const [open] = dialogs
    if (open === undefined) return undefined
    const { x, y, width, height } = open.dialog.getBoundingClientRect()
    const named = open.dialog.getAttribute('aria-labelledby') ?? ''
    return {
      count: dialogs.length,
      rect: { x, y, width, height },
      isOnTop: document.elementFromPoint(x + width / 2, y + 16) === open.host,
      isInside: x >= 0 && y >= 0 && x + width <= innerWidth && y + height <= innerHeight,
      name: open.host.shadowRoot?.getElementById(named)?.textContent,
      focus: open.host.shadowRoot?.activeElement?.textContent,
    }
  })
}

/** Waits for the card; beside the ring of the keyboard, which has a host of its own. */
export async function openDialog(page: Page) {
  for (let tries = 0; tries < 800; tries++) {
    const dialog = await dialogOf(page)
    if (dialog !== undefined) return dialog
    await pause(15)
  }
  throw new Error('no card came')
}

/** Waits for the card to stand still: it is placed after it is drawn. */
export async function standingDialog(page: Page) {
  let before = ''
  for (let tries = 0; tries < 400; tries++) {
    const dialog = await openDialog(page)
    const now = JSON.stringify(dialog.rect)
    if (now === before) return dialog
    before = now
    await pause(30)
  }
  throw new Error('the card never stood still')
}

export async function noDialog(page: Page): Promise<void> {
  for (let tries = 0; tries < 800; tries++) {
    if ((await dialogOf(page)) === undefined) return
    await pause(15)
  }
  throw new Error('the card stayed')
}

/** What the test asks of the browser's own API, from a page of the extension. */
interface Tabs {
  query(which: object): Promise<{ id?: number; url?: string }[]>
  sendMessage(tabId: number, message: unknown, options: { frameId: number }): Promise<unknown>
}

/** Says to the page what a command of the browser, the roster or the background would; `asker` is a page of the extension. */
export function sayToPage(asker: Page, address: string, kind: string, payload: unknown): Promise<void> {
  return asker.evaluate(
    async (url, message) => {
      const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome
      const found = (await tabs.query({})).filter((tab) => tab.url === url || tab.url === undefined)
      for (const tab of found)
        if (tab.id !== undefined) await tabs.sendMessage(tab.id, message, { frameId: 0 }).catch(() => undefined)
    },
    address,
    { backstory: kind, payload },
  )
}
