import { difference, migrate } from '../settings/migrate.ts'
import { type Quiet, readQuiet } from '../settings/quiet.ts'
import type { Settings } from '../settings/settings.ts'

/** Everything that is the reader's own, as one file. */
export interface Backup {
  readonly settings: Settings
  readonly quiet: Quiet
  /** The text of a pack file each. */
  readonly packs: readonly string[]
}

/** What the file calls itself, and the version of its shape. */
const KIND = 'backstory-reader'
const VERSION = 1

/** JSON for the file; settings only as they differ from the defaults. */
export function writeBackup({ settings, quiet, packs }: Backup): string {
  return `${JSON.stringify({ kind: KIND, version: VERSION, settings: difference(settings), quiet, packs }, null, 2)}\n`
}

/** The file read back: parts that are wrong become empty. Undefined for what is no such file. Never throws. */
export function readBackup(text: string): Backup | undefined {
  const file = parsed(text)
  if (typeof file !== 'object' || file === null) return undefined
  const { kind, settings, quiet, packs } = file as Record<string, unknown>
  if (kind !== KIND) return undefined
  return {
    settings: migrate(settings),
    quiet: readQuiet(quiet),
    packs: Array.isArray(packs) ? packs.filter((pack) => typeof pack === 'string') : [],
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
