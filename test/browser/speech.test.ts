import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ExtendedBrowser, launchExtended } from '../../scripts/browsers/launch.ts'
import { placeOfMark, restOn, TEST_BUILD, waitForCard, waitForMarks } from '../../scripts/browsers/reader.ts'
import { type Server, serve } from '../../scripts/browsers/serve.ts'
import { inProject } from '../../scripts/build/project.ts'
import { noDialog, sayToPage, standingDialog } from './dialog.ts'
import { inExtension, PATIENT } from './own-pages.ts'
import { semantic } from './pages/shells.ts'
import { type Spoken, spokenOf } from './spoken.ts'

/** What a screen reader tells. Chromium alone gives its accessibility tree to a driver, and looks into closed roots for it. */

let server: Server
let extended: ExtendedBrowser
let asker: Page
let page: Page

beforeAll(async () => {
  server = await serve(inProject('assets/demo'))
  server.pages.set('/', { html: semantic() })
  extended = await launchExtended('chromium', { from: TEST_BUILD })
  asker = await extended.openExtensionPage('popup.html')
  page = await extended.browser.newPage()
  await page.setViewport({ width: 1000, height: 700 })
  await page.goto(`${server.origin}/`)
  await page.bringToFront()
  await waitForMarks(page, 'Zabihullah Mujahid')
})
afterAll(async () => {
  await extended.close()
  await server.close()
})

const NEEDS_NAME = [
  'button',
  'link',
  'image',
  'heading',
  'switch',
  'searchbox',
  'DisclosureTriangle',
  'dialog',
  'region',
]
const LANDMARKS = ['banner', 'contentinfo', 'main', 'navigation', 'complementary', 'sectionheader', 'sectionfooter']

const named = (spoken: readonly Spoken[], role: string) =>
  spoken.filter((one) => one.role === role).map(({ name }) => name)
/** Everything that is said of the card, line by line. */
const lines = (spoken: readonly Spoken[]) =>
  spoken.filter(({ role }) => role === 'StaticText').map(({ name }) => name.trim())

/** What is wrong wherever it stands. */
function faults(spoken: readonly Spoken[]): string[] {
  return spoken.flatMap(({ role, name, description }) => [
    ...(NEEDS_NAME.includes(role) && name.trim() === '' ? [`${role} without a name`] : []),
    ...(description !== '' && description === name ? [`${role} “${name}” is told twice`] : []),
    ...(role === 'StaticText' && /^[—–·+−▸▾-]+\s?\d*$/.test(name.trim()) && name.trim() !== '·'
      ? [`“${name}” is read out`]
      : []),
  ])
}

const openByMouse = async (name: string, title: string) => {
  await page.mouse.move(2, 2)
  await restOn(page, name)
  await waitForCard(page, title)
  await standingDialog(page)
  return spokenOf(page, 'dialog')
}
const close = async () => {
  await page.keyboard.press('Escape')
  await noDialog(page)
}

describe('in speech', () => {
  it('a card is a dialog of its name, in the order in which it is read, and no landmark of the page', async () => {
    const spoken = await openByMouse('Hibatullah Akhundzada', 'Akhundzada')
    expect(faults(spoken)).toEqual([])
    expect(spoken[0]).toMatchObject({ role: 'dialog', name: 'Hibatullah Akhundzada' })
    expect(spoken[0]?.states.modal).not.toBe(true)
    expect(spoken.filter(({ role }) => LANDMARKS.includes(role))).toEqual([])
    expect(named(spoken, 'heading')).toEqual([
      'Hibatullah Akhundzada',
      'When this was published · 30 August 2021',
      'Since then',
      'In this article',
    ])
    expect(named(spoken, 'button').slice(0, 2)).toEqual(['Keep open (P)', 'Close (Esc)'])
    expect(named(spoken, 'button')).toContain('Next: Hibatullah Akhundzada')
    expect(named(spoken, 'DisclosureTriangle')).toContain('Why this mark')
    await close()
  })

  it('a card that opens says nothing of itself', async () => {
    const spoken = await openByMouse('Kandahar', 'Kandahar')
    const depth = spoken.findIndex(({ role }) => role === 'status')
    expect(spoken.filter(({ role }) => role === 'status' || role === 'alert')).toHaveLength(1)
    // The live region is there from the start, and empty: nothing stands below it.
    expect(spoken[depth + 1]?.depth).toBeLessThanOrEqual(spoken[depth]?.depth ?? 0)
    await close()
  })

  it('pinned it says that it is kept open', async () => {
    await openByMouse('Zabihullah Mujahid', 'Mujahid')
    await page.keyboard.press('p')
    await expect
      .poll(async () => {
        const pin = (await spokenOf(page, 'dialog')).find(({ name }) => name === 'Keep open (P)')
        return pin?.states.pressed
      }, PATIENT)
      .toBe('true')
    await close()
  })

  it('as a sheet it has a way to close, and no pin', async () => {
    const { x, y } = await placeOfMark(page, 'Taliban')
    await page.touchscreen.tap(x, y)
    await waitForCard(page)
    const spoken = await spokenOf(page, 'dialog')
    expect(faults(spoken)).toEqual([])
    expect(named(spoken, 'button')[0]).toBe('Close (Esc)')
    expect(named(spoken, 'button')).not.toContain('Keep open (P)')
    await close()
  })

  it('a choice is told, and the keyboard stays where the next one is', async () => {
    await sayToPage(asker, `${server.origin}/`, 'command', 'next-mention')
    await sayToPage(asker, `${server.origin}/`, 'command', 'open-card')
    const focused = async () => (await spokenOf(page, 'dialog')).find(({ states }) => states.focused === true)?.name
    const pressTo = async (wanted: string) => {
      for (let tries = 0; tries < 40 && (await focused()) !== wanted; tries++) await page.keyboard.press('Tab')
      expect(await focused()).toBe(wanted)
      await page.keyboard.press('Enter')
    }
    const status = async () => {
      const spoken = await spokenOf(page, 'dialog')
      return spoken[spoken.findIndex(({ role }) => role === 'status') + 1]?.name
    }
    await expect.poll(focused, PATIENT).toBeTruthy()
    await pressTo('Not this')
    await expect.poll(focused, PATIENT).toBe('In this article')
    await page.keyboard.press('Enter')
    await expect.poll(status, PATIENT).toBe('No longer marked in this article.')
    await expect.poll(focused, PATIENT).toBe('Undo')
    await page.keyboard.press('Enter')
    await expect.poll(focused, PATIENT).toBe('I know this')
    await close()
  })

  it('with the keyboard in it, it tells of the name that holds the focus', async () => {
    await sayToPage(asker, `${server.origin}/`, 'command', 'next-mention')
    await sayToPage(asker, `${server.origin}/`, 'command', 'open-card')
    await expect
      .poll(async () => {
        const spoken = await spokenOf(page, 'dialog')
        const focused = spoken.find(({ states }) => states.focused === true)
        return focused && { role: focused.role, isTitle: focused.name === spoken[0]?.name }
      }, PATIENT)
      .toEqual({ role: 'heading', isTitle: true })
    await close()
  })

  it('the popup tells what was found once, and has the roster as a landmark with every way named', async () => {
    const tabId = await inExtension(
      asker,
      async ({ tabs }, address) => (await tabs.query({})).find(({ url }) => url === address)?.id,
      `${server.origin}/`,
    )
    const popup = await extended.openExtensionPage(`popup.html?tab=${tabId}`)
    await expect.poll(async () => named(await spokenOf(popup), 'region'), PATIENT).toEqual(['In this article'])
    const spoken = await spokenOf(popup)
    expect(faults(spoken)).toEqual([])
    expect(named(spoken, 'main')).toHaveLength(1)
    expect(named(spoken, 'switch')).toEqual(['Everywhere', 'On 127.0.0.1'])
    expect(named(spoken, 'heading')).toEqual([
      'Backstory',
      'This article assumes you know',
      'In this article',
      'How they stand to one another',
    ])
    expect(named(spoken, 'button')).toEqual(
      expect.arrayContaining(['Previous mention of Taliban', 'Next mention of Taliban']),
    )
    expect(spoken.find(({ name }) => name === 'As read')?.states.pressed).toBe('true')
    expect(lines(spoken)).toContain('named 3 times')
    await popup.close()
  })
})
