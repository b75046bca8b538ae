/** What the reader has silenced: names that are known by now, and marks that were wrong. Pure; the store is `quiet-store.ts`. */
export interface Quiet {
  /** Entity id → day since when the reader knows it; its marks come back when a fact is newer. */
  readonly known: Readonly<Record<string, string>>
  /** Entity id → hosts on which it is not marked; `*` is everywhere. */
  readonly notThis: Readonly<Record<string, readonly string[]>>
}

export const NOTHING_QUIET: Quiet = { known: {}, notThis: {} }

/** Everywhere, in the place of a host. */
export const EVERYWHERE = '*'

export function withKnown(quiet: Quiet, entityId: string, since: string): Quiet {
  return { ...quiet, known: { ...quiet.known, [entityId]: since } }
}

export function withNotThis(quiet: Quiet, entityId: string, host: string): Quiet {
  const hosts = quiet.notThis[entityId] ?? []
  return hosts.includes(host) ? quiet : { ...quiet, notThis: { ...quiet.notThis, [entityId]: [...hosts, host] } }
}

export function withoutKnown(quiet: Quiet, entityId: string): Quiet {
  const { [entityId]: _gone, ...known } = quiet.known
  return { ...quiet, known }
}

export function withoutNotThis(quiet: Quiet, entityId: string, host: string): Quiet {
  const hosts = (quiet.notThis[entityId] ?? []).filter((other) => other !== host)
  const { [entityId]: _gone, ...others } = quiet.notThis
  return { ...quiet, notThis: hosts.length > 0 ? { ...others, [entityId]: hosts } : others }
}

/** Is this entity silent on `host`? `newestFact` is the date of its newest fact: what changed since the reader knew it speaks again. */
export function isQuiet(quiet: Quiet, entityId: string, host: string, newestFact: string | undefined): boolean {
  const hosts = quiet.notThis[entityId] ?? []
  if (hosts.includes(EVERYWHERE) || hosts.includes(host)) return true
  const since = quiet.known[entityId]
  return since !== undefined && !(newestFact !== undefined && newestFact > since)
}

/** Whatever storage held, as a whole record; what is wrongly typed is dropped. Never throws. */
export function readQuiet(stored: unknown): Quiet {
  const { known, notThis } = (isRecord(stored) ? stored : {}) as { known?: unknown; notThis?: unknown }
  return {
    known: pick(known, (value): value is string => typeof value === 'string'),
    notThis: pick(
      notThis,
      (value): value is string[] => Array.isArray(value) && value.every((host) => typeof host === 'string'),
    ),
  }
}

function pick<T>(value: unknown, fits: (item: unknown) => item is T): Record<string, T> {
  const fitting = Object.entries(isRecord(value) ? value : {}).filter((pair): pair is [string, T] => fits(pair[1]))
  return Object.fromEntries(fitting)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
