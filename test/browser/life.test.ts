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
  waitForNoMarks,
} from '../../scripts/browsers/reader.ts'
import { type Server, serve } from '../../scripts/browsers/serve.ts'
import { inProject } from '../../scripts/build/project.ts'
import { PATIENT } from './own-pages.ts'
import { semantic } from './pages/shells.ts'
import { STORY } from './pages/story.ts'

/** Firefox ends an event page after 30 s of rest; tests cannot wait so long. ms */
const FIREFOX_REST = 1000

let server: Server

const SECOND_STORY = [
  'President Vladimir Putin spoke to Xi Jinping by telephone on Friday, the Kremlin said, and the two agreed to meet before the summer is over.',
  'NATO looked on with unease. Its secretary general said that the alliance would watch what was agreed, and that nobody should doubt its resolve in the matter.',
  'In Kyiv, Volodymyr Zelensky asked both to say in public what they had said in private, and told a news conference that Ukraine would not be spoken about without Ukraine.',
]

const singlePageApp = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${STORY.title}</title><meta property="article:published_time" content="2021-08-30"></head>
<body><main><article id="story"><h1>${STORY.title}</h1>${STORY.paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></main>
<script>
const second = ${JSON.stringify(SECOND_STORY)}
function turn() {
  history.pushState({}, '', '/second-story')
  document.title = 'Two presidents talk'
  document.getElementById('story').innerHTML = '<h1>Two presidents talk</h1>' + second.map((text) => '<p>' + text + '</p>').join('')
}
</script></body></html>`

const late = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${STORY.title}</title></head><body><main id="root"></main>
<script>function arrive() { document.getElementById('root').innerHTML = ${JSON.stringify(`<article><h1>${STORY.title}</h1>${STORY.paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`)} }</script></body></html>`

beforeAll(async () => {
  server = await serve(inProject('assets/demo'))
  for (const [path, html] of Object.entries({
    story: semantic(),
    spa: singlePageApp,
    late,
    empty: '<!doctype html><title>Empty</title><p>Nothing.',
  }))
    server.pages.set(`/${path}`, { html })
})
afterAll(() => server.close())

describe.each(BROWSERS)('a page and the extension in %s', (name) => {
  let extended: ExtendedBrowser

  beforeAll(async () => {
    extended = await launchExtended(name, {
      from: TEST_BUILD,
      prefs: { 'extensions.background.idle.timeout': FIREFOX_REST },
    })
  })
  afterAll(() => extended.close())

  const open = async (path: string) => {
    const page = await extended.browser.newPage()
    await page.goto(`${server.origin}${path}`)
    return page
  }

  const killBackground = async () => {
    if (name === 'firefox') return pause(FIREFOX_REST + 700)
    const worker = await extended.browser
      .targets()
      .find((target) => target.type() === 'service_worker')
      ?.worker()
    // A worker that ends by itself in that moment has no session left to detach from; it is dead all the same.
    await worker?.close().catch((error: unknown) => {
      if (!String(error).includes('No session with given id')) throw error
    })
  }

  it('a killed background is not missed: marks come, cards open, ten times over', async () => {
    const page = await open('/story')
    for (let round = 0; round < 10; round++) {
      await killBackground()
      await page.reload()
      await waitForMarks(page)
      await restOn(page, 'Taliban')
      await killBackground()
      await waitForCard(page, 'Taliban')
    }
    await page.close()
  })

  it('follows in-page navigation: the old marks go, the new article is read once', async () => {
    const page = await open('/spa')
    await waitForMarks(page, 'Taliban')
    await page.evaluate('turn()')
    const names = await waitForMarks(page, 'Vladimir Putin')
    expect(names).not.toContain('Taliban')
    await pause(600)
    expect(await markedNames(page)).toEqual(names)
    await page.close()
  })

  it('notices an article that comes late', async () => {
    const page = await open('/late')
    // Long after the scout has looked at the page for the first time.
    await pause(1500)
    expect(await markedNames(page)).toEqual([])
    await page.evaluate('arrive()')
    await waitForMarks(page, 'Taliban')
    await page.close()
  })

  it('is there when the reader comes back to a page', async () => {
    const page = await open('/story')
    await waitForMarks(page)
    await page.goto(`${server.origin}/empty`)
    await page.evaluate(() => history.back())
    await pause(500)
    await waitForMarks(page, 'Taliban')
    await page.close()
  })

  it('finds its way back after document.open', async () => {
    const page = await open('/story')
    const names = await waitForMarks(page, 'Taliban')
    await page.evaluate((html) => {
      document.open()
      document.write(html)
      document.close()
    }, singlePageApp)
    // Marks on what was there before count for nothing.
    const onNewPage = () =>
      page.evaluate(
        () =>
          [...CSS.highlights]
            .flatMap(([, highlight]) => [...highlight] as StaticRange[])
            .filter(({ startContainer }) => startContainer.isConnected).length,
      )
    await expect.poll(onNewPage, PATIENT).toBeGreaterThanOrEqual(names.length - 1)
    expect(await markedNames(page)).toContain('Taliban')
    await page.close()
  })

  it('sends nothing: the server is asked for the pages and for nothing else', async () => {
    const page = await open('/story')
    const before = server.requests.length
    await waitForMarks(page)
    await restOn(page, 'Hibatullah Akhundzada')
    await waitForCard(page)
    const asked = server.requests.slice(before).map(({ path }) => path)
    expect(asked.filter((path) => path !== '/favicon.ico')).toEqual([])
    await page.close()
  })

  it('an update under an open page leaves exactly one of us', async () => {
    const page = await open('/story')
    const names = await waitForMarks(page)
    await extended.browser.installExtension(inProject(TEST_BUILD, name === 'firefox' ? 'firefox' : 'chrome'))
    // Long enough for a second copy to have come.
    await pause(2000)
    await page.bringToFront()
    await expect.poll(() => markedNames(page), PATIENT).toEqual(names)
    await page.reload()
    await expect.poll(() => markedNames(page), PATIENT).toEqual(names)
    await page.close()
  })

  it('leaves a page as soon as it is no article any more', async () => {
    const page = await open('/spa')
    await waitForMarks(page)
    await page.evaluate(() => {
      history.pushState({}, '', '/home')
      document.body.innerHTML = '<p>Home</p>'
    })
    await waitForNoMarks(page)
    await page.close()
  })
})
