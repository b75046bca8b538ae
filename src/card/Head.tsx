import { writtenSpan } from '../ui/dates.ts'
import { BackIcon, CloseIcon, PinIcon } from '../ui/icons.tsx'
import { type Strings, useVoice } from '../ui/strings.ts'
import type { CardData } from './card-data.ts'
import { told } from './told.ts'

export interface HeadProps {
  readonly data: CardData
  readonly isPinned: boolean
  /** Undefined where there is no card to go back to. */
  readonly onBack: (() => void) | undefined
  /** Undefined where a card cannot be pinned. */
  readonly onPin: (() => void) | undefined
  readonly onClose: () => void
}

/** Name and kind, and the card's own buttons: their titles are their names, since a title beside a name would be told twice. */
export function Head({ data, isPinned, onBack, onPin, onClose }: HeadProps) {
  const { strings, lang } = useVoice()
  return (
    <div class="head">
      {onBack !== undefined && (
        <button type="button" class="icon back" title={strings('card_back')} onClick={onBack}>
          <BackIcon />
        </button>
      )}
      <div class="name">
        <h2 id="title" tabIndex={-1} {...told(data.entity)}>
          {data.entity.title}
        </h2>
        <p class="kind">
          {[strings(`kind_${data.entity.type.replaceAll('-', '_')}`), life(data, strings), nativeName(data, lang)]
            .filter((part) => part !== undefined)
            .map((part, index) => [index > 0 && ' · ', part])}
        </p>
      </div>
      {onPin !== undefined && (
        <button type="button" class="icon" aria-pressed={isPinned} title={strings('card_pin_key')} onClick={onPin}>
          <PinIcon />
        </button>
      )}
      <button type="button" class="icon" title={strings('card_close_key')} onClick={onClose}>
        <CloseIcon />
      </button>
    </div>
  )
}

/** Age on the day of the article, or the years of a life that was over by then: a card does not foretell. */
function life({ entity, asOf }: CardData, strings: Strings): string | undefined {
  if (asOf.died !== undefined) {
    return entity.born ? writtenSpan(entity.born, asOf.died) : strings('card_died_in', asOf.died.slice(0, 4))
  }
  return asOf.age === undefined ? undefined : strings(asOf.date === undefined ? 'card_age' : 'card_age_then', asOf.age)
}

/** The name as its bearers write it, where that is not how the reader writes. */
function nativeName({ entity }: CardData, lang: string) {
  const native = entity.names.find(
    (name) => name.kind === 'native' && name.lang !== undefined && !lang.startsWith(name.lang),
  )
  return (
    native && (
      <bdi lang={native.lang} dir="auto">
        {native.text}
      </bdi>
    )
  )
}
