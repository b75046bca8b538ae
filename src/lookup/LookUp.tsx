import { useEffect, useState } from 'preact/hooks'
import type { LookedUp } from '../messages/messages.ts'
import { ask } from '../messages/post.ts'
import { LookUpForm } from './LookUpForm.tsx'

/** The reader is still typing: so long nothing is asked. ms */
const TYPING = 120

export interface LookUpProps {
  /** Words that are looked up at once, from the menu or the address bar. */
  readonly asked?: string | undefined
  /** The day for which the cards speak, ISO 8601: that of the article in front. */
  readonly published?: string | undefined
}

/** A field for a name and the cards that are nearest to it. */
export function LookUp({ asked = '', published }: LookUpProps) {
  const [query, setQuery] = useState(asked)
  const [found, setFound] = useState<LookedUp>()
  const [refused, setRefused] = useState('')

  useEffect(() => setQuery(asked), [asked])
  useEffect(() => {
    let isStale = false
    setFound(undefined)
    setRefused('')
    if (query.trim() === '') return
    const timer = setTimeout(
      () =>
        void ask('lookUp', { text: query }).then(
          (answer) => isStale || setFound(answer),
          (error: unknown) => isStale || setRefused(String(error)),
        ),
      TYPING,
    )
    return () => {
      isStale = true
      clearTimeout(timer)
    }
  }, [query])

  return <LookUpForm query={query} found={found} refused={refused} published={published} onQuery={setQuery} />
}
