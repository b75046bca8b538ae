import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import messages from '../../assets/locales/en/messages.json'
import { type ExtendedBrowser, launchExtended } from '../../scripts/browsers/launch.ts'
import { BROWSERS, cardText, restOn, TEST_BUILD, waitForCard, waitForMarks } from '../../scripts/browsers/reader.ts'
import { type Server, serve } from '../../scripts/browsers/serve.ts'
import { inProject } from '../../scripts/build/project.ts'
import { standingDialog } from './dialog.ts'
import { PATIENT } from './own-pages.ts'
import { semantic } from './pages/shells.ts'

let server: Server

beforeAll(async () => {
  server = await serve(inProject('assets/demo'))
  server.pages.set('/', { html: semantic() })
})
afterAll(() => server.close())

describe.each(BROWSERS)('why this mark, in %s', (name) => {
  let extended: ExtendedBrowser
  beforeAll(async () => {
    extended = await launchExtended(name, { from: TEST_BUILD })
  })
  afterAll(() => extended.close())

  it('unfolds at a click and gives the reasons in words', async () => {
    const page = await extended.browser.newPage()
    await page.setViewport({ width: 1000, height: 700 })
    await page.goto(`${server.origin}/`)
    await page.bringToFront()
    await waitForMarks(page, 'Zabihullah Mujahid')
    await restOn(page, 'Hibatullah Akhundzada')
    await waitForCard(page, messages.card_why.message)
    await page.keyboard.press('p')
    await standingDialog(page)
    expect(await cardText(page)).not.toContain(messages.card_why_name.message)

    const place = await page.evaluate((wanted) => {
      const summaries = [...document.querySelectorAll('*')].flatMap((host) => [
        ...(host.shadowRoot?.querySelectorAll('summary') ?? []),
      ])
      const summary = summaries.find((one) => one.textContent === wanted)
      summary?.scrollIntoView({ block: 'center', behavior: 'instant' })
      const { x, y } = summary?.getBoundingClientRect() ?? { x: 0, y: 0 }
      return { x: x + 20, y: y + 10 }
    }, messages.card_why.message)
    await page.mouse.click(place.x, place.y)

    await expect.poll(() => cardText(page), PATIENT).toContain(messages.card_why_name.message)
    const text = await cardText(page)
    expect(text).toContain(messages.card_why_related_entities_in_the_article.message)
    // No rule is shown by its name, and no key of a message.
    expect(text).not.toMatch(/card_why|related entities in the article/)
    await page.close()
  })
})
