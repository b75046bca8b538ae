import { createHash } from 'node:crypto'
import { cp, mkdir, rm, rmdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { executableOf } from '../../scripts/browsers/executables.ts'
import { type ExtendedBrowser, launchExtended } from '../../scripts/browsers/launch.ts'
import { TEST_BUILD, waitForMarks } from '../../scripts/browsers/reader.ts'
import { type Server, serve } from '../../scripts/browsers/serve.ts'
import { inProject } from '../../scripts/build/project.ts'
import { eventually, waitForWords } from './own-pages.ts'
import { semantic } from './pages/shells.ts'

/** Where Chromium looks for policies of the whole machine. Google's own Chrome looks elsewhere. */
const POLICIES = '/etc/chromium/policies/managed'

/** Only root may write there; whoever may not is told, and the schema is still compared with the settings (test/settings/managed.test.ts). */
const mayWrite = process.getuid?.() === 0 && executableOf('chromium').includes('chromium')
if (!mayWrite) console.log(`Managed settings in Chromium are not tested: only root may write to ${POLICIES}.`)

/** A copy of its own, so that the policy holds for no other Chromium on this machine. */
const COPY = `build/managed-${process.pid}`
const FILE = join(POLICIES, `backstory-test-${process.pid}.json`)

/** Chromium names an unpacked extension after the path of its folder: SHA-256, its first 16 bytes in the letters a to p. */
function idOf(folder: string): string {
  const hex = createHash('sha256').update(folder).digest('hex').slice(0, 32)
  return [...hex].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('')
}

const SETTINGS = {
  badge: false,
  marks: { style: 'solid' },
  sites: { patterns: ['school.example'] },
  packs: [
    'name,what\nlives near the airport and gave,A phrase that only this pack knows.\nKandahar Gazette,A paper.\n',
  ],
}

/** Folders that were made here, the deepest first; what was there before stays. */
async function makeFolder(folder: string): Promise<string[]> {
  const first = await mkdir(folder, { recursive: true })
  const made: string[] = []
  for (let at = folder; first !== undefined && at.length >= first.length; at = dirname(at)) made.push(at)
  return made
}

describe.runIf(mayWrite)('an organisation that has set something (Chromium)', () => {
  let extended: ExtendedBrowser | undefined
  let server: Server | undefined
  let made: string[] = []

  beforeAll(async () => {
    const folder = inProject(COPY, 'chrome')
    await cp(inProject(TEST_BUILD, 'chrome'), folder, { recursive: true })
    made = await makeFolder(POLICIES)
    await writeFile(FILE, JSON.stringify({ '3rdparty': { extensions: { [idOf(folder)]: SETTINGS } } }))
    server = await serve(inProject('assets/demo'))
    server.pages.set('/story', { html: semantic() })
    extended = await launchExtended('chromium', { from: COPY })
  })
  afterAll(async () => {
    await extended?.close()
    await server?.close()
    await rm(FILE, { force: true })
    // A folder in which somebody else has put something meanwhile stays.
    for (const folder of made) await rmdir(folder).catch(() => undefined)
    await rm(inProject(COPY), { recursive: true, force: true })
  })

  it('holds in pages and in the options, with the packs', async () => {
    if (!extended || !server) return expect.fail('no browser')
    const options = await extended.openExtensionPage('options.html')
    await waitForWords(options, 'Set by your organisation.')
    const fixed = () =>
      options.evaluate(() =>
        [...document.querySelectorAll('[data-setting]')]
          .filter((field) => field.querySelector(':disabled'))
          .map((field) => field.getAttribute('data-setting'))
          .sort(),
      )
    expect(await fixed()).toEqual(['badge', 'marks.style', 'sites.patterns'])

    const story = await extended.browser.newPage()
    await story.goto(`${server.origin}/story`)
    await waitForMarks(story)
    await eventually(
      () => story.evaluate(() => [...CSS.highlights.keys()]),
      (painted) => painted.length > 0 && painted.every((name) => name.includes('solid')),
    )

    const panel = await extended.openExtensionPage('panel.html?query=Kandahar%20Gazette')
    await eventually(() =>
      panel.evaluate(() =>
        [...document.querySelectorAll('.look-up div')].some((one) => one.shadowRoot?.textContent?.includes('A paper.')),
      ),
    )
  })
})
