import type { SettingPath, Settings } from './settings.ts'

/** What stands at a path in the settings. */
export function settingAt(settings: Settings, path: SettingPath): unknown {
  return path.split('.').reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], settings)
}

/** The settings with another value at a path. */
export function withSetting(settings: Settings, path: SettingPath, value: unknown): Settings {
  const [key, inner] = path.split('.') as [keyof Settings, string | undefined]
  return { ...settings, [key]: inner === undefined ? value : { ...(settings[key] as object), [inner]: value } }
}
