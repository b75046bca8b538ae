/**
 * A date as precise as it is known (`2021`, `2021-08`, `2021-08-30`; a time behind it is not shown), written as the language
 * writes it: "30 Aug 2021" or, in full, "30 August 2021". What is no such date is given back as it is.
 */
export function writtenDate(date: string, lang: string, month: 'short' | 'long' = 'short'): string {
  const [year, ...rest] = date.slice(0, 10).split('-')
  const instant = new Date(
    `${[year, ...rest].join('-')}T00:00:00Z`.replace(/^(\d{4})T/, '$1-01-01T').replace(/^(\d{4}-\d\d)T/, '$1-01T'),
  )
  if (Number.isNaN(instant.getTime())) return date
  const parts: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' }
  if (rest.length > 0) parts.month = month
  if (rest.length > 1) parts.day = 'numeric'
  return format(lang, parts).format(instant)
}

/** "2001–2021"; an open end is left open: "2021–". */
export function writtenSpan(from: string, until: string | undefined): string {
  const [begun, ended] = [from.slice(0, 4), until?.slice(0, 4)]
  return begun === ended ? begun : `${begun}–${ended ?? ''}`
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** Making a format costs more than all else in a card; the few that there are stay. */
function format(lang: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${lang} ${JSON.stringify(parts)}`
  const known = formats.get(key) ?? new Intl.DateTimeFormat(lang, parts)
  formats.set(key, known)
  return known
}
