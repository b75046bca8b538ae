import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ExtendedBrowser, launchExtended } from '../../scripts/browsers/launch.ts'
import {
  BROWSERS,
  cardText,
  markedNames,
  pause,
  restOn,
  TEST_BUILD,
  waitForCard,
  waitForMarks,
  waitForNoCard,
} from '../../scripts/browsers/reader.ts'
import { type Server, serve } from '../../scripts/browsers/serve.ts'
import { inProject } from '../../scripts/build/project.ts'
import { QUIET_PAGES } from './pages/quiet-pages.ts'
import { divSoup, hydrated, semantic } from './pages/shells.ts'
import { FIRST_MENTIONS } from './pages/story.ts'

let server: Server

beforeAll(async () => {
  server = await serve(inProject('assets/demo'))
  const shells = { semantic: semantic(), soup: divSoup(), hydrated: await hydrated() }
  for (const [name, html] of Object.entries({ ...shells, ...QUIET_PAGES })) server.pages.set(`/${name}`, { html })
})
afterAll(() => server.close())

describe.each(BROWSERS)('a reader with %s', (name) => {
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

  it.each(['semantic', 'soup', 'hydrated'])(
    'finds the names of the story in the %s shell, and the day',
    async (shell) => {
      const page = await open(`/${shell}`)
      const names = await waitForMarks(page, 'Zabihullah Mujahid')
      expect(names.filter((text) => (FIRST_MENTIONS as readonly string[]).includes(text))).toEqual([...FIRST_MENTIONS])
      expect(names).not.toContain('Abdullah')
      await restOn(page, 'Hibatullah Akhundzada')
      await waitForCard(page, '30 August 2021')
      await page.close()
    },
  )

  it('shows what was known that day, and apart from it what came after', async () => {
    const page = await open('/semantic')
    await waitForMarks(page, 'Hibatullah Akhundzada')
    await restOn(page, 'Hibatullah Akhundzada')
    const text = await waitForCard(page)
    const [before, after] = text.split(/since then/i)
    expect(before).toContain('Akhundzada')
    expect(after, text).toMatch(/warrant/)
    expect(before).not.toMatch(/warrant/)
    await page.keyboard.press('Escape')
    await waitForNoCard(page)
    await page.close()
  })

  it('leaves nothing in the page that a framework would trip over', async () => {
    const page = await open('/hydrated')
    await waitForMarks(page)
    await pause(300)
    expect(await page.evaluate(() => (window as unknown as { complaints: string[] }).complaints)).toEqual([])
    await page.close()
  })

  it.each(Object.keys(QUIET_PAGES))('marks nothing on a page without an article: %s', async (path) => {
    const page = await open(`/${path}`)
    // Long enough for the scout to have asked and the annotator to have come, had it been wanted: a reading takes about 200 ms.
    await pause(1200)
    expect(await markedNames(page)).toEqual([])
    expect(await cardText(page)).toBeUndefined()
    await page.close()
  })
})
