import { useState } from 'preact/hooks'
import { useVoice } from '../ui/strings.ts'
import { rosterMarkdown } from './markdown.ts'
import { type Found, rosterOf } from './roster-data.ts'

/** A button that copies everything found, as Markdown, and says whether it did. */
export function CopyRoster({ reading }: { reading: Found }) {
  const voice = useVoice()
  const [said, setSaid] = useState('')
  const copy = () =>
    navigator.clipboard.writeText(rosterMarkdown(reading, rosterOf(reading), voice)).then(
      () => setSaid(voice.strings('card_copied')),
      () => setSaid(voice.strings('card_not_copied')),
    )
  return (
    <p class="copy-roster">
      <button type="button" class="button" onClick={() => void copy()}>
        {voice.strings('roster_copy')}
      </button>{' '}
      <span role="status">{said}</span>
    </p>
  )
}
