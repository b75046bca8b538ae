import type { ExtendedBrowser } from '../browsers/launch.ts'
import { cardText, pause, restOn, waitForCard, waitForMarks } from '../browsers/reader.ts'

/** Reads the sample article as a reader would, prints what is marked and one card, and leaves a screenshot. */
export async function showWithoutDisplay(extended: ExtendedBrowser, url: string, screenshot: string): Promise<void> {
  const page = await extended.browser.newPage()
  await page.goto(url)
  const names = await waitForMarks(page, 'Hibatullah Akhundzada')
  console.log(`${await page.title()}\n\n${names.length} names are marked:\n  ${names.join('\n  ')}\n`)
  await restOn(page, 'Hibatullah Akhundzada')
  await waitForCard(page)
  console.log(`The card of Hibatullah Akhundzada:\n\n${indent((await cardText(page)) ?? '')}\n`)
  // The card fades in.
  await pause(400)
  await page.screenshot({ path: screenshot as `${string}.png` })
  console.log(`There is no display here, so this was read headless. The page with its card: ${screenshot}`)
}

const indent = (text: string): string => text.replace(/^/gm, '  ').replace(/^\s+$/gm, '')
