import type { DateEvidence, PageDate } from './article.ts'
import { readDate } from './read-date.ts'

/** How far each kind of evidence is to be trusted when it stands alone. */
export const TRUST: Readonly<Record<DateEvidence, number>> = {
  'json-ld': 0.95,
  meta: 0.9,
  microdata: 0.85,
  time: 0.75,
  text: 0.7,
  url: 0.6,
}

/** A machine's date: ISO 8601 and its neighbours, else whatever `readDate` understands. Empty where there is none. */
export function dateFrom(value: string | undefined, evidence: DateEvidence, lang = 'en'): PageDate[] {
  const plain = value?.trim() ?? ''
  const iso = isoFrom(plain)
  if (iso) return [{ iso, evidence, confidence: isToCome(iso) ? UNSURE : TRUST[evidence] }]
  return MACHINE.test(plain) || !/[\p{L}/.]/u.test(plain) ? [] : datesInWords(plain, lang, evidence)
}

export function datesInWords(text: string, lang: string, evidence: DateEvidence): PageDate[] {
  const date = readDate(text, lang)
  if (!date) return []
  const confidence = TRUST[evidence] * date.confidence
  return [{ iso: date.iso, evidence, confidence: isToCome(date.iso) ? Math.min(UNSURE, confidence) : confidence }]
}

/** Below the half from which the card speaks as of a date. */
export const UNSURE = 0.45

/** Nothing was published tomorrow: day and month are exchanged, or it is the date of something else. Two days for zones and clocks. */
const isToCome = (iso: string): boolean => Date.parse(iso.slice(0, 10)) > Date.now() + 2 * DAY
const DAY = 86_400_000

/** Whole days between two dates, the time of day left out. */
export const daysApart = (a: PageDate, b: PageDate): number =>
  Math.abs(Date.parse(a.iso.slice(0, 10)) - Date.parse(b.iso.slice(0, 10))) / DAY

const MACHINE =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[Tt ]+(\d{1,2}):?(\d{2})(?::?\d{2}(?:[.,]\d+)?)?\s*([Zz]|UTC|GMT|utc|gmt|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/

function isoFrom(value: string): string | undefined {
  const match = MACHINE.exec(value)
  if (!match) return undefined
  const [, year, month, day, hours, minutes, zone] = match
  if (Number(year) < 1990 || Number.isNaN(Date.parse(`${year}-${month}-${day}`))) return undefined
  if (!hours) return `${year}-${month}-${day}`
  return `${year}-${month}-${day}T${hours.padStart(2, '0')}:${minutes}${zoneFrom(zone)}`
}

function zoneFrom(zone: string | undefined): string {
  if (!zone) return ''
  const shift = /^([+-]\d{2}):?(\d{2})?$/.exec(zone)
  return shift ? `${shift[1]}:${shift[2] ?? '00'}` : 'Z'
}
