import browser from 'webextension-polyfill'
import { showCount } from './background/badge.ts'
import { bundledGlossary } from './background/bundled-glossary.ts'
import { followSettings } from './background/follow-settings.ts'
import { pageState } from './background/page-state.ts'
import { bringAnnotator, bringCards, hostOf, openPages } from './background/pages.ts'
import { silence, speakAgain } from './background/silence.ts'
import { today } from './background/today.ts'
import { toggleSite } from './background/toggle-site.ts'
import type { ToBackground } from './messages/messages.ts'
import { answer, askPage } from './messages/post.ts'
import { readText } from './reading/read-text.ts'
import { loadQuiet } from './settings/quiet-store.ts'
import { loadSettings, onSettingsChange } from './settings/settings-store.ts'
import { isOnFor } from './settings/site-rules.ts'

// The background may be killed at any moment and is revived by the next event: every listener is registered here, at top
// level, and all state is in storage.

answer<ToBackground>({
  async articleHere(_, { tab }) {
    if (tab?.id !== undefined && isOnFor(hostOf(tab.url), await loadSettings())) await bringAnnotator(tab.id)
  },
  async read(request, { tab }) {
    const [glossary, settings, quiet] = await Promise.all([bundledGlossary(), loadSettings(), loadQuiet()])
    return readText(request, { glossaries: [glossary], settings, quiet, host: hostOf(tab?.url), today: today() })
  },
  async marked(count, { tab }) {
    if (tab?.id !== undefined) await showCount(tab.id, count, (await loadSettings()).badge)
  },
  async bringCards(_, { tab }) {
    if (tab?.id !== undefined) await bringCards(tab.id)
  },
  readAnyway: ({ tabId }) => bringAnnotator(tabId),
  pageState: async ({ tabId }) => pageState(tabId, await loadSettings()),
  quiet: (choice, { tab }) => silence(choice, tab?.incognito ?? false),
  unquiet: (choice) => speakAgain(choice),
})

onSettingsChange((settings) => void followSettings(settings))

browser.commands?.onCommand.addListener(async (name, given) => {
  const tab = given ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
  if (tab?.id === undefined) return
  if (name === 'toggle') await toggleSite(hostOf(tab.url))
  else await askPage(tab.id, 'command', name as 'open-card').catch(() => undefined)
})

// Chromium leaves the scripts of the version before in open pages, deaf; Firefox injects the scout anew by itself.
browser.runtime.onInstalled.addListener(async () => {
  for (const { tabId } of await openPages())
    await browser.scripting.executeScript({ target: { tabId }, files: ['scout.js'] }).catch(() => undefined)
})
