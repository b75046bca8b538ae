import type { Finding } from '../finding.ts'
import type { LoadedEntry } from '../load-entries.ts'
import { type Check, type CheckedGlossary, refuse, warn } from './checked-glossary.ts'

/** Months after which an entry is to be looked at again, and after which one that changes fast is not shipped any more. */
export const REVIEW_AFTER_MONTHS = 12
export const REFUSE_AFTER_MONTHS = 18

export const checkFreshness: Check = (glossary) => {
  const inOffice = peopleInOffice(glossary)
  return glossary.entries.flatMap((loaded): Finding[] => {
    const { reviewed, type, id } = loaded.entry
    const age = monthsBetween(reviewed, glossary.today)
    if (age < REVIEW_AFTER_MONTHS) return []
    const what = `last checked on ${reviewed}, ${age} months ago`
    const remedy = 'check every line against the newest source and set reviewed and reviewedUpTo'
    const fast = type === 'armed-group' || inOffice.has(id)
    return [
      age >= REFUSE_AFTER_MONTHS && fast
        ? refuse(loaded, ['reviewed'], what, remedy)
        : warn(loaded, ['reviewed'], what, remedy),
    ]
  })
}

/** Whole months from one full day to another. */
export function monthsBetween(from: string, until: string): number {
  const [year, month, day] = from.split('-').map(Number) as [number, number, number]
  const [toYear, toMonth, toDay] = until.split('-').map(Number) as [number, number, number]
  return (toYear - year) * 12 + (toMonth - month) - (toDay < day ? 1 : 0)
}

/** People who lead or hold something of which no end is given. */
function peopleInOffice({ entries }: Pick<CheckedGlossary, 'entries'>): Set<string> {
  const open = ({ entry }: LoadedEntry) => [
    ...entry.holders.filter(({ until }) => until === undefined).map(({ who }) => who),
    ...entry.relations.filter(({ p, until }) => p === 'leader' && until === undefined).map(({ to }) => to),
    ...(entry.roles.some(({ until }) => until === undefined) ? [entry.id] : []),
  ]
  return new Set(entries.flatMap(open).filter((id): id is string => id !== undefined))
}
