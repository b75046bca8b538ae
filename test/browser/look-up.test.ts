import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ExtendedBrowser, launchExtended } from '../../scripts/browsers/launch.ts'
import { BROWSERS, markedNames, TEST_BUILD, waitForCard, waitForMarks } from '../../scripts/browsers/reader.ts'
import { type Server, serve } from '../../scripts/browsers/serve.ts'
import { inProject } from '../../scripts/build/project.ts'
import { eventually, inExtension, press, pressNamed, type, waitForWords, words } from './own-pages.ts'
import { semantic } from './pages/shells.ts'

let server: Server

beforeAll(async () => {
  server = await serve(inProject('assets/demo'))
  server.pages.set('/story', { html: semantic() })
})
afterAll(() => server.close())

/** The card in a page of ours stands in an open shadow root within it. */
const cardHere = (page: Page) =>
  page.evaluate(() => {
    const host = [...document.querySelectorAll('.look-up div')].find((element) => element.shadowRoot)
    return host?.shadowRoot?.querySelector<HTMLElement>('[role=dialog]')?.innerText ?? ''
  })

describe.each(BROWSERS)('looking up and the list beside the page with %s', (name) => {
  let extended: ExtendedBrowser
  let story: Page

  beforeAll(async () => {
    extended = await launchExtended(name, { from: TEST_BUILD })
    story = await extended.browser.newPage()
    await story.goto(`${server.origin}/story`)
    await waitForMarks(story)
  })
  afterAll(() => extended.close())

  /** `panel.html` as the browser opens it where it has no panel: named is the tab that it speaks of. */
  const openPanel = async (parts: Record<string, string>) => {
    const page = await extended.openExtensionPage('panel.html')
    const tabId = await inExtension(
      page,
      async ({ tabs }, url) => (await tabs.query({})).find((tab) => tab.url === url)?.id,
      story.url(),
    )
    await page.evaluate(
      (search) => {
        location.search = search
      },
      String(new URLSearchParams({ tab: String(tabId), ...parts })),
    )
    await page.waitForSelector('.panel')
    return page
  }

  it('lists what the article names, copies it as Markdown, and leads to each card', async () => {
    const panel = await openPanel({})
    await waitForWords(panel, 'Hibatullah Akhundzada')
    const copied = await panel.evaluate(async () => {
      const taken = Promise.withResolvers<string>()
      document.addEventListener('copy', () => taken.resolve(String(getSelection())), { once: true })
      navigator.clipboard.writeText = async (text) => taken.resolve(text)
      ;[...document.querySelectorAll('button')].find(({ innerText }) => innerText === 'Copy as Markdown')?.click()
      return taken.promise
    })
    expect(copied).toMatch(/^# Rockets over Kabul/)
    expect(copied).toMatch(/^- \*\*Taliban\*\* \(Armed group, /m)
    await waitForWords(panel, 'Copied.')
    await pressNamed(panel, 'Joe Biden')
    await story.bringToFront()
    await waitForCard(story, 'Joe Biden')
    await story.keyboard.press('Escape')
    await panel.close()
  })

  it('follows the page: off, and on again', async () => {
    const panel = await openPanel({})
    await waitForWords(panel, 'Hibatullah Akhundzada')
    await story.reload()
    await waitForMarks(story)
    await waitForWords(panel, 'Hibatullah Akhundzada')
    await panel.close()
  })

  it('shows the card of what is looked up, as of the day of the article in front', async () => {
    const panel = await openPanel({ query: 'Haibatullah Akhunzada' })
    // The day comes from the page, perhaps after the card.
    await eventually(
      () => cardHere(panel),
      (card) => card.includes('Hibatullah Akhundzada') && card.includes('30 August 2021'),
    )
    await panel.close()
  })

  it('offers the nearest where there are several, and says when there is none', async () => {
    const panel = await openPanel({ query: 'Islamic State' })
    await waitForWords(panel, 'Islamic State')
    await eventually(() => panel.evaluate(() => document.querySelectorAll('.look-up li').length > 1))
    await press(panel, '.look-up li button')
    await eventually(
      () => cardHere(panel),
      (card) => card.includes('Islamic State'),
    )
    await type(panel, '.look-up input', 'Nobody Of That Name')
    await waitForWords(panel, 'The glossary has nothing under “Nobody Of That Name”.')
    await eventually(
      () => cardHere(panel),
      (card) => card === '',
    )
    await panel.close()
  })

  it('takes what the menu has put there, and forgets it', async () => {
    const panel = await openPanel({})
    await inExtension(panel, ({ storage }) => storage.session.set({ lookUp: { text: 'Joe Biden', at: 1 } }))
    await eventually(
      () => cardHere(panel),
      (card) => card.includes('Joe Biden'),
    )
    await eventually(() => inExtension(panel, async ({ storage }) => !('lookUp' in (await storage.session.get(null)))))
    await panel.close()
  })

  it('looks up in the popup too', async () => {
    const popup = await extended.openExtensionPage('popup.html')
    await popup.waitForSelector('.look-up input')
    await type(popup, '.look-up input', 'Zabihullah Mujahid')
    await eventually(
      () => cardHere(popup),
      (card) => card.includes('spokes'),
    )
    await popup.close()
    expect((await markedNames(story)).length).toBeGreaterThan(0)
    expect(await words(story)).not.toContain('Zabihullah Mujahid is')
  })
})

/** What Firefox lets a script do in its own window, where menus and sidebar are. */
function firefoxWindow({ browser }: ExtendedBrowser) {
  const { connection } = browser as never as {
    connection: {
      send(
        method: string,
        what: object,
      ): Promise<{ result: { contexts: { context: string }[]; result: { value: unknown } } }>
    }
  }
  return async (expression: string) => {
    const { contexts } = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result
    const target = { context: contexts[0]?.context }
    return (await connection.send('script.evaluate', { expression, target, awaitPromise: true })).result.result?.value
  }
}

const select = (page: Page, name: string) =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const start = (walker.currentNode as Text).data.indexOf(wanted)
      if (start < 0) continue
      const range = document.createRange()
      range.setStart(walker.currentNode, start)
      range.setEnd(walker.currentNode, start + wanted.length)
      getSelection()?.removeAllRanges()
      getSelection()?.addRange(range)
      const { x, y, width, height } = range.getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2 }
    }
    throw new Error(`no “${wanted}” on the page`)
  }, name)

/** Selects a name in the story and chooses from the menu of the selection; the two items are below one named after the extension. */
async function chooseInMenu(inWindow: ReturnType<typeof firefoxWindow>, story: Page, name: string, label: string) {
  const isOpen = (state: unknown) => state === 'open'
  const { x, y } = await select(story, name)
  await story.mouse.click(x, y, { button: 'right' })
  const menu = 'document.getElementById("contentAreaContextMenu")'
  await eventually(() => inWindow(`${menu}.state`), isOpen)
  const popup = `${menu}.querySelector('menu[label=Backstory]').menupopup`
  await inWindow(`${popup}.openPopup()`)
  await eventually(() => inWindow(`${popup}.state`), isOpen)
  await inWindow(
    `${popup}.activateItem([...${popup}.children].find((item) => item.label === ${JSON.stringify(label)}))`,
  )
}

/** The form for a new entry, in the options that the menu has opened. Firefox's driver knows no address of such a page; the page does. */
async function addingForm({ browser }: ExtendedBrowser): Promise<Page> {
  const page = await eventually(async () => {
    for (const one of await browser.pages())
      if ((await one.evaluate(() => location.pathname).catch(() => '')) === '/options.html') return one
    return undefined
  })
  await waitForWords(page as Page, 'Who or what it is')
  return page as Page
}

const nameInForm = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLInputElement>('dialog input[name=name]')?.value)

describe('the menu on selected text', () => {
  let extended: ExtendedBrowser
  let inWindow: ReturnType<typeof firefoxWindow>
  let story: Page

  beforeAll(async () => {
    extended = await launchExtended('firefox', { from: TEST_BUILD })
    inWindow = firefoxWindow(extended)
    story = await extended.browser.newPage()
    await story.goto(`${server.origin}/story`)
    await waitForMarks(story)
  })
  afterAll(() => extended.close())

  it('in Firefox opens the sidebar with the card of what was selected', async () => {
    await chooseInMenu(inWindow, story, 'Zabihullah Mujahid', 'Look up “Zabihullah Mujahid”')
    await eventually(() => inWindow('SidebarController.isOpen'))
    const own = await extended.openExtensionPage('popup.html')
    const sidebar = () =>
      own.evaluate(() => {
        const { browser } = globalThis as never as { browser: { extension: { getViews(of: object): Window[] } } }
        const [view] = browser.extension.getViews({ type: 'sidebar' })
        const host = [...(view?.document.querySelectorAll('.look-up div') ?? [])].find((element) => element.shadowRoot)
        return host?.shadowRoot?.textContent ?? ''
      })
    await story.bringToFront()
    await eventually(sidebar, (text) => text.includes('Zabihullah Mujahid') && text.includes('30 August 2021'))
    await own.close()
  })

  it('in Firefox opens the form for a new entry with what was selected', async () => {
    await story.bringToFront()
    await chooseInMenu(inWindow, story, 'Hibatullah Akhundzada', 'Add “Hibatullah Akhundzada” to a glossary')
    expect(await nameInForm(await addingForm(extended))).toBe('Hibatullah Akhundzada')
  })
})

describe('the panel', () => {
  it('in Chromium opens beside the page from the popup', async () => {
    const extended = await launchExtended('chromium', { from: TEST_BUILD })
    const popup = await extended.openExtensionPage('popup.html')
    await waitForWords(popup, 'Beside the page')
    const button = await popup.$('.popup > footer button')
    await button?.click()
    const panel = await extended.browser.waitForTarget((target) => target.url().endsWith('/panel.html'))
    expect(panel.url()).not.toContain('?')
    await extended.close()
  })
})

describe('the menu and the address bar', () => {
  it('in Chromium open the panel’s page with what was selected or typed', async () => {
    const extended = await launchExtended('chromium', { from: TEST_BUILD })
    const target = await extended.browser.waitForTarget((one) => one.type() === 'service_worker')
    const worker = await target.worker()
    const openTabs = () =>
      worker?.evaluate(async () => {
        const { chrome } = globalThis as never as {
          chrome: { tabs: { query(of: object): Promise<{ url?: string }[]> } }
        }
        return (await chrome.tabs.query({})).map(({ url }) => url ?? '')
      }) ?? Promise.resolve([])
    await worker?.evaluate(() => {
      const { chrome } = globalThis as never as {
        chrome: Record<string, Record<string, { dispatch(...args: unknown[]): void }>>
      }
      chrome.contextMenus?.onClicked?.dispatch(
        { menuItemId: 'look-up', selectionText: 'Taliban' },
        { id: 1, windowId: 1 },
      )
      chrome.omnibox?.onInputEntered?.dispatch('Joe Biden', 'newForegroundTab')
    })
    await eventually(openTabs, (tabs) => tabs.some((url) => /panel\.html\?.*query=Taliban/.test(url)))
    await eventually(openTabs, (tabs) => tabs.some((url) => /panel\.html\?query=Joe\+Biden/.test(url)))
    const offered = await worker?.evaluate(async () => {
      const { chrome } = globalThis as never as {
        chrome: Record<string, Record<string, { dispatch(...args: unknown[]): void }>>
      }
      return new Promise((answer) => chrome.omnibox?.onInputChanged?.dispatch('Akhundzada', answer))
    })
    expect(JSON.stringify(offered)).toContain('Hibatullah Akhundzada')
    await extended.close()
  })

  it('in Chromium open the form for a new entry with what was selected', async () => {
    const extended = await launchExtended('chromium', { from: TEST_BUILD })
    const target = await extended.browser.waitForTarget((one) => one.type() === 'service_worker')
    const worker = await target.worker()
    // A driver sees no menu there, but the browser knows which items there are: it changes no other.
    const items = await worker?.evaluate(async () => {
      const { chrome } = globalThis as never as {
        chrome: { contextMenus: { update(id: string, how: object): Promise<void> } }
      }
      const ids = ['look-up', 'add', 'something else']
      const known = await Promise.allSettled(ids.map((id) => chrome.contextMenus.update(id, {})))
      return ids.filter((_, at) => known[at]?.status === 'fulfilled')
    })
    expect(items).toEqual(['look-up', 'add'])
    await worker?.evaluate(() => {
      const { chrome } = globalThis as never as {
        chrome: Record<string, Record<string, { dispatch(...args: unknown[]): void }>>
      }
      chrome.contextMenus?.onClicked?.dispatch(
        { menuItemId: 'add', selectionText: 'Lower Weir & 50% of “it” #2' },
        { id: 1, windowId: 1, incognito: false },
      )
    })
    expect(await nameInForm(await addingForm(extended))).toBe('Lower Weir & 50% of “it” #2')
    await extended.close()
  })
})
