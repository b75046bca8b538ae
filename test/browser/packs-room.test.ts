import { afterEach, expect, it } from 'vitest'
import { type ExtendedBrowser, launchExtended } from '../../scripts/browsers/launch.ts'
import { BROWSERS, TEST_BUILD } from '../../scripts/browsers/reader.ts'
import { chooseFile, press, waitForWords } from './packs-page.ts'

/** Room for the stores of all sites together, kB; Firefox gives one site 10 MB of it, and a glossary of 100,000 names takes 14 MB or more. */
const SCARCE = 40_000

const rows = Array.from(
  { length: 100_000 },
  (_, at) =>
    `Weir ${at.toString(36)} of the ${(at * 7919).toString(36)} towns,Office ${at} for the weirs of the river.`,
)

let extended: ExtendedBrowser
afterEach(() => extended.close())

it.each(BROWSERS)('%s gives glossaries room without asking the reader', async (name) => {
  extended = await launchExtended(name, { from: TEST_BUILD })
  const options = await extended.openExtensionPage('options.html')
  const permissions = await options.evaluate(async () => {
    interface Api { permissions: { getAll(): Promise<{ permissions: string[] }> } }
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api>
    return (await (browser ?? chrome).permissions.getAll()).permissions
  }) // biome-ignore format: one look
  expect(permissions).toContain('unlimitedStorage')
})

it('Firefox on a disk that is nearly full keeps a glossary that is larger than the share of a site', async () => {
  extended = await launchExtended('firefox', {
    from: TEST_BUILD,
    prefs: { 'dom.quotaManager.temporaryStorage.fixedLimit': SCARCE },
  })
  const options = await extended.openExtensionPage('options.html')
  await chooseFile(options, 'Add from a file', 'weirs.csv', `name,what\n${rows.join('\n')}`)
  await waitForWords(options, '100,000 entries', 'dialog', 1200)
  await press(options, 'Add', 'dialog')
  await waitForWords(options, '“weirs” is ready', 'dialog', 1200)
  // Nor does it go when other sites want the room.
  expect(await options.evaluate(() => navigator.storage.persisted())).toBe(true)
})
