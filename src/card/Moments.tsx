import { writtenDate } from '../ui/dates.ts'
import { useVoice } from '../ui/strings.ts'
import type { CardData } from './card-data.ts'
import { datedLines, endedSince, factLines, newestFirst } from './dated-lines.ts'
import { Lines } from './Lines.tsx'
import { Sources } from './Sources.tsx'

/** Above this the rest of a list is folded. */
const UNFOLDED = 3

/** What was true on the day of the article, and what came after. */
export function Moments({ data }: { data: CardData }) {
  const { strings, lang } = useVoice()
  const { asOf, entity, today } = data
  const since = newestFirst([...datedLines(asOf.since, strings), ...endedSince(entity, asOf, strings)])
  const sameDay = datedLines(asOf.sameDay, strings)
  const undecided = datedLines(asOf.undecided, strings)
  const isOne = asOf.date === undefined || asOf.date.slice(0, 7) === today.slice(0, 7)
  const day = writtenDate(asOf.date ?? today, lang, 'long')
  return (
    <>
      <section class="then">
        <h3>
          {asOf.date === undefined ? strings('card_as_of_today') : strings('card_published')} <span>{day}</span>
        </h3>
        <Notes data={data} />
        <Status data={data} />
        <Lines
          lines={
            isOne
              ? [...factLines(asOf.keyFacts), ...newestFirst([...sameDay, ...since]).reverse()]
              : factLines(asOf.keyFacts)
          }
          entity={entity}
        />
      </section>
      {!isOne && <Folded title={strings('card_same_day')} lines={sameDay} data={data} />}
      {!isOne && <Folded title={strings('card_since')} lines={since} data={data} />}
      <Folded title={strings('card_key_dates')} lines={undecided} data={data} />
    </>
  )
}

function Status({ data: { asOf, entity } }: { data: CardData }) {
  const status = [...asOf.sameDay.status, ...asOf.atTheTime.status][0]
  if (status === undefined) return null
  return (
    <p class="status">
      {status.text} <Sources ids={status.sources} entity={entity} />
    </p>
  )
}

function Notes({ data: { asOf, entity } }: { data: CardData }) {
  const { strings, lang } = useVoice()
  return asOf.notes.map((note) => (
    <p key={note} class="quiet">
      {strings(`card_note_${note.replaceAll('-', '_')}`, writtenDate(entity.reviewedUpTo, lang, 'long'))}
    </p>
  ))
}

function Folded({
  title,
  lines,
  data,
}: {
  title: string
  lines: Parameters<typeof Lines>[0]['lines']
  data: CardData
}) {
  const { strings } = useVoice()
  if (lines.length === 0) return null
  const rest = lines.slice(UNFOLDED)
  return (
    <section>
      <h3>{title}</h3>
      <Lines lines={lines.slice(0, UNFOLDED)} entity={data.entity} />
      {rest.length > 0 && (
        <details>
          <summary>{strings('card_more', rest.length)}</summary>
          <Lines lines={rest} entity={data.entity} />
        </details>
      )}
    </section>
  )
}
