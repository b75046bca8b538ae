import { CHOICES, DEFAULT_SETTINGS, RANGES, type SettingPath, type Settings } from './settings.ts'

type Loose = Record<string, unknown>

/** `MIGRATIONS[n]` turns the shape of version n + 1 into that of version n + 2. None yet: version 1 is the first released. */
const MIGRATIONS: readonly ((settings: Loose) => Loose)[] = []

/**
 * Whatever storage held, as whole settings: missing, foreign and wrongly typed values become defaults, older versions are
 * brought forward, and of a future version what is understood is kept. Never throws.
 */
export function migrate(stored: unknown): Settings {
  let loose: Loose = isRecord(stored) ? stored : {}
  const version = typeof loose.version === 'number' ? loose.version : DEFAULT_SETTINGS.version
  for (const step of MIGRATIONS.slice(Math.max(0, version - 1))) loose = step(loose)
  return { ...(fitted(loose, DEFAULT_SETTINGS) as Settings), version: DEFAULT_SETTINGS.version }
}

/** What differs from the defaults: the only thing that is stored. */
export function difference(settings: Settings): Loose {
  const changed = Object.entries(settings).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(DEFAULT_SETTINGS[key as keyof Settings]),
  )
  return { ...Object.fromEntries(changed), version: settings.version }
}

/** `value` where it has the type of `model`, else `model`; records are fitted key by key, at `path` in the settings. */
function fitted(value: unknown, model: unknown, path = ''): unknown {
  if (Array.isArray(model)) return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : model
  if (!isRecord(model)) return typeof value === typeof model ? allowed(value, model, path as SettingPath) : model
  if (!isRecord(value)) return model
  return Object.fromEntries(
    Object.entries(model).map(([key, part]) => [key, fitted(value[key], part, path === '' ? key : `${path}.${key}`)]),
  )
}

/** A word that is none of the choices becomes the default; a number out of its range the nearest one in it. */
function allowed(value: unknown, model: unknown, path: SettingPath): unknown {
  if (CHOICES[path]?.includes(String(value)) === false) return model
  const range = RANGES[path]
  if (range === undefined) return value
  return Number.isNaN(value) ? model : Math.min(range[1], Math.max(range[0], Number(value)))
}

function isRecord(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
