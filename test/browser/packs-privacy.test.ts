import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ExtendedBrowser, launchExtended } from '../../scripts/browsers/launch.ts'
import { BROWSERS, pause, TEST_BUILD, waitForCard, waitForMarks } from '../../scripts/browsers/reader.ts'
import { type Server, serve } from '../../scripts/browsers/serve.ts'
import { inProject } from '../../scripts/build/project.ts'
import { PAYLOADS } from '../packs/payloads.ts'
import { eventually } from './own-pages.ts'
import { importList, press, waitForWords } from './packs-page.ts'
import { PACK_CSV, packStory, SECRETS } from './pages/pack-story.ts'

let server: Server

/** What stands on cards, and names of the pack: "Upper Weir Society" is not in the story. */
const UNSEEN = [...SECRETS, 'Upper Weir Society', 'rivers.csv']
/** Names in the story that only the pack knows. */
const TERMS = ['Ferrymen Guild', 'Ilse Brandhorst', 'Lower Weir Authority', 'RWQA', 'Brandhorst']

/** Runs in the page before everything else and writes down what a page can come to know. */
const PROBE = `
window.probe = { records: [], roots: 0, errors: [] }
new MutationObserver((records) => { for (const r of records) window.probe.records.push([...r.addedNodes].map((n) => n.outerHTML ?? n.textContent).join(' ') + ' ' + (r.attributeName ?? '')) })
  .observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
const attach = Element.prototype.attachShadow
Element.prototype.attachShadow = function (init) { window.probe.roots++; return attach.call(this, { ...init, mode: 'open' }) }
addEventListener('load', () => { window.probe.records = [] })
addEventListener('error', (e) => window.probe.errors.push(e.message))
addEventListener('securitypolicyviolation', (e) => window.probe.errors.push(e.violatedDirective + ' ' + e.blockedURI))
`

beforeAll(async () => {
  server = await serve(inProject('assets/demo'))
  server.pages.set('/river', { html: packStory().replace('<head>', `<head><script>${PROBE}</script>`) })
})
afterAll(() => server.close())

describe.each(BROWSERS)('a page and the packs of its reader in %s', (name) => {
  let extended: ExtendedBrowser

  beforeAll(async () => {
    // The build that readers get: with closed roots.
    extended = await launchExtended(name)
  })
  afterAll(() => extended.close())

  it('a probe in the page finds none of their terms', async () => {
    const options = await extended.openExtensionPage('options.html')
    await importList(options, 'rivers.csv', PACK_CSV)
    const page = await extended.browser.newPage()
    await page.goto(`${server.origin}/river`)
    await waitUntilRead(options, page, 'Ferrymen Guild')
    await page.bringToFront()
    await waitForMarks(page, 'Taliban')
    await eventually(() => page.evaluate(() => document.documentElement.children.length > 2))
    await pause(500)
    const seen = await page.evaluate(
      (unseen, terms) => {
        const ranges = [...CSS.highlights].flatMap(([, highlight]) => [...highlight] as StaticRange[])
        const elements = [...document.querySelectorAll('*')]
        const looks = elements.map((element) =>
          ['', ...[...CSS.highlights.keys()].map((key) => `::highlight(${key})`)]
            .map((part) => JSON.stringify(Object.values(getComputedStyle(element, part || null))))
            .join(),
        )
        const hosts = [...document.documentElement.children].filter(
          (element) => !['HEAD', 'BODY'].includes(element.tagName),
        )
        const { probe } = window as unknown as { probe: { records: string[]; roots: number; errors: string[] } }
        const places = terms.map((term) => {
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
          while (walker.nextNode()) {
            const text = walker.currentNode as Text
            const at = text.data.indexOf(term)
            if (at < 0) continue
            const range = document.createRange()
            range.setStart(text, at)
            range.setEnd(text, at + term.length)
            const { left, top, width, height } = range.getBoundingClientRect()
            return document.elementsFromPoint(left + width / 2, top + height / 2).map((element) => element.tagName)
          }
          return []
        })
        const find = (window as unknown as { find(text: string): boolean }).find
        return {
          marked: ranges.map((range) => (range.startContainer as Text).data.slice(range.startOffset, range.endOffset)),
          found: unseen.filter((text) => find.call(window, text)),
          told: unseen.filter((text) =>
            [document.documentElement.outerHTML, document.documentElement.innerText, ...looks, ...probe.records].some(
              (place) => place.includes(text),
            ),
          ),
          sheets: [...document.styleSheets, ...document.adoptedStyleSheets].flatMap((sheet) =>
            [...sheet.cssRules].map((rule) => rule.cssText),
          ),
          hosts: hosts.map((host) => [
            host.outerHTML,
            host.shadowRoot === null,
            host.getBoundingClientRect().width * host.getBoundingClientRect().height,
          ]),
          roots: probe.roots,
          errors: probe.errors,
          points: [...new Set(places.flat())],
          records: probe.records.filter((record) => record.trim() !== '<div></div>'),
          frames: (window as unknown as { length: number }).length,
          globals: Object.keys(window).filter((key) => /backstory|pack/i.test(key)),
        }
      },
      UNSEEN,
      TERMS,
    )
    // The bundled glossary's own mark is there, so that marks were looked for where they are.
    expect(seen.marked).toContain('Taliban')
    expect(seen.marked.filter((text) => TERMS.some((term) => text.includes(term)))).toEqual([])
    expect(seen.found).toEqual([])
    expect(seen.told).toEqual([])
    expect(seen.sheets).toEqual([])
    // One host without words and without an area: that something is drawn is all that can be known.
    expect(seen.hosts).toEqual([['<div></div>', true, 0]])
    expect(seen.points.filter((tag) => !['P', 'H1', 'ARTICLE', 'MAIN', 'BODY', 'HTML'].includes(tag))).toEqual([])
    expect(seen).toMatchObject({ roots: 0, errors: [], records: [], frames: 0, globals: [] })
    await page.close()
    await options.close()
  })
})

describe.each(BROWSERS)('a pack full of scripts in %s', (name) => {
  let extended: ExtendedBrowser

  beforeAll(async () => {
    extended = await launchExtended(name, { from: TEST_BUILD })
  })
  afterAll(() => extended.close())

  it('shows them as the texts they are: no dialog, no request, no element', async () => {
    const dialogs: string[] = []
    const watch = (page: Page) =>
      page.on('dialog', (dialog) => void dialog.dismiss().then(() => dialogs.push(dialog.message())))
    const entries = PAYLOADS.map((payload, at) => ({
      id: `entry-${at}`, name: at === 0 ? 'Ferrymen Guild' : payload.slice(0, 90), aliases: [payload, `Payload ${at}`], what: payload, why: payload, type: 'person', exact: payload,
      born: payload, died: payload, country: payload, wikidata: payload, wikipedia: payload, link: payload, facts: [{ date: '2009', text: payload, link: payload }], [payload]: payload,
    })) // biome-ignore format: one entry
    const [first] = entries
    const all = PAYLOADS.filter((text) => text.length > 1)
      .join(' ')
      .slice(0, 480)
    if (first)
      Object.assign(first, {
        what: all,
        why: all,
        facts: PAYLOADS.slice(0, 40).map((text, at) => ({ date: `${1900 + at}`, text })),
      })
    const options = await extended.openExtensionPage('options.html')
    watch(options)
    await importList(
      options,
      '<img src=x onerror=alert(1)>.json',
      JSON.stringify({ title: PAYLOADS[0], about: PAYLOADS[1], entries }),
    )
    await press(options, 'Entries', '.packs')
    await waitForWords(options, /1\d\d entries/, '.entries')
    await press(options, 'Edit', '.entries')
    await waitForWords(options, 'Who or what it is', 'dialog')
    const tags = (root: string) =>
      options.evaluate(
        (place) =>
          [...new Set([...document.querySelectorAll(`${place} *`)].map((element) => element.localName))].sort(),
        root,
      )
    expect((await tags('.packs')).filter((tag) => !KNOWN_TAGS.has(tag))).toEqual([])

    const before = server.requests.length
    const page = await extended.browser.newPage()
    watch(page)
    await page.goto(`${server.origin}/river`)
    await waitForBox(page)
    const place = await page.evaluate(() => {
      const text = document.querySelector('article p')?.firstChild as Text
      const range = document.createRange()
      const at = text.data.indexOf('Ferrymen Guild')
      range.setStart(text, at)
      range.setEnd(text, at + 14)
      const { left, top, width, height } = range.getBoundingClientRect()
      return { x: left + width / 2, y: top + height / 2 }
    })
    await page.mouse.move(place.x - 40, place.y - 40)
    await page.mouse.move(place.x, place.y, { steps: 4 })
    await pause(60)
    await page.mouse.move(place.x + 1, place.y)
    await waitForCard(page, '<script>alert(1)</script>')
    const card = await page.evaluate(() => {
      const roots = [...document.documentElement.children].flatMap((element) => element.shadowRoot ?? [])
      const inside = roots.flatMap((root) => [...root.querySelectorAll('*')])
      return {
        tags: [...new Set(inside.map((element) => element.localName))],
        handlers: inside.flatMap((element) =>
          [...element.attributes].filter(({ name: attribute }) => /^on|^srcdoc$|^formaction$/.test(attribute)),
        ).length,
        links: inside.flatMap((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? []),
      }
    })
    expect(card.tags.filter((tag) => !KNOWN_TAGS.has(tag))).toEqual([])
    expect(card.handlers).toBe(0)
    expect(card.links.filter((link) => !/^https:\/\/(en\.wikipedia\.org|www\.wikidata\.org)\//.test(link))).toEqual([])
    await pause(500)
    expect(dialogs).toEqual([])
    expect(
      server.requests
        .slice(before)
        .map(({ path }) => path)
        .filter((path) => path !== '/favicon.ico'),
    ).toEqual(['/river'])
    await page.close()
    await options.close()
  })
})

/** Everything that our own views are made of. */
const KNOWN_TAGS = new Set(
  'article aside br button cite details dd dialog div dl dt em fieldset figure footer form g h1 h2 h3 header i img input label legend li main nav ol option p path progress rect section select small span strong style sub summary sup svg text textarea time ul circle line polygon polyline bdi b a kbd'.split(
    ' ',
  ),
)

async function waitForBox(page: Page): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    if (
      await page.evaluate(() =>
        [...document.documentElement.children].some((element) => element.shadowRoot?.querySelector('.mark')),
      )
    )
      return
    await pause(50)
  }
  throw new Error('no box came')
}

/** Asks the background, as the popup does, until it says that the page was read and this entity found. */
async function waitUntilRead(options: Page, page: Page, title: string): Promise<void> {
  const address = page.url()
  for (let tries = 0; tries < 400; tries++) {
    const state = await options.evaluate(async (url) => {
      interface Api { tabs: { query(of: object): Promise<{ id: number; url: string }[]> }; runtime: { sendMessage(message: object): Promise<unknown> } }
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api>
      const api = browser ?? chrome
      const tabId = (await api.tabs.query({})).find((tab) => tab.url === url)?.id
      return JSON.stringify(await api.runtime.sendMessage({ backstory: 'pageState', payload: { tabId } }))
    }, address) // biome-ignore format: one look
    if (state.includes(title)) return
    await pause(50)
  }
  throw new Error(`the page was not read with ${title}`)
}
