import { useEffect, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import { type Managed, managedPaths } from '../settings/managed.ts'
import { loadManaged } from '../settings/managed-store.ts'
import { newsRead } from '../settings/news-store.ts'
import { withSetting } from '../settings/setting-at.ts'
import type { SettingPath, Settings } from '../settings/settings.ts'
import { changeSettings, loadSettings, onSettingsChange, storageTrouble } from '../settings/settings-store.ts'
import { OptionsForm } from './OptionsForm.tsx'

/** The options beside their stores: every change is saved at once, and changes made elsewhere show here. */
export function OptionsSettings() {
  const [settings, setSettings] = useState<Settings>()
  const [managed, setManaged] = useState<Managed>()
  const [refused, setRefused] = useState('')
  const [trouble, setTrouble] = useState('')

  useEffect(() => {
    const load = async () => {
      setManaged(await loadManaged())
      setSettings(await loadSettings())
      setTrouble(storageTrouble() ?? '')
    }
    onSettingsChange(() => void load())
    void load()
    void newsRead()
  }, [])

  const set = async (setting: SettingPath, value: unknown) => {
    setSettings((now) => now && withSetting(now, setting, value))
    await changeSettings((now) => withSetting(now, setting, value)).then(
      () => setRefused(''),
      async (error: unknown) => {
        setRefused(String(error))
        setSettings(await loadSettings())
      },
    )
  }

  if (!settings || !managed) return null
  return (
    <OptionsForm
      settings={settings}
      fixed={managedPaths(managed)}
      refused={refused}
      trouble={trouble}
      version={browser.runtime.getManifest().version}
      onSet={(setting, value) => void set(setting, value)}
      onRefused={(error) => setRefused(String(error))}
    />
  )
}
