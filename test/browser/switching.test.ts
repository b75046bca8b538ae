import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ExtendedBrowser, launchExtended } from '../../scripts/browsers/launch.ts'
import {
  BROWSERS,
  markedNames,
  pause,
  restOn,
  TEST_BUILD,
  waitForCard,
  waitForMarks,
  waitForNoMarks,
} from '../../scripts/browsers/reader.ts'
import { type Server, serve } from '../../scripts/browsers/serve.ts'
import { inProject } from '../../scripts/build/project.ts'
import { QUIET_PAGES } from './pages/quiet-pages.ts'
import { semantic } from './pages/shells.ts'

/** How often and how long to look again for what comes after a message. */
const PATIENT = { timeout: 10_000, interval: 50 }

let server: Server

beforeAll(async () => {
  server = await serve(inProject('assets/demo'))
  server.pages.set('/story', { html: semantic() })
  server.pages.set('/app', { html: QUIET_PAGES.app ?? '' })
})
afterAll(() => server.close())

/** What a page can see of us in its own document. */
const traces = (page: Page) =>
  page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    highlights: [...CSS.highlights.keys()],
    scroll: scrollY,
    selection: getSelection()?.toString(),
  }))

describe.each(BROWSERS)('turning marks off and on with %s', (name) => {
  let extended: ExtendedBrowser

  beforeAll(async () => {
    extended = await launchExtended(name, { from: TEST_BUILD })
  })
  afterAll(() => extended.close())

  const open = async (path: string) => {
    const page = await extended.browser.newPage()
    await page.goto(`${server.origin}${path}`)
    return page
  }

  /** The popup of a page, in a tab of its own. */
  const popupOf = async (page: Page) => {
    await page.bringToFront()
    const popup = await extended.openExtensionPage('popup.html')
    const address = page.url()
    const tabId = await popup.evaluate(async (url) => {
      const { browser, chrome } = globalThis as unknown as Record<
        'browser' | 'chrome',
        { tabs: { query(of: object): Promise<{ id: number; url: string }[]> } }
      >
      return (await (browser ?? chrome).tabs.query({})).find((tab) => tab.url === url)?.id
    }, address)
    await popup.evaluate((id) => {
      location.search = `?tab=${id}`
    }, tabId)
    await popup.waitForSelector('.popup [role=status]')
    return popup
  }
  const flip = (popup: Page, index: number) =>
    popup.evaluate((at) => document.querySelectorAll<HTMLInputElement>('[role=switch]')[at]?.click(), index)
  const words = (popup: Page) => popup.evaluate(() => document.querySelector<HTMLElement>('.popup')?.innerText ?? '')

  it('off for this site takes every trace away within a second, on brings the marks back', async () => {
    const page = await open('/story')
    await waitForMarks(page)
    await restOn(page, 'Taliban')
    await waitForCard(page)
    const popup = await popupOf(page)
    const before = Date.now()
    await flip(popup, 1)
    await waitForNoMarks(page)
    await expect
      .poll(() => traces(page), PATIENT)
      .toMatchObject({
        highlights: [],
        html: expect.not.stringMatching(/popover|backstory/),
        sheets: 0,
      })
    console.log(`${name}: off took ${Date.now() - before} ms`)
    await popup.waitForFunction(() => document.body.innerText.includes('Marks are off on this site.'), { polling: 50 })
    await flip(popup, 1)
    await waitForMarks(page)
    await popup.close()
    await page.close()
  })

  it('off everywhere holds in every tab and for pages opened later', async () => {
    const pages = [await open('/story'), await open('/story')]
    for (const page of pages) await waitForMarks(page)
    const popup = await popupOf(pages[0] as Page)
    await flip(popup, 0)
    for (const page of pages) await waitForNoMarks(page)
    const later = await open('/story')
    await pause(1000)
    expect(await markedNames(later)).toEqual([])
    await flip(popup, 0)
    for (const page of [...pages, later]) await waitForMarks(page)
    for (const page of [...pages, later, popup]) await page.close()
  })

  it('marks change nothing that the page can see in its own document', async () => {
    await pause(200)
    const page = await extended.browser.newPage()
    server.pages.set('/bare', { html: `${semantic()}<!-- bare -->` })
    await page.goto(`${server.origin}/bare`)
    const before = await traces(page)
    await waitForMarks(page)
    const after = await traces(page)
    expect(after.html).toBe(before.html)
    expect({ ...after, highlights: [], html: '' }).toEqual({ ...before, highlights: [], html: '' })
    await page.close()
  })

  it('the popup counts what was found, and says honestly when there is nothing', async () => {
    const page = await open('/story')
    const names = await waitForMarks(page)
    const popup = await popupOf(page)
    await expect
      .poll(() => words(popup), PATIENT)
      .toMatch(new RegExp(`^.*\\b${new Set(names).size}\\b.*in this article`, 'ims'))
    await expect.poll(() => words(popup), PATIENT).toContain('30 August 2021')
    await popup.close()
    const app = await open('/app')
    const empty = await popupOf(app)
    await expect.poll(() => words(empty), PATIENT).toContain('No article found on this page.')
    for (const one of [page, app, empty]) await one.close()
  })
})
