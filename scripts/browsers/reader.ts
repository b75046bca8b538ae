import type { Page } from 'puppeteer-core'
import type { BrowserName } from './executables.ts'

/** What a reader does and sees, for tests and for a start without display: marks on the page, the pointer on one of them, the card. */

export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox']

/** The flavour with an open shadow root, so that a test can read the card. */
export const TEST_BUILD = process.env.BACKSTORY_TEST_BUILD ?? 'build/test'

/** The marked names in reading order; the page's own script could list the bundled ones just so. */
export function markedNames(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ranges = [...CSS.highlights]
      .filter(([name]) => name.startsWith('backstory-'))
      .flatMap(([, highlight]) => [...highlight] as StaticRange[])
    return ranges
      .sort((a, b) => {
        if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset
        return a.startContainer.compareDocumentPosition(b.startContainer) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
      })
      .map((range) => (range.startContainer as Text).data.slice(range.startOffset, range.endOffset))
  })
}

/** Waits until something is marked (or `wanted` is); rejects with what is there when it does not come. */
export async function waitForMarks(page: Page, wanted?: string): Promise<string[]> {
  for (let tries = 0; tries < 400; tries++) {
    const names = await markedNames(page)
    if (wanted === undefined ? names.length > 0 : names.includes(wanted)) return names
    await pause(50)
  }
  throw new Error(`no mark ${wanted ?? ''} came; marked: ${JSON.stringify(await markedNames(page))}`)
}

/** Waits until nothing is marked. */
export async function waitForNoMarks(page: Page): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if ((await markedNames(page)).length === 0) return
    await pause(25)
  }
  throw new Error(`still marked: ${JSON.stringify(await markedNames(page))}`)
}

/** Middle of the first line of a marked name, CSS px in the viewport; the page is scrolled to it. */
export function placeOfMark(page: Page, name: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const ranges = [...CSS.highlights].flatMap(([name, highlight]) =>
      name.startsWith('backstory-') ? ([...highlight] as StaticRange[]) : [],
    )
    const found = ranges.find(
      (range) => (range.startContainer as Text).data.slice(range.startOffset, range.endOffset) === wanted,
    )
    if (!found) throw new Error(`no mark “${wanted}”`)
    found.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
    const live = document.createRange()
    live.setStart(found.startContainer, found.startOffset)
    live.setEnd(found.endContainer, found.endOffset)
    const rect = live.getClientRects()[0]
    if (!rect) throw new Error(`“${wanted}” has no place`)
    return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }
  }, name)
}

/** Brings the pointer onto a mark in small steps, as a hand does, and lets it rest there. */
export async function restOn(page: Page, name: string): Promise<void> {
  const { x, y } = await placeOfMark(page, name)
  await page.mouse.move(x - 30, y - 30)
  await page.mouse.move(x, y, { steps: 4 })
  // A pointer that rests still trembles: the second event tells the speed.
  await pause(60)
  await page.mouse.move(x + 1, y)
}

/** Text of the card on screen, or undefined; needs the test build. */
export function cardText(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const hosts = [...document.querySelectorAll('*')].filter((element) => element.shadowRoot)
    const dialog = hosts.map((host) => host.shadowRoot?.querySelector<HTMLElement>('[role=dialog]')).find(Boolean)
    return dialog?.checkVisibility() ? dialog.innerText : undefined
  })
}

/** Waits for a card, or for one with these words on it; gives its text. */
export async function waitForCard(page: Page, wanted = ''): Promise<string> {
  let text: string | undefined
  for (let tries = 0; tries < 400; tries++) {
    text = await cardText(page)
    if (text?.includes(wanted) && text !== '') return text
    await pause(30)
  }
  throw new Error(`no card ${wanted} came; on screen: ${text}`)
}

export async function waitForNoCard(page: Page): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    if ((await cardText(page)) === undefined) return
    await pause(30)
  }
  throw new Error('the card stayed')
}

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))
