import { NextIcon } from '../ui/icons.tsx'
import { counted, useVoice } from '../ui/strings.ts'
import type { CardData } from './card-data.ts'

export interface RelatedProps {
  readonly data: CardData
  readonly onOpen: (entityId: string) => void
  readonly onGo: (mention: number) => void
}

/** How the entity stands to the others of the article, each a way to that card; how often it is named, and where next. */
export function Related({ data, onOpen, onGo }: RelatedProps) {
  const { strings } = useVoice()
  if (data.related.length === 0 && data.mentionIndices.length < 2) return null
  return (
    <section>
      <h3>{strings('card_related')}</h3>
      <dl class="related">
        {data.related.map(({ p, to, title, from }) => (
          <div key={to}>
            <dt>{strings(`relation_${p}`)}</dt>
            <dd>
              <button type="button" class="link" onClick={() => onOpen(to)}>
                {title}
              </button>{' '}
              {from !== undefined && <span class="years">{strings('card_since_year', from.slice(0, 4))}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <Places data={data} onGo={onGo} />
    </section>
  )
}

function Places({ data: { entity, mention, mentionIndices }, onGo }: Pick<RelatedProps, 'data' | 'onGo'>) {
  const { strings, lang } = useVoice()
  if (mentionIndices.length < 2) return null
  const next = mentionIndices.find((index) => mention === undefined || index > mention.index) ?? mentionIndices[0]
  return (
    <p class="places">
      {counted(strings, 'card_mentions', mentionIndices.length, lang)}
      {next !== undefined && next !== mention?.index && (
        <button
          type="button"
          class="link"
          aria-label={`${strings('card_next_mention')}: ${entity.title}`}
          onClick={() => onGo(next)}
        >
          {strings('card_next_mention')} <NextIcon />
        </button>
      )}
    </p>
  )
}
