import type { Entity } from '../glossary/entity.ts'
import { writtenDate } from '../ui/dates.ts'
import { useVoice } from '../ui/strings.ts'
import { Outward } from './Outward.tsx'

/**
 * The sources of one statement, as short as they can be told: the first that published it, and how many more there are. All
 * of them stand in the foot.
 */
export function Cited({ ids, entity }: { ids: readonly string[]; entity: Entity }) {
  const { strings } = useVoice()
  const publishers = [...new Set(ids.flatMap((id) => entity.sources[id]?.publisher ?? []))]
  if (publishers.length === 0) return null
  const [first, ...others] = publishers
  return (
    <cite title={publishers.join(', ')}>
      {first}
      {others.length > 0 && (
        <>
          <span aria-hidden="true">{`\u00a0+${others.length}`}</span>
          <span class="unseen">, {strings('card_more', others.length)}</span>
        </>
      )}
    </cite>
  )
}

/** Every source of the card with title and date; a link where its address is certain. */
export function SourceList({ entity }: { entity: Entity }) {
  const { strings, lang } = useVoice()
  const sources = Object.entries(entity.sources)
  if (sources.length === 0) return <p class="quiet">{strings('card_no_sources')}</p>
  return (
    <details>
      <summary>{strings('card_sources', sources.length)}</summary>
      <ul class="sources">
        {sources.map(([id, { publisher, title, date, url }]) => (
          <li key={id}>
            {url === undefined ? (title ?? publisher) : <Outward href={url}>{title ?? publisher}</Outward>}
            <span>{[title && publisher, date && writtenDate(date, lang)].filter(Boolean).join(', ')}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
