import type { LooseEntry } from '../../packs/check-entry.ts'
import type { PackEntry } from '../../packs/pack-entry.ts'
import type { Found } from '../../packs/packer.ts'
import type { Report } from '../../packs/remarks.ts'
import { counted, useVoice } from '../../ui/strings.ts'
import { EntryForm } from './EntryForm.tsx'
import { ReportList } from './ReportList.tsx'

/** The entry in the form: one of the pack, or a new one without an id. */
export interface OpenEntry {
  readonly id?: string
  readonly entry?: PackEntry
  /** What a new entry is to be called, where that is known. */
  readonly name?: string
  readonly isEdited: boolean
}

export interface EntriesFormProps {
  readonly text: string
  /** Undefined until the pack is read. */
  readonly found: Found | undefined
  readonly open: OpenEntry | undefined
  /** What was left out of the entry that was just saved. */
  readonly report: Report | undefined
  readonly onSearch: (text: string) => void
  readonly onOpen: (entry: OpenEntry | undefined) => void
  /** Null takes the open entry out, undefined gives back what the file says. */
  readonly onSave: (loose: LooseEntry | null | undefined) => void
}

/** What is in a pack, to be searched, changed and added to. */
export function EntriesForm({ text, found, open, report, onSearch, onOpen, onSave }: EntriesFormProps) {
  const { strings, lang } = useVoice()
  return (
    <div class="entries">
      <div class="buttons">
        <input
          type="search"
          dir="auto"
          aria-label={strings('packs_search')}
          placeholder={strings('packs_search')}
          value={text}
          onInput={({ currentTarget }) => onSearch(currentTarget.value)}
        />
        <button type="button" class="button" onClick={() => onOpen({ isEdited: false })}>
          {strings('packs_add_entry')}
        </button>
      </div>
      {open && (
        <EntryForm key={open.id ?? ''} open={open} report={report} onSave={onSave} onLeave={() => onOpen(undefined)} />
      )}
      {!open && report && <ReportList report={report} />}
      <p role="status" class="hint">
        {found ? counted(strings, 'packs_entries', found.total, lang) : strings('packs_stage_reading')}
      </p>
      <ul class="rows">
        {found?.entries.map((entry) => (
          <li key={entry.id}>
            <span dir="auto">
              <strong>{entry.name}</strong> {entry.isEdited && <span class="hint">{strings('packs_edited')}</span>}
              <br />
              {entry.what}
            </span>
            <button
              type="button"
              class="button"
              aria-label={strings('packs_edit_one', entry.name)}
              onClick={() => onOpen({ id: entry.id, entry, isEdited: entry.isEdited })}
            >
              {strings('packs_edit')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
