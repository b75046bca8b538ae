import type { JSX } from 'preact'
import { ENTITY_TYPES } from '../../glossary/vocabulary.ts'
import type { LooseEntry } from '../../packs/check-entry.ts'
import { LINK_MAX, NAME_MAX, TEXT_MAX } from '../../packs/limits.ts'
import type { Report } from '../../packs/remarks.ts'
import { useStrings } from '../../ui/strings.ts'
import type { OpenEntry } from './EntriesForm.tsx'
import { Modal } from './Modal.tsx'
import { ReportList } from './ReportList.tsx'

export interface EntryFormProps {
  readonly open: OpenEntry
  readonly report: Report | undefined
  readonly onSave: (loose: LooseEntry | null | undefined) => void
  readonly onLeave: () => void
}

/** One entry as fields. What the form does not show (facts, dates) stays as it is. */
export function EntryForm({ open: { id, entry, name, isEdited }, report, onSave, onLeave }: EntryFormProps) {
  const strings = useStrings()
  return (
    <Modal label={entry?.name ?? strings('packs_add_entry')} onLeave={onLeave}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          onSave({ ...entry, ...written(event.currentTarget) })
        }}
      >
        <Line field="name" value={entry?.name ?? name} required maxLength={NAME_MAX} />
        <Text field="aliases" value={entry?.aliases.join('\n')} rows={3} hint={strings('packs_aliases_hint')} />
        <Text field="what" value={entry?.what} rows={2} required maxLength={TEXT_MAX} />
        <Text field="why" value={entry?.why} rows={2} maxLength={TEXT_MAX} />
        <label class="line">
          {strings('packs_field_type')}
          <select name="type" value={entry?.type ?? 'concept'}>
            {ENTITY_TYPES.map((type) => (
              <option key={type} value={type}>
                {strings(`kind_${type.replaceAll('-', '_')}`)}
              </option>
            ))}
          </select>
        </label>
        <Line
          field="link"
          value={entry?.link}
          type="url"
          pattern="https://.*"
          placeholder="https://"
          maxLength={LINK_MAX}
        />
        <label class="check">
          <input type="checkbox" name="exact" value="yes" defaultChecked={entry?.exact === true} />
          {strings('packs_field_exact')}
        </label>
        {report && <ReportList report={report} />}
        <div class="buttons">
          <button type="submit" class="button primary">
            {strings('packs_save')}
          </button>
          <button type="button" class="button" onClick={onLeave}>
            {strings('packs_cancel')}
          </button>
          {isEdited && (
            <button type="button" class="button" onClick={() => onSave(undefined)}>
              {strings('packs_as_in_file')}
            </button>
          )}
          {id !== undefined && (
            <button type="button" class="button" onClick={() => onSave(null)}>
              {strings('packs_remove_entry')}
            </button>
          )}
        </div>
      </form>
    </Modal>
  )
}

/** Every field of the form; one that was emptied overrides what was there. */
function written(form: HTMLFormElement): LooseEntry {
  const given = new FormData(form)
  const fields = ['name', 'aliases', 'what', 'why', 'type', 'link', 'exact'] as const
  const told = Object.fromEntries(fields.map((field) => [field, String(given.get(field) ?? '')]))
  return { ...told, aliases: told.aliases?.split('\n') }
}

type LineProps = JSX.IntrinsicElements['input'] & { field: string; value: string | undefined }

function Line({ field, value, ...rest }: LineProps) {
  const strings = useStrings()
  return (
    <label class="line">
      {strings(`packs_field_${field}`)}
      <input name={field} dir="auto" defaultValue={value ?? ''} {...rest} />
    </label>
  )
}

type TextProps = JSX.IntrinsicElements['textarea'] & { field: string; value: string | undefined; hint?: string }

function Text({ field, value, hint, ...rest }: TextProps) {
  const strings = useStrings()
  return (
    <label class="line">
      {strings(`packs_field_${field}`)} {hint !== undefined && <span class="hint">{hint}</span>}
      <textarea name={field} dir="auto" defaultValue={value ?? ''} {...rest} />
    </label>
  )
}
