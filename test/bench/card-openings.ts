import type { Page } from 'puppeteer-core'
import { launchExtended } from '../../scripts/browsers/launch.ts'
import { BROWSERS, pause, placeOfMark, TEST_BUILD, waitForMarks } from '../../scripts/browsers/reader.ts'
import { serve } from '../../scripts/browsers/serve.ts'
import { inProject } from '../../scripts/build/project.ts'
import { plainly } from '../../scripts/plainly.ts'
import { DWELL } from '../../src/hover/timings.ts'
import { semantic } from '../browser/pages/shells.ts'

// npx tsx test/bench/card-openings.ts [times]     from the end of the dwell to the card on screen, in both browsers; build/test must be there.
// The page itself is the clock: it hears the pointer come to rest and sees the card's host appear, as any page could.

interface Opening {
  /** From the end of the dwell until the card was in the page, ms. */
  readonly shown: number
  /** And until the frame with it had been painted. */
  readonly painted: number
  /** Frames that the browser began between the end of the dwell and that one: 0 when the very next frame has the card. */
  readonly missed: number
}

const MARK = 'Zabihullah Mujahid'

await plainly(async () => {
  const times = Number(process.argv[2] ?? 200)
  const server = await serve(inProject('assets/demo'))
  server.pages.set('/', { html: semantic() })
  for (const name of BROWSERS) {
    const extended = await launchExtended(name, { from: TEST_BUILD })
    const page = await extended.browser.newPage()
    await page.goto(server.origin)
    await waitForMarks(page, MARK)
    // The browser may have opened a page of the extension before it; a page that is hidden paints nothing.
    await pause(1000)
    await page.bringToFront()
    await watch(page)
    const place = await placeOfMark(page, MARK)
    // The page has been scrolled to it; scrolling ends every dwell.
    await pause(300)
    const openings: Opening[] = []
    for (let time = 0; time < times; time++) openings.push(await openOnce(page, place))
    console.log(
      `${name}: ${times} openings; in the page ${told(openings.map(({ shown }) => shown))}; painted ${told(openings.map(({ painted }) => painted))}; in the first frame after the dwell ${openings.filter(({ missed }) => missed === 0).length}`,
    )
    await extended.close()
  }
  await server.close()
})

/** Keeps in `window.opening` how the last card came. */
function watch(page: Page): Promise<void> {
  return page.evaluate((dwell) => {
    const own = window as unknown as { opening: Opening | undefined; count: () => void }
    let rested = 0
    const frames: number[] = []
    own.count = () => {
      frames.push(performance.now())
      frames.splice(0, frames.length - 60)
      requestAnimationFrame(own.count)
    }
    requestAnimationFrame(own.count)
    addEventListener('pointermove', ({ timeStamp }) => (rested = timeStamp), { capture: true })
    new MutationObserver((records) => {
      if (records.every(({ addedNodes }) => addedNodes.length === 0)) return
      const end = rested + dwell
      const shown = performance.now() - end
      const missed = frames.filter((frame) => frame > end).length
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => (own.opening = { shown, painted: performance.now() - end, missed })
        port2.postMessage(0)
      })
    }).observe(document.documentElement, { childList: true })
  }, DWELL)
}

async function openOnce(page: Page, { x, y }: { x: number; y: number }): Promise<Opening> {
  await page.evaluate(() => ((window as unknown as { opening: undefined }).opening = undefined))
  // One move onto the mark, so that the dwell begins with the last event.
  await page.mouse.move(x, y)
  for (let tries = 0; tries < 200; tries++) {
    await pause(10)
    const opening = await page.evaluate(() => (window as unknown as { opening: Opening | undefined }).opening)
    if (opening === undefined) continue
    await page.mouse.move(4, 4)
    await pause(420)
    return opening
  }
  throw new Error('no card came')
}

function told(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number) => (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1)
  return `${at(0.5)} ms at the median, ${at(0.95)} ms at the 95th percentile`
}
