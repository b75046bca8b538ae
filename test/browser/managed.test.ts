import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ExtendedBrowser, launchExtended } from '../../scripts/browsers/launch.ts'
import { TEST_BUILD, waitForMarks } from '../../scripts/browsers/reader.ts'
import { type Server, serve } from '../../scripts/browsers/serve.ts'
import { inProject } from '../../scripts/build/project.ts'
import { eventually, inExtension, PATIENT, press, waitForWords } from './own-pages.ts'
import { semantic } from './pages/shells.ts'

const GECKO_ID = 'backstory@backstory.reader'
const PACK =
  'name,what\nlives near the airport and gave,A phrase that only this pack knows.\nKandahar Gazette,A paper.\n'

/** Firefox reads managed settings of one account from its home folder, so a test can set them; for Chromium see managed-chromium.test.ts. */
describe('an organisation that has set something (Firefox)', () => {
  let extended: ExtendedBrowser
  let server: Server
  let home: string

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'backstory-managed-'))
    const folder = join(home, '.mozilla/managed-storage')
    await mkdir(folder, { recursive: true })
    const data = { badge: false, marks: { style: 'solid' }, sites: { patterns: ['school.example'] }, packs: [PACK] }
    await writeFile(
      join(folder, `${GECKO_ID}.json`),
      JSON.stringify({ name: GECKO_ID, description: 'Backstory', type: 'storage', data }),
    )
    server = await serve(inProject('assets/demo'))
    server.pages.set('/story', { html: semantic() })
    extended = await launchExtended('firefox', { from: TEST_BUILD, env: { HOME: home } })
  })
  afterAll(async () => {
    await extended.close()
    await server.close()
    await rm(home, { recursive: true, force: true })
  })

  it('holds in pages and in the options, and is not saved as the reader’s own', async () => {
    const options = await extended.openExtensionPage('options.html')
    await waitForWords(options, 'Set by your organisation.')
    const fixed = await options.evaluate(() =>
      [...document.querySelectorAll('[data-setting]')]
        .filter((field) => field.querySelector(':disabled'))
        .map((field) => field.getAttribute('data-setting')),
    )
    expect(fixed.sort()).toEqual(['badge', 'marks.style', 'sites.patterns'])
    await press(options, '[name="marks.density"][value="every"]')
    const stored = () => inExtension(options, async ({ storage }) => (await storage.sync.get(null)).settings as object)
    await expect.poll(stored, PATIENT).toEqual({ version: 1, marks: { style: 'dotted', density: 'every' } })

    const story = await extended.browser.newPage()
    await story.goto(`${server.origin}/story`)
    // The browser hands its managed settings over when it likes, and the page is then read anew.
    await waitForMarks(story)
    await eventually(
      () => story.evaluate(() => [...CSS.highlights.keys()]),
      (painted) => painted.length > 0 && painted.every((name) => name.includes('solid')),
    )
  })

  it('hands out packs', async () => {
    const panel = await extended.openExtensionPage('panel.html?query=Kandahar%20Gazette')
    await eventually(() =>
      panel.evaluate(() =>
        [...document.querySelectorAll('.look-up div')].some((one) => one.shadowRoot?.textContent?.includes('A paper.')),
      ),
    )
    expect(await panel.evaluate(() => document.querySelectorAll('.look-up li').length)).toBe(0)
  })
})
