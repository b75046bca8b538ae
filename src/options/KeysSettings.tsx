import { useEffect, useState } from 'preact/hooks'
import browser, { type Commands } from 'webextension-polyfill'
import { useStrings } from '../ui/strings.ts'
import { type Key, KeysForm } from './KeysForm.tsx'

/** Chrome has no call for it, but this address. */
const CHROME_KEYS = 'chrome://extensions/shortcuts'

/** The commands beside the browser that keeps them. Nothing where it has none, as on Android. */
export function KeysSettings() {
  const strings = useStrings()
  const [keys, setKeys] = useState<readonly Commands.Command[]>([])

  useEffect(() => {
    const load = async () => setKeys((await browser.commands?.getAll()) ?? [])
    void load()
    // The reader comes back from the browser's own page.
    addEventListener('focus', load)
    return () => removeEventListener('focus', load)
  }, [])

  if (keys.length === 0) return null
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{strings('option_keys')}</h2>
      <KeysForm keys={keys.map(keyOf)} onChange={() => void openKeys()} />
    </section>
  )

  /** The command that opens the popup is the browser's own, and says nothing of itself. */
  function keyOf({ name = '', description, shortcut = '' }: Commands.Command): Key {
    return { name, description: description || strings('command_open_popup'), shortcut }
  }
}

async function openKeys(): Promise<void> {
  const { commands } = browser as unknown as { commands: { openShortcutSettings?(): Promise<void> } }
  if (commands.openShortcutSettings) await commands.openShortcutSettings()
  else await browser.tabs.create({ url: CHROME_KEYS })
}
