import { writtenDate } from '../ui/dates.ts'
import { useVoice } from '../ui/strings.ts'
import type { CardData } from './card-data.ts'
import { type DatedLine, datedLines, endedSince, factLines, newestFirst } from './dated-lines.ts'
import { Lines } from './Lines.tsx'
import { Cited } from './Sources.tsx'
import { told } from './told.ts'
import { Words } from './Words.tsx'

/** Above this the rest of a list is folded. */
const UNFOLDED = 3

/** What was true on the day of the article, and what came after. */
export function Moments({ data }: { data: CardData }) {
  const { strings } = useVoice()
  const { asOf, entity } = data
  const since = newestFirst([...datedLines(asOf.since, strings), ...endedSince(entity, asOf, strings)])
  const sameDay = datedLines(asOf.sameDay, strings)
  const key = factLines(asOf.keyFacts)
  if (!isSplit(data)) return <Then data={data} lines={[...key, ...newestFirst([...sameDay, ...since]).reverse()]} />
  return (
    <>
      <Then data={data} lines={key} />
      <Part title={strings('card_same_day')} lines={sameDay} data={data} />
      <Part title={strings('card_since')} lines={since} data={data} />
      <Part title={strings('card_key_dates')} lines={datedLines(asOf.undecided, strings)} data={data} />
    </>
  )
}

/** For an article of this month the two parts are one; so they are where no date was found. */
function isSplit({ asOf: { date }, today }: CardData): boolean {
  return date !== undefined && date.slice(0, 7) !== today.slice(0, 7)
}

function Then({ data, lines }: { data: CardData; lines: readonly DatedLine[] }) {
  const { strings, lang } = useVoice()
  const { asOf, entity, today } = data
  const isEmpty = lines.length === 0 && asOf.notes.length === 0 && statusOf(data) === undefined
  if (isEmpty && asOf.atTheTime.designations.length === 0) return null
  return (
    <section class="then">
      <h3>
        {strings(asOf.date === undefined ? 'card_as_of_today' : 'card_published')}
        {' · '}
        <time dateTime={asOf.date ?? today}>{writtenDate(asOf.date ?? today, lang, 'long')}</time>
      </h3>
      <Notes data={data} />
      <Status data={data} />
      <Lines lines={lines} entity={entity} />
      <Designations data={data} />
    </section>
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

/** What it was on the day; not where the office above says the same. */
function statusOf({ asOf: { atTheTime, sameDay } }: CardData) {
  const offices = [...atTheTime.tenures, ...atTheTime.roles].map(({ title }) => title)
  const status = [...sameDay.status, ...atTheTime.status][0]
  return status === undefined || offices.includes(status.text.replace(/\.$/, '')) ? undefined : status
}

function Status({ data }: { data: CardData }) {
  const status = statusOf(data)
  if (status === undefined) return null
  return (
    <p class="status" {...told(data.entity)}>
      <Words text={status.text} /> <Cited ids={status.sources} entity={data.entity} />
    </p>
  )
}

/** Who lists it as what; never in the card's own voice. */
function Designations({ data: { asOf, entity } }: { data: CardData }) {
  const { strings } = useVoice()
  return asOf.atTheTime.designations.map(({ by, list, from, source }) => (
    <p key={by + list} class="listed" dir="auto">
      {strings('card_listed_since', by, from.slice(0, 4), list)} <Cited ids={[source]} entity={entity} />
    </p>
  ))
}

function Part({ title, lines, data }: { title: string; lines: readonly DatedLine[]; data: CardData }) {
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
