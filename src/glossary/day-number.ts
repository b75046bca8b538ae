import { firstDay, lastDay } from './partial-date.ts'

/** First day that a date can mean, as a number that compares: `2021-08` gives 20210801. */
export function dayNumber(date: string): number {
  return Number(firstDay(date).replaceAll('-', ''))
}

/** Last day that a date can mean, likewise. */
export function lastDayNumber(date: string): number {
  return Number(lastDay(date).replaceAll('-', ''))
}
