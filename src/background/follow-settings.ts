import { askPage } from '../messages/post.ts'
import type { Settings } from '../settings/settings.ts'
import { loadSettings } from '../settings/settings-store.ts'
import { isOnFor } from '../settings/site-rules.ts'
import { showCount } from './badge.ts'
import { bringAnnotator, dismissAnnotator, type OpenPage, openPages } from './pages.ts'

/** Brings every open tab in line with the settings: off leaves at once and without trace, on looks at the page again. */
export async function followSettings(): Promise<void> {
  const [pages, settings, inPrivate] = await Promise.all([
    openPages(),
    loadSettings(),
    loadSettings({ isPrivate: true }),
  ])
  await Promise.allSettled(pages.map((page) => bringInLine(page, page.isPrivate ? inPrivate : settings)))
}

async function bringInLine({ tabId, host }: OpenPage, settings: Settings): Promise<void> {
  const wasRead = await dismissAnnotator(tabId)
  await showCount(tabId, 0, settings.badge)
  if (!isOnFor(host, settings)) return
  // A page that was read is read again, also one that does not look like an article: the reader asked for it.
  if (wasRead) await bringAnnotator(tabId)
  else await askPage(tabId, 'lookAgain')
}
