import { build } from 'esbuild'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ExtendedBrowser, launchExtended } from '../../scripts/browsers/launch.ts'
import { BROWSERS, TEST_BUILD } from '../../scripts/browsers/reader.ts'
import { type Server, serve } from '../../scripts/browsers/serve.ts'
import { inProject } from '../../scripts/build/project.ts'
import { goldenPages, outcomeOf } from '../pages/golden.ts'

/** Both browsers must read every golden page as it is written down, and so alike. */
const golden = goldenPages()
let server: Server
let reader: string

beforeAll(async () => {
  server = await serve(inProject('assets/demo'))
  const bundle = await build({
    stdin: {
      contents: `export { findArticle } from '../../src/article/find-article.ts'
        export { looksLikeArticle } from '../../src/article/looks-like-article.ts'`,
      resolveDir: import.meta.dirname,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'reader',
    target: 'chrome128',
  })
  reader = `${bundle.outputFiles[0]?.text}; globalThis.reader = reader; globalThis.outcomeOf = ${outcomeOf.toString()}`
})
afterAll(() => server.close())

describe.each(BROWSERS)('golden pages in %s', (name) => {
  let extended: ExtendedBrowser
  let page: Page

  beforeAll(async () => {
    extended = await launchExtended(name, { from: TEST_BUILD })
    page = await extended.browser.newPage()
  })
  afterAll(() => extended.close())

  it.each(golden)('$name', async ({ html, expected }) => {
    const { pathname, search } = new URL(expected.url)
    server.pages.set(pathname, { html })
    await page.goto(`${server.origin}${pathname}${search}`)
    await page.evaluate(reader)
    const found = await page.evaluate(
      '({ looksLikeArticle: reader.looksLikeArticle(document), ...outcomeOf(reader.findArticle(document)) })',
    )
    const { url: _url, browserOnly: _browserOnly, ...wanted } = expected
    expect(wanted.looksLikeArticle ? found : { looksLikeArticle: (found as typeof wanted).looksLikeArticle }).toEqual(
      wanted,
    )
  })
})
