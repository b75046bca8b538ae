import browser from 'webextension-polyfill'
import { askPage } from '../messages/post.ts'

/** Bringing the annotator into a page, and reaching the pages that have one. */

const MARKS = { files: ['marks.css'], origin: 'USER' } as const

/** Rejects where the browser lets no extension in. */
export async function bringAnnotator(tabId: number): Promise<void> {
  const target = { tabId }
  // Taken out first: a second copy of the same sheet would outlive one removal.
  await browser.scripting.removeCSS({ target, ...MARKS, files: [...MARKS.files] }).catch(() => undefined)
  await browser.scripting.insertCSS({ target, ...MARKS, files: [...MARKS.files] })
  await browser.scripting.executeScript({ target, files: ['annotator.js'] })
}

/** The card's script; harmless where it is already. */
export async function bringCards(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['cards.js'] })
}

/** Takes marks, card and style sheet out of a page; nothing happens where there are none. Says whether there was an annotator. */
export async function dismissAnnotator(tabId: number): Promise<boolean> {
  const wasThere = await askPage(tabId, 'stop').then(
    () => true,
    () => false,
  )
  await browser.scripting.removeCSS({ target: { tabId }, ...MARKS, files: [...MARKS.files] }).catch(() => undefined)
  return wasThere
}

export interface OpenPage {
  readonly tabId: number
  readonly host: string
  readonly isPrivate: boolean
}

/** Every open tab whose address the extension may see. */
export async function openPages(): Promise<OpenPage[]> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] })
  return tabs.flatMap(({ id, url, incognito }) =>
    id !== undefined && url ? [{ tabId: id, host: hostOf(url), isPrivate: incognito }] : [],
  )
}

export function hostOf(url: string | undefined): string {
  return url && URL.canParse(url) ? new URL(url).hostname : ''
}
