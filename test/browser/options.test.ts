import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ExtendedBrowser, launchExtended } from '../../scripts/browsers/launch.ts'
import {
  BROWSERS,
  cardText,
  markedNames,
  pause,
  placeOfMark,
  restOn,
  TEST_BUILD,
  waitForCard,
  waitForMarks,
  waitForNoCard,
  waitForNoMarks,
} from '../../scripts/browsers/reader.ts'
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

/** Names under which marks are painted: they tell the style. */
const styles = (page: Page) => page.evaluate(() => [...CSS.highlights.keys()].filter((name) => !name.includes('ring')))

/** The card's frame: its classes and its text size. */
const frame = (page: Page) =>
  page.evaluate(() => {
    const host = [...document.documentElement.children].find((element) => element.shadowRoot)
    const card = host?.shadowRoot?.querySelector<HTMLElement>('[role=dialog]')
    return { looks: card?.className ?? '', size: card?.style.getPropertyValue('--text-size') ?? '' }
  })

/** Notes in the page when the pointer comes upon the mark around a point, and when a card is shown. `restOn` comes in steps of 10 px. */
const watchDwell = (page: Page, x: number, y: number) =>
  page.evaluate(
    (left, top) => {
      const seen = { came: 0, shown: 0 }
      Object.assign(window, { seen })
      addEventListener(
        'pointermove',
        ({ clientX, clientY, timeStamp }) => {
          if (Math.hypot(clientX - left, clientY - top) < 16) seen.came ||= timeStamp
        },
        true,
      )
      const look = () => {
        const dialogs = [...document.documentElement.children].map((one) =>
          one.shadowRoot?.querySelector('[role=dialog]'),
        )
        if (dialogs.some((one) => one?.checkVisibility())) seen.shown ||= performance.now()
        else requestAnimationFrame(look)
      }
      look()
    },
    x,
    y,
  )

/** How long the pointer was there before the card came, ms. */
const dwelt = (page: Page) =>
  page.evaluate(() => {
    const { seen } = window as unknown as { seen: { came: number; shown: number } }
    return seen.came === 0 ? 0 : seen.shown - seen.came
  })

describe.each(BROWSERS)('the options with %s', (name) => {
  let extended: ExtendedBrowser
  let options: Page
  let story: Page

  beforeAll(async () => {
    extended = await launchExtended(name, { from: TEST_BUILD })
    options = await extended.openExtensionPage('options.html')
    await waitForWords(options, 'Keyboard')
    story = await extended.browser.newPage()
    await story.goto(`${server.origin}/story`)
    await waitForMarks(story)
  })
  afterAll(() => extended.close())

  const stored = () => inExtension(options, async ({ storage }) => (await storage.sync.get(null)).settings)
  const choose = async (setting: string, choice: string) => press(options, `[name="${setting}"][value="${choice}"]`)
  /** Makes a change, and waits until the story has been read anew with it: its marks are others than before. */
  const readAnew = async (change: () => Promise<void>) => {
    await story.evaluate(() => {
      const ranges = () => [...CSS.highlights].flatMap(([, highlight]) => [...highlight])
      Object.assign(window, { ranges, before: ranges() })
    })
    await change()
    await eventually(() =>
      story.evaluate(() => {
        const { ranges, before } = window as unknown as { ranges(): object[]; before: object[] }
        return ranges().length > 0 && !ranges().some((range) => before.includes(range))
      }),
    )
  }

  const reset = async () => {
    await pressNamed(options, 'Reset settings')
    await eventually(stored, (settings) => JSON.stringify(settings) === '{"version":1}')
  }
  /** The story hears of it too; its reading must not be taken for that of the change after. */
  const resetEverywhere = () => readAnew(reset)

  it('changes the style of marks in an open tab, and saves only what differs', async () => {
    await choose('marks.style', 'solid')
    await eventually(
      () => styles(story),
      (names) => names.length > 0 && names.every((one) => one.includes('solid')),
    )
    expect(await stored()).toEqual({ version: 1, marks: { style: 'solid', density: 'first' } })
    await choose('marks.style', 'none')
    await waitForNoMarks(story)
    await choose('marks.style', 'dotted')
    await waitForMarks(story)
    expect(await eventually(stored)).toEqual({ version: 1 })
  })

  it('marks every mention, and kinds that are wanted', async () => {
    const once = await markedNames(story)
    expect(once.filter((text) => text === 'Taliban')).toHaveLength(1)
    await choose('marks.density', 'every')
    await eventually(
      () => markedNames(story),
      (names) => names.filter((text) => text === 'Taliban').length > 1,
    )
    await press(options, '[name="person"]')
    await eventually(
      () => markedNames(story),
      (names) => names.length > 0 && !names.includes('Joe Biden'),
    )
    await resetEverywhere()
    await waitForMarks(story, 'Joe Biden')
  })

  it('opens cards as the reader chose, in size and colours of their choice', async () => {
    await readAnew(() => choose('card.trigger', 'click'))
    await readAnew(() => type(options, '[data-setting="card.textSize"] input', '150'))
    await readAnew(() => choose('card.theme', 'dark'))
    await story.bringToFront()
    await waitForMarks(story, 'Taliban')
    await restOn(story, 'Taliban')
    await pause(900)
    expect(await cardText(story)).toBeUndefined()
    const { x, y } = await placeOfMark(story, 'Taliban')
    await story.mouse.click(x, y)
    await waitForCard(story)
    await eventually(
      () => frame(story),
      ({ looks, size }) => looks.split(' ').includes('dark') && size === '1.5',
    )
    await story.keyboard.press('Escape')
    await waitForNoCard(story)
  })

  it('opens cards on a held key alone', async () => {
    await readAnew(() => choose('card.trigger', 'key'))
    await story.bringToFront()
    await waitForMarks(story, 'Joe Biden')
    await restOn(story, 'Joe Biden')
    await pause(900)
    expect(await cardText(story)).toBeUndefined()
    await story.keyboard.down('Shift')
    await waitForCard(story)
    await story.keyboard.up('Shift')
    await story.keyboard.press('Escape')
    await waitForNoCard(story)
    await resetEverywhere()
  })

  it('waits before a card as long as the reader chose', async () => {
    await readAnew(() => type(options, '[data-setting="card.dwell"] input', '1000'))
    await story.bringToFront()
    await waitForMarks(story, 'Taliban')
    const { x, y } = await placeOfMark(story, 'Taliban')
    await watchDwell(story, x, y)
    await restOn(story, 'Taliban')
    await waitForCard(story)
    // By the page's own clock, which browsers round: the driver's is as slow as the machine. At first it is 300 ms.
    expect(await dwelt(story)).toBeGreaterThan(990)
    await story.keyboard.press('Escape')
    await resetEverywhere()
  })

  it('keeps a list of sites, off or only', async () => {
    await waitForMarks(story)
    await type(options, '.add input', 'nonsense here')
    await press(options, '.add button')
    await waitForWords(options, 'is not the name of a site')
    await type(options, '.add input', `${server.origin}/some/page`)
    await press(options, '.add button')
    await waitForNoMarks(story)
    await choose('sites.mode', 'only-list')
    await waitForMarks(story)
    await pressNamed(options, 'Take 127.0.0.1 off the list')
    await waitForNoMarks(story)
    await resetEverywhere()
    await waitForMarks(story)
  })

  it('lists what was silenced, and takes it back', async () => {
    await inExtension(options, ({ runtime }) =>
      runtime.sendMessage({ backstory: 'quiet', payload: { entityId: 'taliban', kind: 'known' } }),
    )
    await inExtension(options, ({ runtime }) =>
      runtime.sendMessage({
        backstory: 'quiet',
        payload: { entityId: 'kandahar', kind: 'not-this', host: '127.0.0.1' },
      }),
    )
    await waitForWords(options, 'not marked on 127.0.0.1')
    await story.reload()
    await waitForMarks(story, 'Joe Biden')
    expect(await markedNames(story)).not.toContain('Kandahar')
    await pressNamed(options, 'Undo: mark Kandahar again')
    await waitForMarks(story, 'Kandahar')
    expect(await words(options)).toContain('known since')
    await pressNamed(options, 'Undo: mark Taliban again')
    await waitForWords(options, 'Nothing is silenced')
  })

  it('shows the keys, and leads to where the browser changes them', async () => {
    expect(await words(options)).toMatch(/Next marked name\s+Alt\+(Period|\.)/)
    expect(await words(options)).toMatch(/Open the list of all names\s+Alt\+Shift\+L/)
    const tabs = () => inExtension(options, async ({ tabs }) => (await tabs.query({})).length)
    const before = await tabs()
    await pressNamed(options, 'Change keys')
    await eventually(tabs, (count) => count === before + 1)
  })

  it('exports everything into one file, imports it, resets, and takes each of it back', async () => {
    await options.bringToFront()
    await choose('marks.style', 'tint')
    await eventually(stored, (settings) => JSON.stringify(settings).includes('tint'))
    const file = await options.evaluate(async () => {
      const taken = Promise.withResolvers<Blob>()
      const create = URL.createObjectURL
      URL.createObjectURL = (blob) => {
        taken.resolve(blob as Blob)
        URL.createObjectURL = create
        return create(blob)
      }
      ;[...document.querySelectorAll('button')].find((button) => button.innerText === 'Export')?.click()
      return (await taken.promise).text()
    })
    expect(JSON.parse(file)).toMatchObject({ settings: { marks: { style: 'tint' } } })
    await reset()
    const take = (text: string) =>
      options.evaluate((content) => {
        const input = document.querySelector<HTMLInputElement>('#backup ~ .buttons input[type=file]')
        const files = new DataTransfer()
        files.items.add(new File([content], 'backstory.json', { type: 'application/json' }))
        if (!input) throw new Error('no field for a file')
        input.files = files.files
        input.dispatchEvent(new Event('change', { bubbles: true }))
      }, text)
    await take('{"kind":"something else"}')
    await waitForWords(options, 'not a file that Backstory has exported')
    expect(await stored()).toEqual({ version: 1 })
    await take(file)
    await eventually(stored, (settings) => JSON.stringify(settings).includes('tint'))
    await waitForWords(options, 'Imported.')
    await press(options, '#backup ~ .button')
    await eventually(stored, (settings) => !JSON.stringify(settings).includes('tint'))
    await waitForWords(options, 'as it was before')
  })
})
