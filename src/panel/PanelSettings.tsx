import { useEffect, useState } from 'preact/hooks'
import { onLookUp, takeLookUp } from '../messages/looked-up-store.ts'
import type { PageState } from '../messages/messages.ts'
import { ask, askPage } from '../messages/post.ts'
import { followTab, tabInFront } from './follow-tab.ts'
import { PanelForm } from './PanelForm.tsx'

/** The panel beside its stores: follows the tab in front, and takes what the menu wants looked up. */
export function PanelSettings() {
  const [tabId, setTabId] = useState<number>()
  const [state, setState] = useState<PageState>()
  const [asked, setAsked] = useState<string | undefined>(new URLSearchParams(location.search).get('query') ?? undefined)

  useEffect(() => {
    const ending = new AbortController()
    const look = async () => {
      const id = await tabInFront()
      setTabId(id)
      if (id !== undefined) setState(await ask('pageState', { tabId: id }).catch((): PageState => ({ kind: 'failed' })))
    }
    const take = async () => {
      const text = await takeLookUp()
      if (text !== undefined) setAsked(text)
    }
    followTab(() => void look(), ending.signal)
    onLookUp(() => void take(), ending.signal)
    void look()
    void take()
    return () => ending.abort()
  }, [])

  return (
    <PanelForm
      state={state}
      asked={asked}
      onJump={(entityId, nth) =>
        tabId !== undefined && void askPage(tabId, 'jump', { entityId, nth }).catch(() => undefined)
      }
    />
  )
}
