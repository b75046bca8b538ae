import type { ExtendedBrowser } from '../browsers/launch.ts'
import { waitForMarks } from '../browsers/reader.ts'
import { newPage } from './new-page.ts'

/**
 * From the end of parsing (`document_idle` follows at once) to the first painted mark, ms, seen from the page. With `kill` the
 * background is ended before each load, so that opening the glossary is in the figure.
 */
export async function measureFirstMark(
  { browser }: ExtendedBrowser,
  url: string,
  runs: number,
  kill: boolean,
): Promise<number[]> {
  const page = await newPage(browser)
  await page.evaluateOnNewDocument(() => {
    const channel = new MessageChannel()
    channel.port1.onmessage = () => {
      if (CSS.highlights?.size) Object.assign(window, { firstMark: performance.now() })
      else channel.port2.postMessage(0)
    }
    document.addEventListener('DOMContentLoaded', () => {
      Object.assign(window, { parsed: performance.now() })
      channel.port2.postMessage(0)
    })
  })
  const durations: number[] = []
  for (let run = 0; run < runs; run++) {
    if (kill)
      await (
        await browser
          .targets()
          .find((target) => target.type() === 'service_worker')
          ?.worker()
      )?.close()
    await page.goto(url)
    await waitForMarks(page)
    durations.push(
      await page.evaluate(() => {
        const { firstMark, parsed } = window as unknown as Record<'firstMark' | 'parsed', number>
        return firstMark - parsed
      }),
    )
  }
  await page.close()
  return durations
}
