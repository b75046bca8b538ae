import { useState } from 'preact/hooks'
import { TITLE_MAX } from '../../packs/limits.ts'
import type { PackRecord } from '../../packs/pack-record.ts'
import type { Preview } from '../../packs/packer.ts'
import type { Columns } from '../../packs/table.ts'
import { counted, useVoice } from '../../ui/strings.ts'
import { ColumnsForm } from './ColumnsForm.tsx'
import { RefusalLine } from './RefusalLine.tsx'
import { ReportList } from './ReportList.tsx'

export interface PreviewFormProps {
  readonly preview: Preview
  /** File name; empty for pasted text. */
  readonly name: string
  /** The pack that is brought up to date; undefined for a new one. */
  readonly into: PackRecord | undefined
  readonly onChoose: (columns: Columns, hasHeader?: boolean) => void
  readonly onKeep: (title: string) => void
  readonly onLeave: () => void
}

/** What would be imported, before anything is: how many, the first of them, and what is left out. */
export function PreviewForm({ preview, name, into, onChoose, onKeep, onLeave }: PreviewFormProps) {
  const { strings, lang } = useVoice()
  const [title, setTitle] = useState(
    preview.title || name.replace(/(\.backstory)?\.\w+$/, '') || strings('packs_untitled'),
  )
  const { source, refused, entryCount, nameCount, sample, report } = preview
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onKeep(title)
      }}
    >
      <p role="status">
        {strings(`packs_source_${source}`)} {!refused && counted(strings, 'packs_entries', entryCount, lang)}
        {!refused && `, ${counted(strings, 'packs_names', nameCount, lang)}`}
      </p>
      {into === undefined ? (
        <label class="line">
          {strings('packs_title')}
          <input
            required
            maxLength={TITLE_MAX}
            value={title}
            onInput={({ currentTarget }) => setTitle(currentTarget.value)}
          />
        </label>
      ) : (
        <p class="hint">{counted(strings, 'packs_edits_stay', into.editCount, lang)}</p>
      )}
      {source !== 'pack' && <ColumnsForm preview={preview} onChoose={onChoose} />}
      {refused ? <RefusalLine refusal={refused} /> : <Sample entries={sample} />}
      <ReportList report={report} />
      <div class="buttons">
        <button type="submit" class="button primary" disabled={refused !== undefined}>
          {strings(into === undefined ? 'packs_import' : 'packs_update')}
        </button>
        <button type="button" class="button" onClick={onLeave}>
          {strings('packs_cancel')}
        </button>
      </div>
    </form>
  )
}

function Sample({ entries }: { entries: Preview['sample'] }) {
  return (
    <ul class="rows sample-entries">
      {entries.map(({ id, name, aliases, what }) => (
        <li key={id} dir="auto">
          <span>
            <strong>{name}</strong> {aliases.length > 0 && <span class="hint">{aliases.slice(0, 4).join(', ')}</span>}
            <br />
            {what}
          </span>
        </li>
      ))}
    </ul>
  )
}
