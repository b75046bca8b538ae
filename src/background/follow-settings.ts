import { askPage } from '../messages/post.ts'
import type { Settings } from '../settings/settings.ts'
import { isOnFor } from '../settings/site-rules.ts'
import { showCount } from './badge.ts'
import { dismissAnnotator, openPages } from './pages.ts'

/** Brings every open tab in line with the settings: off leaves at once and without trace, on looks at the page again. */
export async function followSettings(settings: Settings): Promise<void> {
  const pages = await openPages()
  await Promise.allSettled(pages.map(({ tabId, host }) => bringInLine(tabId, isOnFor(host, settings), settings)))
}

async function bringInLine(tabId: number, on: boolean, settings: Settings): Promise<void> {
  await dismissAnnotator(tabId)
  await showCount(tabId, 0, settings.badge)
  if (on) await askPage(tabId, 'lookAgain')
}
