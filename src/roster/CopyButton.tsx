import { useState } from 'preact/hooks'
import { copyText } from '../ui/copy-text.ts'
import { useVoice } from '../ui/strings.ts'
import type { Found, RosterItem } from './roster-data.ts'
import { rosterMarkdown } from './roster-markdown.ts'

/** Copies the roster as Markdown, and says whether it worked. */
export function CopyButton({ reading, items }: { reading: Found; items: readonly RosterItem[] }) {
  const voice = useVoice()
  const { strings } = voice
  const [message, setMessage] = useState('')
  const copy = async (button: HTMLElement) => {
    const isCopied = await copyText(rosterMarkdown(reading, items, voice), button)
    setMessage(strings(isCopied ? 'card_copied' : 'card_not_copied'))
  }
  return (
    <p class="roster-copy">
      <button type="button" onClick={(event) => void copy(event.currentTarget)}>
        {strings('roster_copy')}
      </button>{' '}
      <span role="status">{message}</span>
    </p>
  )
}
