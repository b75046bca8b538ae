import { useVoice } from '../ui/strings.ts'
import type { MentionData } from './card-data.ts'
import { reasonsOf } from './reasons.ts'

/** What spoke for this mark and what against it, so that a wrong one can be understood. */
export function Why({ mention }: { mention: MentionData }) {
  const { strings } = useVoice()
  const reasons = reasonsOf(mention.why, strings)
  if (reasons.length === 0) return null
  return (
    <details>
      <summary>{strings('card_why')}</summary>
      <ul class="reasons">
        {reasons.map(({ text, isFor }) => (
          <li key={text}>
            <span aria-hidden="true">{isFor ? '+' : '−'}</span>{' '}
            <span class="unseen">{strings(isFor ? 'card_for' : 'card_against')} </span>
            {text}
          </li>
        ))}
      </ul>
    </details>
  )
}
