import { compareDates } from '../glossary/partial-date.ts'
import { useVoice } from '../ui/strings.ts'
import { Timeline } from '../ui/Timeline.tsx'
import type { CardData } from './card-data.ts'

/** Fewer dates than this are read faster than looked at. */
const WORTH_DRAWING = 3

/** When things happened, for those who would rather look than read. */
export function History({ data: { entity, asOf, today } }: { data: CardData }) {
  const { strings } = useVoice()
  const dates = entity.facts.map(({ date }) => date).filter((date) => compareDates(date, today) !== 'after')
  const [first] = dates
  const pin = asOf.date ?? today
  if (dates.length < WORTH_DRAWING || first === undefined) return null
  return (
    <Timeline
      dates={dates}
      pin={pin}
      pinLabel={strings(asOf.date === undefined ? 'card_pin_today' : 'card_pin_article')}
      label={
        asOf.date === undefined
          ? strings('card_timeline_today', dates.length, first.slice(0, 4))
          : strings('card_timeline', dates.length, first.slice(0, 4), pin.slice(0, 4))
      }
    />
  )
}
