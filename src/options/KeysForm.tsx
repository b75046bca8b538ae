import { useStrings } from '../ui/strings.ts'

export interface Key {
  readonly name: string
  readonly description: string
  /** As the browser writes it; empty where there is none. */
  readonly shortcut: string
}

/** The keyboard commands as they are now. They are the browser's, so the browser changes them. */
export function KeysForm({ keys, onChange }: { keys: readonly Key[]; onChange: () => void }) {
  const strings = useStrings()
  return (
    <>
      <table class="keys">
        <thead class="unseen">
          <tr>
            <th>{strings('option_keys_command')}</th>
            <th>{strings('option_keys_key')}</th>
          </tr>
        </thead>
        <tbody>
          {keys.map(({ name, description, shortcut }) => (
            <tr key={name}>
              <td>{description}</td>
              <td>{shortcut === '' ? strings('option_keys_none') : <kbd dir="ltr">{shortcut}</kbd>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" class="button" onClick={onChange}>
        {strings('option_keys_change')}
      </button>
    </>
  )
}
