import { useEffect, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import type { PageState } from '../messages/messages.ts'
import { ask, askPage } from '../messages/post.ts'
import type { Settings } from '../settings/settings.ts'
import { changeSettings, loadSettings } from '../settings/settings-store.ts'
import { isOnFor, withSite } from '../settings/site-rules.ts'
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
  const isBusy = state.kind === 'busy'

  useEffect(() => void currentTab().then(setTab), [])
  useEffect(() => {
    if (!tab) return
    const look = async () => {
      setSettings(await loadSettings())
      setState(await ask('pageState', { tabId: tab.tabId }).catch((): PageState => ({ kind: 'failed' })))
    }
    void look()
    const timer = isBusy ? setInterval(() => void look(), ASK_AGAIN) : undefined
    return () => clearInterval(timer)
  }, [tab, isBusy])

  const change = async (how: (settings: Settings) => Settings) => {
    await changeSettings(how).then(
      () => setRefused(''),
      (error: unknown) => setRefused(String(error)),
    )
    setState({ kind: 'busy' })
  }

  if (!settings) return null
  return (
    <PopupForm
      host={tab?.host ?? ''}
      state={state}
      on={settings.on}
      onHere={tab ? isOnFor(tab.host, settings) : false}
      refused={refused}
      onSwitchEverywhere={(on) => void change((now) => ({ ...now, on }))}
      onSwitchHere={(on) => void change((now) => withSite({ ...now, on: true }, tab?.host ?? '', on))}
      onReadAnyway={() => tab && void ask('readAnyway', tab).then(() => setState({ kind: 'busy' }))}
      onGiveBack={() =>
        void browser.permissions
          .request({ origins: ['http://*/*', 'https://*/*'] })
          .then(() => setState({ kind: 'busy' }))
      }
      onJump={(entityId, nth) => tab && void askPage(tab.tabId, 'jump', { entityId, nth }).then(() => window.close())}
    />
  )
}
