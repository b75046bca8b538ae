import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ExtendedBrowser, launchExtended } from '../../scripts/browsers/launch.ts'
import { BROWSERS, pause, TEST_BUILD, waitForMarks } from '../../scripts/browsers/reader.ts'
import { eventually, words } from './own-pages.ts'

/** The extension's own pages for everybody: whatever the theme, the width, the language, and what the browser lacks. */

const PAGES = [
  'options.html',
  'welcome.html',
  'panel.html?query=Islamic%20State',
  'panel.html?query=Hibatullah%20Akhundzada',
  'popup.html',
]

/** The least that pages must fit, CSS px (WCAG 2.2, 1.4.10). */
const NARROW = 320

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'))
  return page.evaluate(async () => {
    const { axe } = globalThis as never as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary: string }[] }[] }> }
    }
    const { violations } = await axe.run()
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${JSON.stringify(node.target)} ${node.failureSummary}`),
    )
  })
}

/** CSS px by which the page is wider than the window. */
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)

/** A page is drawn when it has words that do not change any more, and what is looked up has come. */
const drawn = async (page: Page, file: string) => {
  let before = ''
  await eventually(async () => {
    const now = await words(page)
    const isSettled = now.length > 10 && now === before
    before = now
    await pause(100)
    return isSettled
  })
  if (file.includes('query'))
    await eventually(() =>
      page.evaluate(() =>
        [...document.querySelectorAll('.look-up div, .look-up li')].some((one) => one.shadowRoot || one.textContent),
      ),
    )
}

describe.each(BROWSERS)('the pages of the extension with %s', (name) => {
  let extended: ExtendedBrowser

  beforeAll(async () => {
    extended = await launchExtended(name, { from: TEST_BUILD })
  })
  afterAll(() => extended.close())

  it.each(PAGES)('%s: axe finds nothing, and nothing runs out at 320 px', async (file) => {
    const page = await extended.openExtensionPage(file)
    await page.setViewport({ width: NARROW, height: 640 })
    await drawn(page, file)
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    // Firefox has no such switch for one page; there the theme is that of the profile.
    if (name === 'chromium') {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }])
      expect(await violations(page)).toEqual([])
    }
    await page.close()
  })
})

describe.each(['ar', 'fa', 'de', 'fr', 'es'])('in the language %s', (lang) => {
  it('every page speaks it, runs its way, fits, and the welcome article is alive', async () => {
    const extended = await launchExtended('chromium', {
      from: TEST_BUILD,
      env: { LANGUAGE: lang },
      args: [`--lang=${lang}`, `--accept-lang=${lang}`],
    })
    for (const file of PAGES) {
      const page = await extended.openExtensionPage(file)
      await page.setViewport({ width: NARROW, height: 640 })
      await drawn(page, file)
      const { dir, speaks } = await page.evaluate(() => ({
        dir: document.documentElement.dir,
        speaks: document.documentElement.lang.slice(0, 2),
      }))
      expect({ dir, speaks }).toEqual({ dir: ['ar', 'fa'].includes(lang) ? 'rtl' : 'ltr', speaks: lang })
      expect(await overflow(page), file).toBeLessThanOrEqual(0)
      if (file === 'welcome.html') expect((await waitForMarks(page)).length).toBeGreaterThan(1)
      expect(await violations(page), file).toEqual([])
      await page.close()
    }
    await extended.close()
  })
})
