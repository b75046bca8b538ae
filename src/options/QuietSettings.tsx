import { useEffect, useState } from 'preact/hooks'
import { ask } from '../messages/post.ts'
import { NOTHING_QUIET, type Quiet } from '../settings/quiet.ts'
import { loadQuiet, onQuietChange } from '../settings/quiet-store.ts'
import { QuietForm, type Silenced } from './QuietForm.tsx'

/** What was silenced beside its store; the background takes a choice back, so that open tabs are read again. */
export function QuietSettings() {
  const [quiet, setQuiet] = useState<Quiet>(NOTHING_QUIET)
  const [titles, setTitles] = useState<Readonly<Record<string, string>>>({})

  useEffect(() => {
    const ending = new AbortController()
    const load = async () => {
      const now = await loadQuiet()
      setQuiet(now)
      const ids = [...Object.keys(now.known), ...Object.keys(now.notThis)]
      if (ids.length > 0) setTitles(await ask('titles', { ids }))
    }
    onQuietChange(() => void load(), ending.signal)
    void load()
    return () => ending.abort()
  }, [])

  return <QuietForm quiet={quiet} titles={titles} onUndo={(silenced) => void undo(silenced)} />
}

function undo({ entityId, host }: Silenced): Promise<void> {
  if (host === undefined) return ask('unquiet', { entityId, kind: 'known' })
  return ask('unquiet', { entityId, kind: 'not-this', host })
}
