import { REMARKS_MAX } from './limits.ts'

/** What was left out or changed; each is a message `packs_remark_…` that says why and what would help. */
export type RemarkCode =
  // The whole entry is left out.
  | 'not_an_entry'
  | 'no_name'
  | 'no_what'
  | 'no_usable_name'
  | 'same_id'
  | 'same_entry'
  // One name is left out.
  | 'name_long'
  | 'name_wordy'
  | 'name_one_character'
  | 'name_number'
  | 'name_everyday'
  | 'names_many'
  // One field is left out or changed.
  | 'shortened'
  | 'link'
  | 'date'
  | 'type'
  | 'country'
  | 'wikidata'
  | 'facts_many'
  | 'unknown_field'

export interface Remark {
  /** Line of the file, 1-based; absent where it cannot be told. */
  readonly line?: number
  /** Field or column as the file calls it. */
  readonly field: string
  readonly code: RemarkCode
  /** The first letters of what is meant. */
  readonly detail: string
}

/** The first remarks, and how many there were of each kind. */
export interface Report {
  readonly remarks: readonly Remark[]
  readonly counts: Readonly<Partial<Record<RemarkCode, number>>>
}

export interface Remarks {
  add(code: RemarkCode, field: string, detail: unknown, line: number | undefined): void
  report(): Report
}

const DETAIL_MAX = 60

export function collectRemarks(): Remarks {
  const remarks: Remark[] = []
  const counts: Partial<Record<RemarkCode, number>> = {}
  return {
    add(code, field, detail, line) {
      counts[code] = (counts[code] ?? 0) + 1
      if (remarks.length >= REMARKS_MAX) return
      remarks.push({ ...(line === undefined ? {} : { line }), field, code, detail: shown(detail) })
    },
    report: () => ({ remarks: [...remarks], counts: { ...counts } }),
  }
}

function shown(detail: unknown): string {
  const text = typeof detail === 'string' ? detail : typeof detail === 'number' ? String(detail) : typeof detail
  return text.length > DETAIL_MAX ? `${text.slice(0, DETAIL_MAX).toWellFormed()} …` : text.toWellFormed()
}
