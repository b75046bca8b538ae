import { checkEntry, type LooseEntry } from './check-entry.ts'
import type { PackEntry } from './pack-entry.ts'
import { collectRemarks, type Report } from './remarks.ts'

/**
 * What the reader changed in a pack, by entry id: the whole entry as it is to be, or null for one that was taken out. Kept apart
 * from what the file said, so that the next version of the file changes everything but this.
 */
export type Edits = Readonly<Record<string, PackEntry | null>>

export function applyEdits(base: readonly PackEntry[], edits: Edits): PackEntry[] {
  const own = new Map(Object.entries(edits))
  const kept = base.flatMap((entry) => {
    const edit = own.get(entry.id)
    own.delete(entry.id)
    return edit === undefined ? [entry] : edit === null ? [] : [edit]
  })
  return [...kept, ...[...own.values()].filter((entry) => entry !== null)]
}

/** `edits` with one more: an entry (under its id), null to take it out, undefined to have again what the file says. */
export function withEdit(edits: Edits, id: string, entry: PackEntry | null | undefined): Edits {
  const { [id]: _before, ...others } = edits
  return entry === undefined ? others : { ...others, [id]: entry }
}

export interface CheckedForm {
  /** Undefined where it cannot be kept; the report says why. */
  readonly entry: PackEntry | undefined
  readonly report: Report
}

/** An entry from a form or a menu, checked as those of a file are; `id` keeps the one that it had. */
export function checkForm(loose: LooseEntry, id?: string): CheckedForm {
  const remarks = collectRemarks()
  const entry = checkEntry(loose, remarks)
  return { entry: entry && id !== undefined ? { ...entry, id } : entry, report: remarks.report() }
}

/** An id for a new entry that none of the others has. */
export function freeId(wanted: string, isTaken: (id: string) => boolean): string {
  if (!isTaken(wanted)) return wanted
  let number = 2
  while (isTaken(`${wanted}-${number}`)) number++
  return `${wanted}-${number}`
}
