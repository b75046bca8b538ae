import { PACK_FIELDS, type PackField } from '../../packs/pack-entry.ts'
import type { Preview } from '../../packs/packer.ts'
import type { Columns } from '../../packs/table.ts'
import { useStrings } from '../../ui/strings.ts'

export interface ColumnsFormProps {
  readonly preview: Preview
  readonly onChoose: (columns: Columns, hasHeader?: boolean) => void
}

/** What each column was taken for, with the first of what stands in it; the reader can say otherwise. */
export function ColumnsForm({ preview: { columns, hasHeader }, onChoose }: ColumnsFormProps) {
  const strings = useStrings()
  const fields = columns.map(({ field }) => field)
  return (
    <fieldset class="columns">
      <legend>{strings('packs_columns')}</legend>
      {hasHeader !== undefined && (
        <label class="check">
          <input
            type="checkbox"
            checked={hasHeader}
            onChange={({ currentTarget }) => onChoose(fields, currentTarget.checked)}
          />
          {strings('packs_has_header')}
        </label>
      )}
      <ul class="rows">
        {columns.map(({ name, field, samples }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place; two may have one name
          <li key={at}>
            <span>
              <strong dir="auto">{name}</strong>{' '}
              <span class="hint" dir="auto">
                {samples.join(' · ')}
              </span>
            </span>
            <select
              aria-label={strings('packs_column_holds', name)}
              value={field}
              onChange={({ currentTarget }) => onChoose(fields.with(at, currentTarget.value as PackField | ''))}
            >
              <option value="">{strings('packs_field_none')}</option>
              {PACK_FIELDS.map((one) => (
                <option key={one} value={one}>
                  {strings(`packs_field_${one}`)}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
