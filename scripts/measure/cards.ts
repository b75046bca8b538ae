import type { Page } from 'puppeteer-core'
import { DWELL } from '../../src/hover/timings.ts'
import type { ExtendedBrowser } from '../browsers/launch.ts'
import { pause, placeOfMark, restOn, waitForCard, waitForMarks, waitForNoCard } from '../browsers/reader.ts'
import { newPage } from './new-page.ts'

const NAMES = ['Joe Biden', 'Al-Qaeda', 'Kandahar', 'Zabihullah Mujahid', 'AFP']

/** From the moment at which the pointer has rested long enough to the frame that shows the card, ms, seen from the page. */
export async function measureCards({ browser }: ExtendedBrowser, url: string, runs: number): Promise<number[]> {
  const page = await newPage(browser)
  await page.goto(url)
  await waitForMarks(page)
  // The first card also waits for its script; that is another figure.
  await pause(500)
  const durations: number[] = []
  for (let run = 0; run < runs; run++) durations.push(await openOne(page, NAMES[run % NAMES.length] ?? ''))
  await page.close()
  return durations
}

async function openOne(page: Page, name: string): Promise<number> {
  const place = await placeOfMark(page, name)
  await page.evaluate(({ x, y }) => {
    const watch: { rested?: number; painted?: number } = {}
    Object.assign(window, { watch })
    const moved = (event: PointerEvent) => {
      // The rest begins with the first move that ends on the mark; that it trembles later does not prolong it.
      if (Math.abs(event.clientX - x) < 1 && Math.abs(event.clientY - y) < 1) watch.rested ??= event.timeStamp
    }
    document.addEventListener('pointermove', moved, { capture: true })
    new MutationObserver((_, observer) => {
      observer.disconnect()
      document.removeEventListener('pointermove', moved, { capture: true })
      // The frame that is being made shows the card; the task after it runs when it has been drawn.
      requestAnimationFrame(() => {
        const channel = new MessageChannel()
        channel.port1.onmessage = () => {
          watch.painted = performance.now()
        }
        channel.port2.postMessage(0)
      })
    }).observe(document.documentElement, { childList: true })
  }, place)
  await restOn(page, name)
  await waitForCard(page)
  await pause(60)
  const { rested, painted } = await page.evaluate(
    () => (window as unknown as { watch: { rested: number; painted: number } }).watch,
  )
  await page.keyboard.press('Escape')
  await waitForNoCard(page)
  await page.mouse.move(5, 5)
  await pause(50)
  return painted - rested - DWELL
}
