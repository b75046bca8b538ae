import * as v from 'valibot'

/** What is known of a pack without opening it: the line in the options. */
const recordSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]{1,32}$/)),
  title: v.fallback(v.string(), ''),
  about: v.fallback(v.string(), ''),
  on: v.fallback(v.boolean(), true),
  /** Packs come in ascending order; on the same name the first one counts. */
  order: v.fallback(v.number(), 0),
  /** Raised with every change of what the pack says; whoever has opened it sees that it must be opened again. */
  revision: v.fallback(v.number(), 0),
  /** File of the last import; empty for a pack that the reader wrote. */
  file: v.fallback(v.string(), ''),
  entryCount: v.fallback(v.number(), 0),
  nameCount: v.fallback(v.number(), 0),
  /** Entries that the reader changed, added or took out since the import. */
  editCount: v.fallback(v.number(), 0),
  /** `YYYY-MM-DD` of the last change; stands on its cards. */
  updated: v.fallback(v.string(), ''),
  /** Bytes in storage. */
  bytes: v.fallback(v.number(), 0),
  /** Milliseconds since 1970 of its deletion, which can be undone until it is purged. */
  deletedAt: v.fallback(v.optional(v.number()), undefined),
})

export type PackRecord = v.InferOutput<typeof recordSchema>

/** Whatever the store held, as a record; undefined where it is none. Never throws. */
export function readRecord(stored: unknown): PackRecord | undefined {
  const result = v.safeParse(recordSchema, stored)
  return result.success ? result.output : undefined
}

/** The packs that are read with, the reader's first one first. */
export function activePacks(records: readonly PackRecord[]): PackRecord[] {
  return inOrder(records).filter(({ on, deletedAt }) => on && deletedAt === undefined)
}

export function inOrder(records: readonly PackRecord[]): PackRecord[] {
  return [...records].sort((one, other) => one.order - other.order || (one.id < other.id ? -1 : 1))
}

/** An id that no other pack has: about forty random bits. Short, for it stands before the id of every entity. */
export function newPackId(): string {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2))
  return (high * 0x100000 + (low & 0xfffff)).toString(36).padStart(8, '0').slice(-8)
}
