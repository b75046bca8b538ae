import { firstDay, lastDay } from '../../../src/glossary/partial-date.ts'

export interface Dated {
  readonly from?: string | undefined
  readonly until?: string | undefined
}

const NEVER = '9999-12-31'
const ALWAYS = '0000-01-01'

/** Whether two spans share more than one day, however their dates of less precision are read. A handover on one day is none. */
export function surelyOverlap(one: Dated, other: Dated): boolean {
  const begun = [one, other].map(({ from }) => (from === undefined ? ALWAYS : lastDay(from)))
  const ended = [one, other].map(({ until }) => (until === undefined ? NEVER : firstDay(until)))
  return (begun[0] as string) < (ended[1] as string) && (begun[1] as string) < (ended[0] as string)
}

/** Whether days must lie between the end of one span and the beginning of the next. */
export function leaveHole(until: string, from: string): boolean {
  return dayAfter(until) < firstDay(from)
}

/** First day after everything that the date can mean. */
function dayAfter(date: string): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?]
  const next =
    month === undefined
      ? Date.UTC(year + 1, 0, 1)
      : day === undefined
        ? Date.UTC(year, month, 1)
        : Date.UTC(year, month - 1, day + 1)
  return new Date(next).toISOString().slice(0, 10)
}
