import { writtenSpan } from '../ui/dates.ts'
import { BackIcon, CloseIcon, PinIcon } from '../ui/icons.tsx'
import { useVoice } from '../ui/strings.ts'
import type { CardData } from './card-data.ts'

export interface HeadActs {
  /** Undefined where there is no card to go back to. */
  readonly onBack: (() => void) | undefined
  /** Undefined where a card cannot be pinned. */
  readonly onPin: (() => void) | undefined
  readonly onClose: () => void
}

/** Name, kind and office on the day, and the card's own buttons. */
export function Head({ data, isPinned, onBack, onPin, onClose }: HeadActs & { data: CardData; isPinned: boolean }) {
  const { strings, lang } = useVoice()
  return (
    <header>
      {onBack !== undefined && (
        <button type="button" class="icon" aria-label={strings('card_back')} onClick={onBack}>
          <BackIcon />
        </button>
      )}
      <div class="name">
        <p class="kind">
          {strings(`kind_${data.entity.type.replaceAll('-', '_')}`)}
          <Life data={data} />
        </p>
        <h2 id="title" tabIndex={-1}>
          {data.entity.title}
        </h2>
        <NativeName data={data} lang={lang} />
      </div>
      {onPin !== undefined && (
        <button
          type="button"
          class="icon"
          aria-pressed={isPinned}
          aria-label={strings('card_pin')}
          title={strings('card_pin_key')}
          onClick={onPin}
        >
          <PinIcon />
        </button>
      )}
      <button type="button" class="icon" aria-label={strings('card_close')} onClick={onClose}>
        <CloseIcon />
      </button>
    </header>
  )
}

/** Age on the day of the article, or the years of a life that was over by then: a card does not foretell. */
function Life({ data: { entity, asOf } }: { data: CardData }) {
  const { strings } = useVoice()
  if (asOf.died !== undefined)
    return (
      <span>{entity.born ? writtenSpan(entity.born, asOf.died) : strings('card_died_in', asOf.died.slice(0, 4))}</span>
    )
  return asOf.age === undefined ? null : (
    <span>{strings(asOf.date === undefined ? 'card_age' : 'card_age_then', asOf.age)}</span>
  )
}

/** The name as its bearers write it, where the entry has it in another script than the reader's. */
function NativeName({ data: { entity }, lang }: { data: CardData; lang: string }) {
  const native = entity.names.find(
    (name) => name.kind === 'native' && name.lang !== undefined && !lang.startsWith(name.lang),
  )
  if (native === undefined) return null
  return (
    <p class="native" lang={native.lang} dir="auto">
      {native.text}
    </p>
  )
}

/** The offices held on the day. */
export function Offices({ data: { asOf } }: { data: CardData }) {
  const { tenures, roles } = asOf.atTheTime
  const offices = [...asOf.sameDay.tenures, ...tenures, ...asOf.sameDay.roles, ...roles]
  if (offices.length === 0) return null
  return (
    <ul class="offices">
      {offices.slice(0, 3).map(({ title, from }) => (
        <li key={title}>
          {title} <span class="years">{writtenSpan(from, undefined)}</span>
        </li>
      ))}
    </ul>
  )
}
