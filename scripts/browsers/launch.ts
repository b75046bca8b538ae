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

async function launchChromium({ headless = true, from = 'dist', args = [] }: LaunchOptions): Promise<ExtendedBrowser> {
  const browser = await launch({
    executablePath: executableOf('chromium'),
    headless,
    pipe: true,
    enableExtensions: [inProject(from, 'chrome')],
    defaultViewport: headless ? { width: 1100, height: 800 } : null,
    args: [...CHROMIUM_QUIET, ...args],
  })
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker')
  // Node knows no origin for this scheme.
  const origin = worker.url().split('/').slice(0, 3).join('/')
  return {
    name: 'chromium',
    browser,
    async openExtensionPage(file) {
      const page = await browser.newPage()
      await page.goto(`${origin}/${file}`)
      return page
    },
    close: () => browser.close(),
  }
}

async function launchFirefox({ headless = true, from = 'dist', prefs = {} }: LaunchOptions): Promise<ExtendedBrowser> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: executableOf('firefox'),
    headless,
    defaultViewport: headless ? { width: 1100, height: 800 } : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: FIREFOX_UUID }), ...prefs },
  })
  await browser.installExtension(inProject(from, 'firefox'))
  return {
    name: 'firefox',
    browser,
    async openExtensionPage(file) {
      const page = await browser.newPage()
      // The load is never reported for moz-extension pages, but the page is there and answers.
      await page.goto(`moz-extension://${FIREFOX_UUID}/${file}`, { timeout: 1500 }).catch(() => undefined)
      return page
    },
    close: () => browser.close(),
  }
}
