import { writtenSpan } from '../ui/dates.ts'
import { useVoice } from '../ui/strings.ts'
import type { CardData } from './card-data.ts'
import { LocatorMap } from './LocatorMap.tsx'
import { told } from './told.ts'
import { Words } from './Words.tsx'

/** More offices than this do not help to know who somebody is. */
const MAX_OFFICES = 2

/** Who or what this is, in one sentence, and why it is in the news; true on every day. */
export function Gist({ data, onOpen }: { data: CardData; onOpen: (entityId: string) => void }) {
  const { entity, locator } = data
  return (
    <div class="gist">
      <Doubt data={data} onOpen={onOpen} />
      {locator !== undefined && <LocatorMap locator={locator} title={entity.title} />}
      <Offices data={data} />
      <p class="what" {...told(entity)}>
        <Words text={entity.what} />
      </p>
      {entity.why !== undefined && (
        <p class="why" {...told(entity)}>
          <Words text={entity.why} />
        </p>
      )}
    </div>
  )
}

/** The match is uncertain, or rests on a name of former days. */
function Doubt({ data: { mention, entity }, onOpen }: { data: CardData; onOpen: (entityId: string) => void }) {
  const { strings } = useVoice()
  if (mention?.isFormerName) return <p class="note">{strings('card_former_name', mention.text, entity.title)}</p>
  if (!mention?.isUnsure) return null
  const { alternative } = mention
  return (
    <p class="note">
      <strong>{strings('card_probably')}</strong>{' '}
      {alternative !== undefined && (
        <>
          {strings('card_or_else')}{' '}
          <button type="button" class="link" onClick={() => onOpen(alternative.id)}>
            {alternative.title}
          </button>
        </>
      )}
    </p>
  )
}

/** The offices held on the day. */
function Offices({ data: { asOf, entity } }: { data: CardData }) {
  const { atTheTime, sameDay } = asOf
  const offices = [...sameDay.tenures, ...atTheTime.tenures, ...sameDay.roles, ...atTheTime.roles]
  if (offices.length === 0) return null
  return (
    <ul class="offices">
      {offices.slice(0, MAX_OFFICES).map(({ title, from }) => (
        <li key={title} {...told(entity)}>
          {title} <Since from={from} />
        </li>
      ))}
    </ul>
  )
}

/** When it began; when it ended is not told, for that may lie after the article. */
function Since({ from }: { from: string }) {
  return <span class="years">{writtenSpan(from, undefined)}</span>
}
