import { useEffect, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import { openBesidePage } from '../messages/beside-page.ts'
import type { PageState } from '../messages/messages.ts'
import { openOptions } from '../messages/open-options.ts'
import { ask, askPage } from '../messages/post.ts'
import { newsOf } from '../settings/news-store.ts'
import type { Settings } from '../settings/settings.ts'
import { changeSettings, loadSettings, switchSite } from '../settings/settings-store.ts'
import { isOnFor } from '../settings/site-rules.ts'
import { type CurrentTab, currentTab } from './current-tab.ts'
import { PopupForm } from './PopupForm.tsx'

/** How often the popup asks while a page is being read, or is told to start. ms; a reading takes about 100. */
const ASK_AGAIN = 150

/** The popup beside its stores: what is on, what the page says, and the reader's clicks carried out. */
export function PopupSettings() {
  const [tab, setTab] = useState<CurrentTab>()
  const [settings, setSettings] = useState<Settings>()
  const [state, setState] = useState<PageState>({ kind: 'busy' })
  const [refused, setRefused] = useState('')
  const [isNews, setIsNews] = useState(false)
  const isBusy = state.kind === 'busy'

  useEffect(() => void currentTab().then(setTab), [])
  useEffect(() => void newsOf().then((version) => setIsNews(version !== undefined)), [])
  useEffect(() => {
    if (!tab) return
    const look = async () => {
      setSettings(await loadSettings(tab))
      setState(await ask('pageState', { tabId: tab.tabId }).catch((): PageState => ({ kind: 'failed' })))
    }
    void look()
    const timer = isBusy ? setInterval(() => void look(), ASK_AGAIN) : undefined
    return () => clearInterval(timer)
  }, [tab, isBusy])

  const after = async (change: Promise<void>) => {
    await change.then(
      () => setRefused(''),
      (error: unknown) => setRefused(String(error)),
    )
    setState({ kind: 'busy' })
  }

  if (!settings || !tab) return null
  return (
    <PopupForm
      host={tab.host}
      state={state}
      on={settings.on}
      onHere={isOnFor(tab.host, settings)}
      refused={refused}
      isNews={isNews}
      onSwitchEverywhere={(on) => void after(changeSettings((now) => ({ ...now, on })))}
      onSwitchHere={(on) => void after(switchSite(tab.host, on, tab))}
      onReadAnyway={() => void ask('readAnyway', tab).then(() => setState({ kind: 'busy' }))}
      onGiveBack={() =>
        void browser.permissions
          .request({ origins: ['http://*/*', 'https://*/*'] })
          .then(() => setState({ kind: 'busy' }))
      }
      onOpenPanel={() => void openBesidePage(tab.windowId, tab).then(close)}
      onOpenOptions={(section) => void openOptions(`options.html${section}`, tab.isPrivate).then(close)}
      onJump={(entityId, nth) => void askPage(tab.tabId, 'jump', { entityId, nth }).then(close)}
    />
  )
}

const close = () => window.close()
