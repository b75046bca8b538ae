import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ExtendedBrowser, launchExtended } from '../../scripts/browsers/launch.ts'
import { BROWSERS, markedNames, TEST_BUILD, waitForMarks } from '../../scripts/browsers/reader.ts'
import { type Server, serve } from '../../scripts/browsers/serve.ts'
import { inProject } from '../../scripts/build/project.ts'
import { openDialog, sayToPage } from './dialog.ts'
import { PATIENT } from './own-pages.ts'
import { semantic } from './pages/shells.ts'

let server: Server

/** The article in a box that scrolls, in another one, far down a page that scrolls too. */
const BOXED = `<style>
  body { height: 4000px; margin: 0 }
  main { height: 600px; margin-top: 1200px; overflow: auto; border: 9px solid }
  article { height: 340px; margin-top: 700px; overflow-y: scroll }
  article p { margin-bottom: 500px }
</style></head>`

beforeAll(async () => {
  server = await serve(inProject('assets/demo'))
  server.pages.set('/', { html: semantic().replace('</head>', BOXED) })
})
afterAll(() => server.close())

/** The ring of the keyboard, and how much of it the reader sees past the edges of window and boxes, CSS px. */
function ringOf(page: Page) {
  return page.evaluate(() => {
    const ring = [...document.querySelectorAll('*')].flatMap((host) => [
      ...(host.shadowRoot?.querySelectorAll<HTMLElement>('.ring') ?? []),
    ])[0]
    if (ring === undefined) return undefined
    const { top, bottom, left } = ring.getBoundingClientRect()
    const names = [...CSS.highlights]
      .filter(([key]) => key.startsWith('backstory-'))
      .flatMap(([, highlight]) => [...highlight] as StaticRange[])
      .map((range) => (range.startContainer as Text).data.slice(range.startOffset, range.endOffset))
      .sort((a, b) => b.length - a.length)
    const boxes = ['main', 'article'].map((name) => document.querySelector(name)?.getBoundingClientRect() as DOMRect)
    const above = Math.max(0, ...boxes.map((box) => box.top))
    const below = Math.min(innerHeight, ...boxes.map((box) => box.bottom))
    const caret = document.caretPositionFromPoint(left + 2, (top + bottom) / 2)
    const text = (caret?.offsetNode as Text | undefined)?.data?.slice(caret?.offset)
    return { isSeen: top >= above && bottom <= below, at: names.find((name) => text?.startsWith(name)) }
  })
}

describe.each(BROWSERS)('the ring of the keyboard in %s', (name) => {
  let extended: ExtendedBrowser
  let asker: Page

  beforeAll(async () => {
    extended = await launchExtended(name, { from: TEST_BUILD })
    asker = await extended.openExtensionPage('popup.html')
  })
  afterAll(() => extended.close())

  it('brings a name into view through every box that scrolls, and writes nothing into the page', async () => {
    const page = await extended.browser.newPage()
    await page.setViewport({ width: 1000, height: 700 })
    await page.goto(`${server.origin}/`)
    await page.bringToFront()
    await waitForMarks(page, 'Zabihullah Mujahid')
    const before = await page.evaluate(() => document.body.outerHTML)
    const [first = ''] = await markedNames(page)
    const command = (what: string) => sayToPage(asker, `${server.origin}/`, 'command', what)

    await command('next-mention')
    await expect.poll(() => ringOf(page), PATIENT).toEqual({ isSeen: true, at: first })
    // Round the end: the last name of the article.
    await command('previous-mention')
    await expect.poll(() => ringOf(page), PATIENT).toEqual({ isSeen: true, at: 'Zabihullah Mujahid' })
    await command('previous-mention')
    await expect.poll(async () => (await ringOf(page))?.isSeen, PATIENT).toBe(true)
    await command('next-mention')
    await command('next-mention')
    await expect.poll(() => ringOf(page), PATIENT).toEqual({ isSeen: true, at: first })
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(before)
    expect(await page.evaluate(() => scrollX)).toBe(0)
    await page.close()
  })

  it('begins at the first name that is yet to come, not at one that its box has scrolled past', async () => {
    const page = await extended.browser.newPage()
    await page.setViewport({ width: 1000, height: 700 })
    await page.goto(`${server.origin}/`)
    await page.bringToFront()
    await waitForMarks(page, 'Zabihullah Mujahid')
    await page.evaluate(() => {
      document.querySelector('article p:last-of-type')?.scrollIntoView({ block: 'center', behavior: 'instant' })
    })
    await sayToPage(asker, `${server.origin}/`, 'command', 'next-mention')
    await expect.poll(() => ringOf(page), PATIENT).toEqual({ isSeen: true, at: 'Hibatullah Akhundzada' })
    await sayToPage(asker, `${server.origin}/`, 'command', 'open-card')
    expect((await openDialog(page)).name).toBe('Hibatullah Akhundzada')
    await page.close()
  })
})
