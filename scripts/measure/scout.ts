import { readFile } from 'node:fs/promises'
import type { ExtendedBrowser } from '../browsers/launch.ts'
import { inProject } from '../build/project.ts'
import { newPage } from './new-page.ts'

/**
 * Time that the whole scout takes on a page, ms: the built script is run there once more for each figure, with an extension API
 * that goes nowhere. Each run is in a fresh load, as on a reader's page: nothing is warm.
 */
export async function measureScout({ browser }: ExtendedBrowser, url: string, runs: number): Promise<number[]> {
  const script = await readFile(inProject('dist/chrome/scout.js'), 'utf8')
  const page = await newPage(browser)
  const durations: number[] = []
  for (let run = 0; run < runs; run++) {
    await page.goto(url)
    durations.push(
      await page.evaluate((code) => {
        const nowhere = {
          runtime: {
            id: 'x',
            sendMessage: () => Promise.resolve({}),
            onMessage: { addListener() {}, removeListener() {} },
          },
        }
        Object.assign(globalThis, { chrome: nowhere })
        const element = document.createElement('script')
        element.textContent = `{ const before = performance.now(); ${code}\n; window.scoutTook = performance.now() - before }`
        document.documentElement.append(element)
        return (window as unknown as { scoutTook: number }).scoutTook
      }, script),
    )
  }
  await page.close()
  return durations
}
