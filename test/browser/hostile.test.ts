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
} from '../../scripts/browsers/reader.ts'
import { type Server, serve } from '../../scripts/browsers/serve.ts'
import { inProject } from '../../scripts/build/project.ts'
import { PATIENT } from './own-pages.ts'
import {
  DEEP,
  HOSTILE_STYLE,
  HUGE_NODE,
  MANY_NODES,
  MARKED_PAGES,
  RESTLESS,
  STRANGE_LETTERS,
  UNTOUCHED_PAGES,
} from './pages/hostile.ts'

let server: Server

const BIG = {
  'a text node of 5 MB': HUGE_NODE,
  '100,000 nodes': MANY_NODES,
  'a depth of 2,000': DEEP,
  'strange letters': STRANGE_LETTERS,
}
/** Firefox's own words on its own business. */
const isOwnWord = (text: string): boolean => /document tree is too deep|favicon/.test(text)
const path = (name: string): string => `/${encodeURIComponent(name)}`

beforeAll(async () => {
  server = await serve(inProject('assets/demo'))
  for (const [name, page] of Object.entries(MARKED_PAGES)) server.pages.set(path(name), page)
  for (const [name, html] of Object.entries(UNTOUCHED_PAGES)) server.pages.set(path(name), { html })
  for (const [name, html] of Object.entries(BIG)) server.pages.set(path(name), { html: html() })
  server.pages.set('/hostile-style', { html: HOSTILE_STYLE })
  server.pages.set('/restless', { html: RESTLESS })
})
afterAll(() => server.close())

describe.each(BROWSERS)('hostile and odd pages in %s', (name) => {
  let extended: ExtendedBrowser
  let errors: string[]

  beforeAll(async () => {
    extended = await launchExtended(name, { from: TEST_BUILD })
  })
  afterAll(() => extended.close())

  const open = async (where: string): Promise<Page> => {
    const page = await extended.browser.newPage()
    errors = []
    page.on('pageerror', (error) => errors.push(String(error)))
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    await page.goto(`${server.origin}${where}`)
    return page
  }

  it.each(Object.keys(MARKED_PAGES))('are read like any other: %s', async (which) => {
    const page = await open(path(which))
    const names = await waitForMarks(page, 'Zabihullah Mujahid')
    expect(names).toContain('Hibatullah Akhundzada')
    expect(names).toContain('Islamic State-Khorasan')
    await restOn(page, 'Hibatullah Akhundzada')
    expect(await waitForCard(page)).toContain('Akhundzada')
    expect(errors.filter((text) => !isOwnWord(text))).toEqual([])
    await page.close()
  })

  it.each(Object.keys(UNTOUCHED_PAGES))('stay untouched: %s', async (which) => {
    const page = await open(path(which))
    await pause(1200)
    expect(await markedNames(page)).toEqual([])
    await page.close()
  })

  it.each(Object.keys(BIG))('do not stop the browser: %s', async (which) => {
    const page = await open(path(which))
    await page.evaluate(() => {
      const state = { longest: 0, last: performance.now() }
      Object.assign(window, { pulse: state })
      const channel = new MessageChannel()
      channel.port1.onmessage = () => {
        const now = performance.now()
        state.longest = Math.max(state.longest, now - state.last)
        state.last = now
        channel.port2.postMessage(0)
      }
      channel.port2.postMessage(0)
    })
    expect(await waitForMarks(page, 'Zabihullah Mujahid')).toContain('Taliban')
    const longest = await page.evaluate(() => (window as unknown as { pulse: { longest: number } }).pulse.longest)
    console.log(`${name}, ${which}: longest pause of the page ${longest.toFixed(0)} ms`)
    expect(errors.filter((text) => !isOwnWord(text))).toEqual([])
    await page.close()
  })

  it('cannot hide the card by style', async () => {
    const page = await open('/hostile-style')
    await waitForMarks(page, 'Taliban')
    await restOn(page, 'Taliban')
    await waitForCard(page)
    const seen = () =>
      page.evaluate(() => {
        const host = [...document.documentElement.children].find((element) => element.shadowRoot)
        const card = host?.shadowRoot?.querySelector('[role=dialog]')
        const { x, y, width, height } = card?.getBoundingClientRect() ?? new DOMRect()
        const style = card && getComputedStyle(card)
        return {
          inside: x >= 0 && y >= 0 && x + width <= innerWidth + 1 && y + height <= innerHeight + 1,
          size: width > 200 && height > 60,
          onTop: document.elementFromPoint(x + width / 2, y + height / 2) === host,
          visible: style?.visibility,
        }
      })
    await expect.poll(seen, PATIENT).toEqual({ inside: true, size: true, onTop: true, visible: 'visible' })
    await page.close()
  })

  it('lose nothing of their own speed to us while they never come to rest', async () => {
    const page = await open('/restless')
    const names = await waitForMarks(page, 'Taliban')
    const changes = await page.evaluate(() =>
      (window as unknown as { changesIn(ms: number): Promise<number> }).changesIn(3000),
    )
    console.log(`${name}: ${changes} changes in 3 s with marks on the page`)
    await expect.poll(() => markedNames(page), PATIENT).toEqual(names)
    expect(errors.filter((text) => !isOwnWord(text))).toEqual([])
    await page.close()
  })

  it('cannot open a card with events of their own making', async () => {
    const page = await open(path('odd frames around it'))
    await waitForMarks(page, 'Taliban')
    await page.evaluate(() => {
      const range = [...CSS.highlights].flatMap(([, highlight]) => [...highlight] as StaticRange[])[0]
      const live = document.createRange()
      live.setStart(range?.startContainer as Node, range?.startOffset ?? 0)
      live.setEnd(range?.endContainer as Node, range?.endOffset ?? 0)
      const rect = live.getClientRects()[0]
      for (const kind of ['pointermove', 'mousemove', 'pointerdown', 'click', 'pointermove'])
        document.body.dispatchEvent(
          new PointerEvent(kind, {
            bubbles: true,
            composed: true,
            pointerType: 'mouse',
            clientX: (rect?.x ?? 0) + 5,
            clientY: (rect?.y ?? 0) + 5,
          }),
        )
    })
    await pause(900)
    expect(
      await page.evaluate(() => [...document.documentElement.children].filter((element) => element.shadowRoot).length),
    ).toBe(0)
    await page.close()
  })
})
