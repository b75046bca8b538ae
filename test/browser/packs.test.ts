import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { clearPacks } from '../../scripts/browsers/clear-packs.ts'
import { type ExtendedBrowser, launchExtended } from '../../scripts/browsers/launch.ts'
import { BROWSERS, pause, TEST_BUILD } from '../../scripts/browsers/reader.ts'
import { type Server, serve } from '../../scripts/browsers/serve.ts'
import { inProject } from '../../scripts/build/project.ts'
import { eventually, PATIENT } from './own-pages.ts'
import { chooseFile, exported, importList, press, waitForWords, wordsOf } from './packs-page.ts'
import { PACK_CSV, packStory } from './pages/pack-story.ts'

let server: Server

beforeAll(async () => {
  server = await serve(inProject('assets/demo'))
  server.pages.set('/river', { html: packStory() })
})
afterAll(() => server.close())

describe.each(BROWSERS)('the reader’s own glossaries in %s', (name) => {
  let extended: ExtendedBrowser
  let options: Page

  beforeAll(async () => {
    extended = await launchExtended(name, {
      from: TEST_BUILD,
      prefs: { 'extensions.background.idle.timeout': FIREFOX_REST },
    })
  })
  afterAll(() => extended.close())

  beforeEach(async () => {
    for (const page of await extended.browser.pages()) if (page.url().includes('options')) await page.close()
    options = await extended.openExtensionPage('options.html')
    await options.waitForSelector('.packs')
    await clearPacks(options)
    await options.evaluate(() => {
      Object.assign(window, { isOld: true })
      location.reload()
    })
    await eventually(() => options.evaluate(() => !('isOld' in window) && document.querySelector('.packs') !== null))
  })

  const open = async () => {
    const page = await extended.browser.newPage()
    await page.goto(`${server.origin}/river`)
    return page
  }

  /** Boxes over the text; in the test build the overlay's root is open. */
  const boxes = (page: Page) =>
    page.evaluate(() =>
      [...document.documentElement.children].reduce(
        (sum, element) => sum + (element.shadowRoot?.querySelectorAll('.mark').length ?? 0),
        0,
      ),
    )
  const waitForBoxes = (page: Page, count: number) => expect.poll(() => boxes(page), PATIENT).toBe(count)

  it('shows what was read and what was left out, and marks in open tabs once agreed to', async () => {
    const page = await open()
    await chooseFile(options, 'Add from a file', 'rivers.csv', PACK_CSV)
    const preview = await waitForWords(options, /Name of the glossary/, 'dialog')
    expect(preview).toContain('A table: 4 entries, 7 names')
    const remarks = await options.evaluate(() => document.querySelector('dialog .report')?.textContent)
    expect(remarks).toContain(
      'Line 4. name: “X” is a single character and would be marked everywhere. Use a longer name.',
    )
    expect(remarks).toContain('Line 5. link: “http://example.org/not-safe” is no link')
    await press(options, 'Add', 'dialog')
    await waitForWords(options, '“rivers” is ready', 'dialog')
    await press(options, 'Close', 'dialog')
    await waitForWords(options, /rivers[\s\S]*4 entries · rivers\.csv/)
    await page.bringToFront()
    await waitForBoxes(page, 3)

    await options.bringToFront()
    await options.evaluate(() => document.querySelector<HTMLInputElement>('.pack-list [role=switch]')?.click())
    await page.bringToFront()
    await waitForBoxes(page, 0)
    await options.bringToFront()
    await options.evaluate(() => document.querySelector<HTMLInputElement>('.pack-list [role=switch]')?.click())
    await page.bringToFront()
    await waitForBoxes(page, 3)

    await options.bringToFront()
    await press(options, 'Delete', '.packs')
    await waitForWords(options, '“rivers” was deleted.')
    await page.bringToFront()
    await waitForBoxes(page, 0)
    await options.bringToFront()
    await press(options, 'Undo', '.packs')
    await page.bringToFront()
    await waitForBoxes(page, 3)
    await page.close()
  })

  it('what was saved as a file comes back the same', async () => {
    await importList(options, 'rivers.csv', PACK_CSV)
    const first = await exported(options)
    expect(JSON.parse(first)).toMatchObject({ format: 'backstory-pack', version: 1, title: 'rivers' })
    await press(options, 'Delete', '.packs')
    await waitForWords(options, 'was deleted')
    await importList(options, 'other-name.json', first)
    await options.evaluate(() => document.querySelector('.pack-list .gone')?.parentElement?.remove())
    expect(await exported(options)).toBe(first)
  })

  it('keeps the reader’s changes when the file is updated', async () => {
    await importList(options, 'rivers.csv', PACK_CSV)
    await press(options, 'Entries', '.packs')
    await press(options, 'Edit “Ilse Brandhorst”', '.entries')
    await options.evaluate(() => {
      const field = document.querySelector<HTMLTextAreaElement>('dialog textarea[name=what]')
      if (field) field.value = 'Rows better than she talks.'
    })
    await press(options, 'Save', 'dialog')
    await waitForWords(options, '1 change of yours')
    await chooseFile(
      options,
      'Update from a file',
      'rivers-2.csv',
      PACK_CSV.replaceAll('Head of', 'Chair of').replaceAll('Rowers', 'Oarsmen'),
    )
    await waitForWords(options, '1 change of yours stays.', 'dialog')
    await press(options, 'Update', 'dialog')
    await waitForWords(options, 'is ready', 'dialog')
    const { entries } = JSON.parse(await exported(options)) as { entries: { name: string; what: string }[] }
    const whats = Object.fromEntries(entries.map((entry) => [entry.name, entry.what]))
    expect(whats['Ilse Brandhorst']).toBe('Rows better than she talks.')
    expect(whats['Ferrymen Guild']).toMatch(/^Oarsmen/)
  })

  it('refuses with a sentence that names line and remedy, and keeps what was there', async () => {
    await importList(options, 'rivers.csv', PACK_CSV)
    const before = await exported(options)
    await chooseFile(
      options,
      'Update from a file',
      'half.json',
      '{"format":"backstory-pack","entries":[\n{"name":"Half',
    )
    await waitForWords(options, 'The file ends in the middle, in line 2. Download or copy it again.', 'dialog')
    await press(options, 'Close', 'dialog')
    expect(await exported(options)).toBe(before)
  })

  it('the columns can be told otherwise before anything is kept', async () => {
    await press(options, 'Paste a list', '.packs')
    await options.evaluate(() => {
      const field = document.querySelector<HTMLTextAreaElement>('.packs textarea')
      if (field) field.value = 'Rowers of the towns\tFerrymen Guild\nOffice for weirs\tLower Weir Authority'
    })
    await press(options, 'Read it', '.packs')
    await waitForWords(options, 'A table: 2 entries', 'dialog')
    for (const [at, field] of ['what', 'name'].entries()) {
      await options.evaluate(
        (place, value) => {
          const select = document.querySelectorAll<HTMLSelectElement>('dialog select')[place]
          if (!select) throw new Error('no column')
          select.value = value
          select.dispatchEvent(new Event('change', { bubbles: true }))
        },
        at,
        field,
      )
      await pause(200)
    }
    await waitForWords(options, /Ferrymen Guild\s+Rowers of the towns/, 'dialog .sample-entries')
    await press(options, 'Cancel', 'dialog')
    expect(await wordsOf(options)).not.toContain('entries')
  })

  it('a dropped file is read too, and leaving the dialog keeps nothing', async () => {
    await options.evaluate((text) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([text], 'dropped.csv'))
      document
        .querySelector('.packs')
        ?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }))
    }, PACK_CSV)
    await waitForWords(options, /A table: 4 entries/, 'dialog')
    expect(await options.evaluate(() => document.querySelector<HTMLInputElement>('dialog input')?.value)).toBe(
      'dropped',
    )
    await options.keyboard.press('Escape')
    await options.waitForFunction(() => document.querySelector('dialog') === null, { polling: 50 })
    expect(await wordsOf(options)).not.toContain('dropped')
  })

  it('an address with a name opens the form for it, in a glossary of the reader’s own', async () => {
    const page = await open()
    const adding = await extended.openExtensionPage(`options.html#add=${encodeURIComponent('Lower Weir Authority')}`)
    await waitForWords(adding, 'Who or what it is', 'dialog')
    const fill = (what: string) =>
      adding.evaluate((text) => {
        const field = document.querySelector<HTMLTextAreaElement>('dialog textarea[name=what]')
        if (field) field.value = text
      }, what)
    await fill('\u202e')
    await press(adding, 'Save', 'dialog')
    await waitForWords(adding, '1 thing was left out', 'dialog')
    await fill('Office for the weirs.')
    await press(adding, 'Save', 'dialog')
    await waitForWords(adding, /My glossary[\s\S]*1 entry · 1 change of yours/)
    await adding.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('.pack-list .line input')
      if (!field) throw new Error('no field for the title')
      field.value = 'Weirs'
      field.dispatchEvent(new Event('change', { bubbles: true }))
    })
    await waitForWords(adding, /Weirs[\s\S]*1 entry/)
    await page.bringToFront()
    await waitForBoxes(page, 1)
    await adding.close()
    await page.close()
  })

  it('axe finds nothing in the section and its dialogs', async () => {
    const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
    const violations = async () => {
      await options.evaluate(axe)
      return options.evaluate(async () => {
        const { axe: checker } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } }
        return (await checker.run()).violations.map(({ id }) => id)
      })
    }
    await chooseFile(options, 'Add from a file', 'rivers.csv', PACK_CSV)
    await waitForWords(options, /Name of the glossary/, 'dialog')
    expect(await violations()).toEqual([])
    await press(options, 'Add', 'dialog')
    await waitForWords(options, 'is ready', 'dialog')
    await press(options, 'Close', 'dialog')
    await press(options, 'Paste a list', '.packs')
    await press(options, 'Entries', '.packs')
    await waitForWords(options, '4 entries', '.entries')
    expect(await violations()).toEqual([])
    await press(options, 'Edit', '.entries')
    await waitForWords(options, 'Who or what it is', 'dialog')
    expect(await violations()).toEqual([])
    await press(options, 'Cancel', 'dialog')
    await press(options, 'Delete', '.packs')
    await chooseFile(options, 'Add from a file', 'half.json', '{"entries":[{')
    await waitForWords(options, 'ends in the middle', 'dialog')
    expect(await violations()).toEqual([])
  })

  it('a hundred thousand names come in while the page stays alive, and are found', async () => {
    await chooseHuge(options)
    const { longest } = await whileWatched(options, async () => {
      await waitForWords(options, /100,000 entries/, 'dialog', 1200)
      await press(options, 'Add', 'dialog')
      await waitForWords(options, 'is ready', 'dialog', 1200)
    })
    console.log(`${name}: longest stop of the page while it was imported ${Math.round(longest)} ms`)
    await press(options, 'Close', 'dialog')
    const page = await open()
    await waitForBoxes(page, 1)
    await page.close()
  })

  it.each([150, 600, 1500, 2500])('closed %i ms after the reader agreed: old or new, never half', async (ms) => {
    await importList(options, 'rivers.csv', PACK_CSV)
    const before = await exported(options)
    await chooseHuge(options, 'Update from a file')
    await waitForWords(options, /100,000 entries/, 'dialog', 1200)
    await press(options, 'Update', 'dialog')
    await killBackground()
    await pause(ms)
    await options.close()
    options = await extended.openExtensionPage('options.html')
    const words = await waitForWords(options, /[\d,]+ entries/)
    const after = await exported(options)
    if (/100,000 entries/.test(words)) expect(JSON.parse(after).entries).toHaveLength(100_000)
    else expect(after).toBe(before)
    const page = await open()
    await waitForBoxes(page, /100,000/.test(words) ? 1 : 3)
    await page.close()
  })

  it('a killed background knows the packs again', async () => {
    await importList(options, 'rivers.csv', PACK_CSV)
    for (let round = 0; round < 3; round++) {
      await killBackground()
      const page = await open()
      await waitForBoxes(page, 3)
      await page.close()
    }
  })

  it('a pack that another version compiled is compiled anew', async () => {
    await importList(options, 'rivers.csv', PACK_CSV)
    await options.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open('backstory-packs')
        opening.onsuccess = () => resolve(opening.result)
      })
      const transaction = database.transaction('compiled', 'readwrite')
      const store = transaction.objectStore('compiled')
      const keys = store.getAllKeys()
      keys.onsuccess = () => store.put(new Uint8Array(64), keys.result[0])
      await new Promise((resolve) => {
        transaction.oncomplete = resolve
      })
      database.close()
    })
    await killBackground()
    const page = await open()
    await waitForBoxes(page, 3)
    await page.close()
  })

  const killBackground = async () => {
    if (name === 'firefox') return pause(FIREFOX_REST + 700)
    const worker = await extended.browser
      .targets()
      .find((target) => target.type() === 'service_worker')
      ?.worker()
    await worker?.close()
  }
})

/** Firefox ends an event page after 30 s of rest; tests cannot wait so long, but opening a huge pack on a busy machine must fit. ms */
const FIREFOX_REST = 3000

/** A table of a hundred thousand, made in the page; one of them is in the story. */
async function chooseHuge(options: Page, label = 'Add from a file'): Promise<void> {
  await options.waitForSelector('.packs input[type=file]')
  await options.evaluate((wanted) => {
    const rows = Array.from(
      { length: 99_999 },
      (_, at) =>
        `Thing ${at.toString(36)} of Nowhere,"The ${at}th of the things that are kept here, for nobody has thrown them away."\n`,
    )
    const input = [...document.querySelectorAll<HTMLInputElement>('.packs input[type=file]')].find((one) =>
      one.labels?.[0]?.textContent?.startsWith(wanted),
    )
    if (!input) throw new Error(`no input “${wanted}”`)
    const given = new DataTransfer()
    given.items.add(new File(['name,what\nFerrymen Guild,Rowers.\n', ...rows], 'huge.csv'))
    input.files = given.files
    input.dispatchEvent(new Event('change', { bubbles: true }))
  }, label)
}

/** The longest time for which the page answered nothing while `work` went on, ms. */
async function whileWatched(page: Page, work: () => Promise<void>): Promise<{ longest: number }> {
  await page.evaluate(() => {
    const watch = { longest: 0, last: performance.now() }
    Object.assign(window, { watch })
    setInterval(() => {
      const now = performance.now()
      watch.longest = Math.max(watch.longest, now - watch.last)
      watch.last = now
    }, 10)
  })
  await work()
  return page.evaluate(() => (window as unknown as { watch: { longest: number } }).watch)
}
