import { useStrings } from '../ui/strings.ts'

export interface BackupFormProps {
  /** What was just done, as the end of a message key; empty when nothing was. */
  readonly done: '' | 'imported' | 'reset_done' | 'undone' | 'not_a_backup'
  /** Undefined when there is nothing to take back. */
  readonly onUndo: (() => void) | undefined
  readonly onExport: () => void
  readonly onImport: (file: File) => void
  readonly onReset: () => void
}

/** Everything into one file and out of it again, and back to the beginning. */
export function BackupForm({ done, onUndo, onExport, onImport, onReset }: BackupFormProps) {
  const strings = useStrings()
  return (
    <>
      <p class="hint">{strings('option_backup_hint')}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={onExport}>
          {strings('option_export')}
        </button>
        <label class="button">
          {strings('option_import')}
          <input
            type="file"
            class="unseen"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? []
              if (file) onImport(file)
              currentTarget.value = ''
            }}
          />
        </label>
        <button type="button" class="button" onClick={onReset}>
          {strings('option_reset')}
        </button>
      </div>
      <p role="status">{done !== '' && strings(`option_${done}`)}</p>
      {onUndo && (
        <button type="button" class="button" onClick={onUndo}>
          {strings('card_undo')}
        </button>
      )}
    </>
  )
}
