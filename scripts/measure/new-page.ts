import type { Browser, Page } from 'puppeteer-core'

/**
 * A page into which functions of these scripts can be sent. The loader that runs TypeScript wraps named functions in a call of
 * `__name`, which no page knows; here it gives back what it is given.
 */
export async function newPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage()
  await page.evaluateOnNewDocument('globalThis.__name = (value) => value')
  return page
}
