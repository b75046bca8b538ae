import type { Entity } from '../glossary/entity.ts'
import { writtenDate } from '../ui/dates.ts'
import { useVoice } from '../ui/strings.ts'
import type { DatedLine } from './dated-lines.ts'
import { Sources } from './Sources.tsx'

/** Dated statements under each other, dates aligned, each with its sources. */
export function Lines({ lines, entity }: { lines: readonly DatedLine[]; entity: Entity }) {
  return (
    <ul class="lines">
      {lines.map((line) => (
        <Line key={`${line.date} ${line.text}`} line={line} entity={entity} />
      ))}
    </ul>
  )
}

function Line({ line, entity }: { line: DatedLine; entity: Entity }) {
  const { lang } = useVoice()
  return (
    <li>
      <time dateTime={line.date}>{writtenDate(line.date, lang)}</time>
      <p>
        {line.text} <Attribution line={line} /> <Sources ids={line.sources} entity={entity} />
      </p>
    </li>
  )
}

/** Who says so, where it is not plain fact. */
function Attribution({ line: { claim, by } }: { line: DatedLine }) {
  const { strings } = useVoice()
  if (by === undefined) return claim === undefined ? null : <span class="claim">{strings(`card_${claim}`)}</span>
  return <span class="claim">{strings(`card_${claim ?? 'according'}_by`, by)}</span>
}
