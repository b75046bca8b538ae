import type { Entity } from '../glossary/entity.ts'
import { writtenDate } from '../ui/dates.ts'
import { useVoice } from '../ui/strings.ts'
import type { DatedLine } from './dated-lines.ts'
import { Cited } from './Sources.tsx'
import { told } from './told.ts'
import { Words } from './Words.tsx'

/** Dated statements under each other, dates aligned, each with its sources. */
export function Lines({ lines, entity }: { lines: readonly DatedLine[]; entity: Entity }) {
  const { lang } = useVoice()
  if (lines.length === 0) return null
  return (
    <ul class="lines">
      {lines.map((line) => (
        <li key={`${line.date} ${line.text}`}>
          <time dateTime={line.date} dir="auto">
            {writtenDate(line.date, lang)}
          </time>
          <p {...told(entity)}>
            <Words text={line.text} /> <Attribution line={line} /> <Cited ids={line.sources} entity={entity} />
          </p>
        </li>
      ))}
    </ul>
  )
}

/** Who says so, where it is not plain fact; in the reader's language, so in a direction of its own. */
function Attribution({ line: { claim, by } }: { line: DatedLine }) {
  const { strings } = useVoice()
  if (by === undefined) return claim === undefined ? null : <bdi class="claim">{strings(`card_${claim}`)}</bdi>
  return <bdi class="claim">{strings(`card_${claim ?? 'according'}_by`, by)}</bdi>
}
