import { writtenSpan } from '../ui/dates.ts'
import { useVoice } from '../ui/strings.ts'
import type { CardData } from './card-data.ts'

/** How the entity stands to the others of the article, each a way to that card. */
export function Related({ data, onOpen }: { data: CardData; onOpen: (entityId: string) => void }) {
  const { strings } = useVoice()
  if (data.related.length === 0) return null
  return (
    <section>
      <h3>{strings('card_related')}</h3>
      <ul class="related">
        {data.related.map(({ p, to, title, from }) => (
          <li key={to}>
            <span>{strings(`relation_${p}`)}</span>{' '}
            <button type="button" class="link" onClick={() => onOpen(to)}>
              {title}
            </button>
            {from !== undefined && <span class="years">{writtenSpan(from, undefined)}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
