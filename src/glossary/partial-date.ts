/**
 * Dates as precise as they are known: `2021`, `2021-08` or `2021-08-15` (ISO 8601). A date of less precision stands for all
 * the days in it, so two dates need not be before or after one another.
 */
export type DateOrder = 'before' | 'same' | 'after' | 'undecided'

/** How `date` lies to `other`. `same` only for one and the same day; days that overlap without being one are `undecided`. */
export function compareDates(date: string, other: string): DateOrder {
  if (lastDay(date) < firstDay(other)) return 'before'
  if (firstDay(date) > lastDay(other)) return 'after'
  return isDay(date) && date === other ? 'same' : 'undecided'
}

/** First day that the date can mean. */
export function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10)
}

/** Last day that the date can mean. Always 31 in a month: only for comparing, never for showing. */
export function lastDay(date: string): string {
  return date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date
}

export function isDay(date: string): boolean {
  return date.length === 10
}

/**
 * Whole years from `born` to `day`; undefined where the precision of either leaves two answers.
 * Counted as people count them: the birthday itself is a year more.
 */
export function yearsBetween(born: string, day: string): number | undefined {
  const most = years(firstDay(born), lastDay(day))
  return most === years(lastDay(born), firstDay(day)) ? most : undefined
}

function years(from: string, to: string): number {
  const passed = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  return to.slice(5) < from.slice(5) ? passed - 1 : passed
}
