import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ExtendedBrowser, launchExtended } from '../../scripts/browsers/launch.ts'
import { BROWSERS, TEST_BUILD } from '../../scripts/browsers/reader.ts'
import { type Server, serve } from '../../scripts/browsers/serve.ts'
import { inProject } from '../../scripts/build/project.ts'
import { eventually, inExtension, waitForWords } from './own-pages.ts'
import { semantic } from './pages/shells.ts'

let server: Server

beforeAll(async () => {
  server = await serve(inProject('assets/demo'))
  server.pages.set('/story', { html: semantic() })
})
afterAll(() => server.close())

/**
 * Neither browser lets an extension into private windows unless the reader says so: on a page of Chromium's own, after which
 * it starts the extension anew; at the installation in Firefox.
 */
async function letIntoPrivateWindows({ browser, name }: ExtendedBrowser): Promise<void> {
  if (name === 'firefox') {
    const { connection } = browser as never as { connection: { send(method: string, what: object): Promise<unknown> } }
    const extensionData = { type: 'path', path: inProject(TEST_BUILD, 'firefox') }
    await connection.send('webExtension.install', { extensionData, 'moz:allowPrivateBrowsing': true })
    return
  }
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker')
  const page = await browser.newPage()
  await page.goto('chrome://extensions')
  await page.evaluate(async (id) => {
    const { chrome } = globalThis as never as {
      chrome: { developerPrivate: Record<'updateProfileConfiguration' | 'updateExtensionConfiguration', Update> }
    }
    type Update = (how: object) => Promise<void>
    // Else an unpacked extension is not started again.
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true })
  }, worker.url().split('/')[2])
  await page.close()
}

describe.each(BROWSERS)('a private window of %s', (name) => {
  let extended: ExtendedBrowser
  let popup: Page

  beforeAll(async () => {
    extended = await launchExtended(name, { from: TEST_BUILD })
    await letIntoPrivateWindows(extended)
    popup = await eventually(() => extended.openExtensionPage('popup.html'))
  })
  afterAll(() => extended.close())

  const kept = () =>
    inExtension(popup, async ({ storage }) =>
      JSON.stringify([await storage.sync.get(null), await storage.local.get(null)]),
    )
  const inMemory = () => inExtension(popup, async ({ storage }) => JSON.stringify(await storage.session.get(null)))
  const stateOf = (tabId: number) =>
    inExtension(
      popup,
      async ({ runtime }, id) =>
        JSON.stringify(await runtime.sendMessage({ backstory: 'pageState', payload: { tabId: id } })),
      tabId,
    )

  it('switches a site for itself alone, keeps nothing, and forgets it when it closes', async () => {
    const before = await kept()
    const opened = await inExtension(
      popup,
      async ({ windows }, url) => (await windows.create({ incognito: true, url })).id,
      `${server.origin}/story`,
    )
    const tab = await eventually(() =>
      inExtension(
        popup,
        async ({ tabs }, windowId) => (await tabs.query({})).find((one) => one.windowId === windowId)?.id,
        opened,
      ),
    )
    await eventually(
      () => stateOf(tab ?? -1),
      (state) => state.includes('"read"'),
    )
    await popup.evaluate((id) => {
      location.search = `?tab=${id}`
    }, tab)
    await waitForWords(popup, 'On 127.0.0.1')
    await eventually(() => popup.evaluate(() => document.querySelectorAll('[role=switch]').length === 2))
    await popup.evaluate(() => document.querySelectorAll<HTMLElement>('[role=switch]')[1]?.click())
    await eventually(
      () => stateOf(tab ?? -1),
      (state) => state.includes('"off"'),
    )
    expect(await inMemory()).toContain('127.0.0.1')
    expect(await kept()).toBe(before)
    // A card's choice is not kept either.
    expect(before).not.toContain('127.0.0.1')
    await inExtension(popup, ({ windows }, id) => windows.remove(id), opened)
    await eventually(inMemory, (text) => !text.includes('127.0.0.1'))
    expect(await kept()).toBe(before)
  })
})
