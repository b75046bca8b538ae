import { EVERYWHERE, type Quiet } from '../settings/quiet.ts'
import { writtenDate } from '../ui/dates.ts'
import { useVoice } from '../ui/strings.ts'

/** One choice that the reader made in a card; `host` is absent for what is known, `*` for everywhere. */
export interface Silenced {
  readonly entityId: string
  readonly host?: string
}

export interface QuietFormProps {
  readonly quiet: Quiet
  /** Titles by entity id; an entry that has gone has none. */
  readonly titles: Readonly<Record<string, string>>
  readonly onUndo: (silenced: Silenced) => void
}

/** Everything that was silenced, each with its undo. */
export function QuietForm({ quiet, titles, onUndo }: QuietFormProps) {
  const { strings, lang } = useVoice()
  const known = Object.entries(quiet.known).map(([entityId, since]) => ({
    silenced: { entityId },
    how: strings('option_quiet_known', writtenDate(since, lang)),
  }))
  const notThis = Object.entries(quiet.notThis).flatMap(([entityId, hosts]) =>
    hosts.map((host) => ({
      silenced: { entityId, host },
      how: host === EVERYWHERE ? strings('option_quiet_everywhere') : strings('option_quiet_site', host),
    })),
  )
  const rows = [...known, ...notThis]
  if (rows.length === 0) return <p>{strings('option_quiet_none')}</p>
  return (
    <ul class="rows">
      {rows.map(({ silenced, how }) => {
        const title = titles[silenced.entityId] ?? silenced.entityId
        return (
          <li key={JSON.stringify(silenced)}>
            <span>
              <strong dir="auto">{title}</strong> <span class="hint">{how}</span>
            </span>
            <button
              type="button"
              class="button"
              aria-label={strings('option_quiet_undo', title)}
              onClick={() => onUndo(silenced)}
            >
              {strings('card_undo')}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
