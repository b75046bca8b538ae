/**
 * Dates as precise as they are known: `2021`, `2021-08`, `2021-08-30`. Each stands for a stretch of days, and is compared
 * with another only where the stretches allow no doubt. Full days compare as strings.
 */

/** First and last day of the stretch, as `YYYY-MM-DD`. The last day of a month is written 31: it is only compared. */
export function daysOf(date: string): { readonly first: string; readonly last: string } {
  const [year = '', month, day] = date.slice(0, 10).split('-')
  return {
    first: `${year}-${month ?? '01'}-${day ?? '01'}`,
    last: `${year}-${month ?? '12'}-${day ?? '31'}`,
  }
}

/** How `date` stands to `other`. `undecided`: the known precision does not tell. */
export function compareDates(date: string, other: string): 'before' | 'same' | 'after' | 'undecided' {
  const a = daysOf(date)
  const b = daysOf(other)
  if (a.last < b.first) return 'before'
  if (a.first > b.last) return 'after'
  return a.first === a.last && b.first === b.last ? 'same' : 'undecided'
}

/** Does the span from `from` to `until`, both days included, hold on `date`? An open end holds on. */
export function holdsOn(
  span: { readonly from: string; readonly until?: string | undefined },
  date: string,
): 'yes' | 'no' | 'undecided' {
  const began = compareDates(span.from, date)
  const ended = span.until === undefined ? 'after' : compareDates(span.until, date)
  if (began === 'after' || ended === 'before') return 'no'
  return began === 'undecided' || ended === 'undecided' ? 'undecided' : 'yes'
}
