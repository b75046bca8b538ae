import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ExtendedBrowser, launchExtended } from '../../scripts/browsers/launch.ts'
import {
  BROWSERS,
  pause,
  restOn,
  TEST_BUILD,
  waitForCard,
  waitForMarks,
  waitForNoCard,
} from '../../scripts/browsers/reader.ts'
import { inProject } from '../../scripts/build/project.ts'
import { eventually, inExtension, waitForWords, words } from './own-pages.ts'

describe.each(BROWSERS)('the first minute with %s', (name) => {
  let extended: ExtendedBrowser
  let page: Page

  beforeAll(async () => {
    extended = await launchExtended(name, { from: TEST_BUILD, keepWelcome: true })
    page = await extended.openExtensionPage('welcome.html')
    await page.bringToFront()
  })
  afterAll(() => extended.close())

  it('opens by itself after installing, once', async () => {
    const welcomes = () =>
      inExtension(
        page,
        async ({ tabs }) => (await tabs.query({})).filter(({ url }) => url?.endsWith('/welcome.html')).length,
      )
    // Its own, and the one that this test has opened.
    await eventually(welcomes, (count) => count === 2)
    await pause(500)
    expect(await welcomes()).toBe(2)
  })

  it('is an article with live marks and cards as of its day', async () => {
    const names = await waitForMarks(page, 'Hibatullah Akhundzada')
    expect(names).toEqual(expect.arrayContaining(['Kabul airport', 'Islamic State', 'Taliban']))
    await restOn(page, 'Taliban')
    await waitForCard(page, '30 August 2021')
    await page.keyboard.press('Escape')
    await waitForNoCard(page)
  })

  it('tells the keys as the browser has them, and obeys the command behind them', async () => {
    await eventually(
      () => words(page),
      (text) => /Alt\+(Period|\.) goes to the next name/.test(text),
    )
    // The browser hands a command to the background, which sends this message to the tab in front.
    const opener = await extended.openExtensionPage('options.html')
    await inExtension(opener, async ({ tabs }) => {
      const all = (await tabs.query({})).filter(({ url }) => url?.endsWith('/welcome.html'))
      for (const { id } of all)
        await tabs.sendMessage(id, { backstory: 'command', payload: 'open-card' }).catch(() => 0)
    })
    await opener.close()
    await page.bringToFront()
    await waitForCard(page, 'Kabul')
    await page.keyboard.press('Escape')
    await waitForNoCard(page)
  })

  it('after an update shows a quiet dot in the popup until the reader has looked', async () => {
    const popup = await extended.openExtensionPage('popup.html')
    await eventually(
      () => words(popup),
      (text) => text.includes('Options'),
    )
    expect(await words(popup)).not.toContain('What’s new')
    await inExtension(popup, ({ storage }) => storage.local.set({ news: '9.9.0' }))
    await popup.reload({ timeout: 1500 }).catch(() => undefined)
    await waitForWords(popup, 'What’s new')
    const options = await extended.openExtensionPage('options.html#about')
    await waitForWords(options, 'New in this version')
    await eventually(() => inExtension(options, async ({ storage }) => !('news' in (await storage.local.get(null)))))
    await options.close()
    await popup.close()
  })

  it('is read in under 150 words, in every language', () => {
    for (const lang of readdirSync(inProject('assets/locales'))) {
      const messages = JSON.parse(readFileSync(inProject('assets/locales', lang, 'messages.json'), 'utf8')) as Record<
        string,
        { message: string }
      >
      const text = Object.entries(messages)
        .filter(([key]) => key.startsWith('welcome_'))
        .map(([, { message }]) => message)
        .join(' ')
      const counted = [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)].filter(
        ({ isWordLike }) => isWordLike,
      )
      expect(counted.length, lang).toBeLessThan(150)
      expect(counted.length, lang).toBeGreaterThan(60)
    }
  })
})
