import type { Entity } from '../glossary/entity.ts'
import { writtenDate } from '../ui/dates.ts'
import { useVoice } from '../ui/strings.ts'
import { Outward } from './Outward.tsx'

/** The sources of one statement, as short as they can be told: who published it. */
export function Sources({ ids, entity }: { ids: readonly string[]; entity: Entity }) {
  const known = ids.flatMap((id) => entity.sources[id] ?? [])
  const publishers = [...new Set(known.map(({ publisher }) => publisher))]
  if (publishers.length === 0) return null
  return <cite>{publishers.join(', ')}</cite>
}

/** Every source of the card with title and date; a link where its address is certain. */
export function SourceList({ entity }: { entity: Entity }) {
  const { strings, lang } = useVoice()
  const sources = Object.values(entity.sources)
  if (sources.length === 0) return <p class="quiet">{strings('card_no_sources')}</p>
  return (
    <details>
      <summary>{strings('card_sources', sources.length)}</summary>
      <ul class="sources">
        {sources.map(({ publisher, title, date, url }) => (
          <li key={`${publisher} ${title} ${date}`}>
            {url === undefined ? (title ?? publisher) : <Outward href={url}>{title ?? publisher}</Outward>}
            <span>{[title && publisher, date && writtenDate(date, lang)].filter(Boolean).join(', ')}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
