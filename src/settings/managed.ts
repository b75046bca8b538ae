import { migrate } from './migrate.ts'
import type { SettingPath, Settings } from './settings.ts'

/**
 * Settings that an organisation has set for its readers (Chrome and Firefox policies, docs/managed.md). What it sets holds and
 * cannot be changed; everything else stays the reader's.
 */
export interface Managed {
  readonly settings: Readonly<Record<string, unknown>>
  /** Packs rolled out with the policy: the text of a pack file each. */
  readonly packs: readonly string[]
}

export const NOTHING_MANAGED: Managed = { settings: {}, packs: [] }

/** Whatever the browser's managed storage held; what is wrongly typed is dropped. Never throws. */
export function readManaged(stored: unknown): Managed {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return NOTHING_MANAGED
  const { packs, ...settings } = stored as { packs?: unknown }
  return { settings, packs: Array.isArray(packs) ? packs.filter((pack) => typeof pack === 'string') : [] }
}

/** The reader's settings under what is managed. */
export function withManaged(settings: Settings, managed: Managed): Settings {
  return migrate(laidOver(settings, managed.settings))
}

/** Which settings the reader cannot change. */
export function managedPaths(managed: Managed): ReadonlySet<SettingPath> {
  return new Set(pathsOf(managed.settings) as SettingPath[])
}

function pathsOf(part: object): string[] {
  return Object.entries(part).flatMap(([key, value]) =>
    isRecord(value) ? pathsOf(value).map((path) => `${key}.${path}`) : [key],
  )
}

function laidOver(below: unknown, above: unknown): unknown {
  if (!isRecord(below) || !isRecord(above)) return above
  const parts = Object.entries(above).map(([key, value]) => [key, laidOver(below[key], value)])
  return { ...below, ...Object.fromEntries(parts) }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
