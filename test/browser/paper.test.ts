import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ExtendedBrowser, launchExtended } from '../../scripts/browsers/launch.ts'
import { BROWSERS, restOn, TEST_BUILD, waitForCard, waitForMarks } from '../../scripts/browsers/reader.ts'
import { type Server, serve } from '../../scripts/browsers/serve.ts'
import { inProject } from '../../scripts/build/project.ts'
import { sayToPage, standingDialog } from './dialog.ts'
import { inFirefoxWindow } from './firefox-window.ts'
import { semantic } from './pages/shells.ts'

let server: Server

beforeAll(async () => {
  server = await serve(inProject('assets/demo'))
  // Without the letters, whose edges are smoothed a little otherwise where a mark begins, only what is painted for us can differ.
  server.pages.set('/', {
    html: semantic().replace('</head>', '<style>* { color: transparent !important }</style></head>'),
  })
})
afterAll(() => server.close())

/** Lays the page out as for the printer, or for the screen again. */
async function showAs(medium: 'print' | 'screen', page: Page, extended: ExtendedBrowser): Promise<void> {
  if (extended.name === 'chromium') await page.emulateMediaType(medium)
  else
    await inFirefoxWindow(
      extended,
      `gBrowser.selectedBrowser.browsingContext.mediumOverride = ${medium === 'print' ? '"print"' : '""'}`,
    )
  await page.waitForFunction((wanted) => matchMedia(wanted).matches, {}, medium)
}

/** Takes away by hand what is ours in the page: the hosts of card and ring. */
const takeHosts = (page: Page) =>
  page.evaluate(() => {
    for (const element of document.querySelectorAll('html > div')) if (element.shadowRoot) element.remove()
  })

describe.each(BROWSERS)('on paper from %s', (name) => {
  let extended: ExtendedBrowser
  let asker: Page

  beforeAll(async () => {
    extended = await launchExtended(name, { from: TEST_BUILD })
    asker = await extended.openExtensionPage('popup.html')
  })
  afterAll(() => extended.close())

  it('there are no marks, no ring and no card, though all of them are on screen', async () => {
    const page = await extended.browser.newPage()
    await page.setViewport({ width: 1000, height: 700 })
    await page.goto(`${server.origin}/`)
    await page.bringToFront()
    await waitForMarks(page, 'Zabihullah Mujahid')
    await sayToPage(asker, `${server.origin}/`, 'command', 'next-mention')
    await restOn(page, 'Taliban')
    await waitForCard(page)
    await page.keyboard.press('p')
    await page.mouse.move(2, 2)
    await standingDialog(page)

    const pictures: Record<string, Uint8Array> = {}
    const picture = async (what: string) => (pictures[what] = await page.screenshot())
    await picture('screen with all')
    await showAs('print', page, extended)
    await picture('paper with all')
    await showAs('screen', page, extended)
    await takeHosts(page)
    await picture('screen with marks')
    await page.evaluate(() => CSS.highlights.clear())
    await picture('screen without us')
    await showAs('print', page, extended)
    await picture('paper without us')

    const isSame = (one: string, other: string) =>
      Buffer.compare(pictures[one] as Uint8Array, pictures[other] as Uint8Array) === 0
    expect(isSame('paper with all', 'paper without us')).toBe(true)
    // On screen each of them makes a difference.
    expect(isSame('screen with all', 'screen with marks')).toBe(false)
    expect(isSame('screen with marks', 'screen without us')).toBe(false)
    await page.close()
  })
})
