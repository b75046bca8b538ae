import { useVoice } from '../ui/strings.ts'
import type { CardData } from './card-data.ts'
import { told } from './told.ts'

/** What it is not, where the other stands in the text too or bears the same name. */
export function Confusable({
  data: { confusable, entity, others },
  onOpen,
}: {
  data: CardData
  onOpen: (entityId: string) => void
}) {
  const { strings } = useVoice()
  if (confusable.length === 0) return null
  return (
    <section>
      <h3>{strings('card_not_the_same')}</h3>
      {confusable.map(({ with: id, title, difference }) => (
        <p key={id} {...told(entity)}>
          {others.some((other) => other.id === id) ? (
            <button type="button" class="link" onClick={() => onOpen(id)}>
              {title}
            </button>
          ) : (
            title
          )}
          : {difference}
        </p>
      ))}
    </section>
  )
}
