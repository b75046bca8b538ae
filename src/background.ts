import browser from 'webextension-polyfill'
import { arrive } from './background/arrive.ts'
import { showCount } from './background/badge.ts'
import { hearCommands } from './background/commands.ts'
import { followSettings } from './background/follow-settings.ts'
import { allGlossaries } from './background/glossaries.ts'
import { mapsOf } from './background/maps.ts'
import { actOnSelected } from './background/menus.ts'
import { answerOmnibox } from './background/omnibox.ts'
import { pageState } from './background/page-state.ts'
import { bringAnnotator, bringCards, hostOf } from './background/pages.ts'
import { silence, speakAgain } from './background/silence.ts'
import { today } from './background/today.ts'
import type { ToBackground } from './messages/messages.ts'
import { answer } from './messages/post.ts'
import { lookUp } from './reading/look-up.ts'
import { readText } from './reading/read-text.ts'
import { forgetPrivateSites } from './settings/private-sites-store.ts'
import { loadQuiet } from './settings/quiet-store.ts'
import { loadSettings, onSettingsChange } from './settings/settings-store.ts'
import { isOnFor } from './settings/site-rules.ts'

// The background may be killed at any moment and is revived by the next event: every listener is registered here, at top
// level, and all state is in storage.

answer<ToBackground>({
  async articleHere(_, { tab }) {
    if (tab?.id !== undefined && isOnFor(hostOf(tab.url), await loadSettings(isPrivate(tab))))
      await bringAnnotator(tab.id)
  },
  async read(request, { tab }) {
    const [glossaries, settings, quiet] = await Promise.all([allGlossaries(), loadSettings(), loadQuiet()])
    return readText(request, { glossaries, settings, quiet, host: hostOf(tab?.url), today: today() })
  },
  async marked(count, { tab }) {
    if (tab?.id !== undefined) await showCount(tab.id, count, (await loadSettings()).badge)
  },
  async bringCards(_, { tab }) {
    if (tab?.id !== undefined) await bringCards(tab.id)
  },
  readAnyway: ({ tabId }) => bringAnnotator(tabId),
  pageState: ({ tabId }) => pageState(tabId),
  async locate({ ids }) {
    return mapsOf(ids, await allGlossaries())
  },
  async lookUp({ text }) {
    const entities = await find(text)
    return {
      entities,
      locators: await mapsOf(
        entities.map(({ id }) => id),
        await allGlossaries(),
      ),
      today: today(),
    }
  },
  async titles({ ids }) {
    const glossaries = await allGlossaries()
    const titleOf = (id: string) => glossaries.map((glossary) => glossary.entity(id)?.title).find(Boolean)
    return Object.fromEntries(ids.flatMap((id) => [[id, titleOf(id)]]).filter(([, title]) => title))
  },
  packsChanged: () => followSettings(),
  quiet: (choice, { tab }) => silence(choice, tab?.incognito ?? false),
  async unquiet(choice, { url }) {
    await speakAgain(choice)
    if (url?.startsWith(browser.runtime.getURL('options.html'))) await followSettings()
  },
})

onSettingsChange(() => void followSettings())
hearCommands()
answerOmnibox(find)
browser.contextMenus?.onClicked.addListener(actOnSelected)
browser.runtime.onInstalled.addListener(arrive)

// With the last private window goes what was switched there. Android has no windows, and one memory for as long as it runs.
browser.windows?.onRemoved.addListener(async () => {
  if (!(await browser.windows.getAll()).some(({ incognito }) => incognito)) await forgetPrivateSites()
})

async function find(text: string) {
  return lookUp(text, await allGlossaries())
}

function isPrivate({ incognito }: { incognito: boolean }) {
  return { isPrivate: incognito }
}
