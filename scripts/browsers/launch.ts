import { type Browser, launch, type Page } from 'puppeteer-core'
import { inProject } from '../build/project.ts'
import { type BrowserName, executableOf } from './executables.ts'

/** Firefox gives every installation an address of its own; preset, so that a script can open the extension's pages. */
const FIREFOX_UUID = '6b1f0f6e-0c58-4b0e-9f5d-6a7b2f3c9d10'
const GECKO_ID = 'backstory@backstory.reader'

/** Debian's Chromium looks up its maker's hosts at every start; a reader of loopback pages needs none of that. */
const CHROMIUM_QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-search-engine-choice-screen',
]

export interface LaunchOptions {
  readonly headless?: boolean
  /** Folder that holds `chrome/` and `firefox/`. */
  readonly from?: string
  readonly prefs?: Record<string, unknown>
  readonly args?: readonly string[]
  /** Variables beside those of this process. */
  readonly env?: Record<string, string>
  /** Leaves the page open that greets the reader after installing; else it is closed, so that no tab comes to the front later. */
  readonly keepWelcome?: boolean
}

export interface ExtendedBrowser {
  readonly name: BrowserName
  readonly browser: Browser
  /** Opens one of the extension's own pages, such as `popup.html`. */
  openExtensionPage(file: string): Promise<Page>
  close(): Promise<void>
}

/** A browser with a fresh profile and the built extension on. */
export function launchExtended(name: BrowserName, options: LaunchOptions = {}): Promise<ExtendedBrowser> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options)
}

async function launchChromium({
  headless = true,
  from = 'dist',
  args = [],
  env = {},
  keepWelcome = false,
}: LaunchOptions): Promise<ExtendedBrowser> {
  const browser = await launch({
    executablePath: executableOf('chromium'),
    headless,
    pipe: true,
    enableExtensions: [inProject(from, 'chrome')],
    defaultViewport: headless ? { width: 1100, height: 800 } : null,
    args: [...CHROMIUM_QUIET, ...args],
    env: { ...process.env, ...env },
  })
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker')
  // Node knows no origin for this scheme.
  const origin = worker.url().split('/').slice(0, 3).join('/')
  const openExtensionPage = async (file: string) => {
    const page = await browser.newPage()
    await page.goto(`${origin}/${file}`)
    return page
  }
  if (!keepWelcome) await closeWelcome(openExtensionPage)
  return { name: 'chromium', browser, openExtensionPage, close: () => browser.close() }
}

async function launchFirefox({
  headless = true,
  from = 'dist',
  prefs = {},
  env = {},
  keepWelcome = false,
}: LaunchOptions): Promise<ExtendedBrowser> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: executableOf('firefox'),
    headless,
    defaultViewport: headless ? { width: 1100, height: 800 } : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: FIREFOX_UUID }), ...prefs },
    env: { ...process.env, ...env },
  })
  await browser.installExtension(inProject(from, 'firefox'))
  const openExtensionPage = async (file: string) => {
    const page = await browser.newPage()
    // The load is never reported for moz-extension pages, but the page is there and answers.
    await page.goto(`moz-extension://${FIREFOX_UUID}/${file}`, { timeout: 1500 }).catch(() => undefined)
    return page
  }
  if (!keepWelcome) await closeWelcome(openExtensionPage)
  return { name: 'firefox', browser, openExtensionPage, close: () => browser.close() }
}

/** Longest wait for the welcome page, ms: it comes within a few tenths of a second after the background has started. */
const WELCOME_WAIT = 6_000

/** Closes the page that greets the reader after installing. Only another page of the extension can see it in Firefox. */
async function closeWelcome(open: ExtendedBrowser['openExtensionPage']): Promise<void> {
  const page = await open('popup.html')
  await page.evaluate(async (wait) => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', { tabs: Tabs } | undefined>
    const { tabs } = (browser ?? chrome) as { tabs: Tabs }
    for (const end = Date.now() + wait; Date.now() < end; await new Promise((next) => setTimeout(next, 25))) {
      const welcome = (await tabs.query({})).find(({ url }) => url?.endsWith('/welcome.html'))
      if (welcome) return tabs.remove(welcome.id)
    }
  }, WELCOME_WAIT)
  await page.close()
}

interface Tabs {
  query(of: object): Promise<{ id: number; url?: string }[]>
  remove(id: number): Promise<void>
}
