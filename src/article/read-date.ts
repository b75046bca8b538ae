import { DATE_LANGUAGES, monthsOf, tidyMonth } from './month-names.ts'

/** A day, perhaps with a time, read from plain words such as "30/08/2021 18:54" or "30 août 2021". */
export interface ReadDate {
  /** `2021-08-30`, `2021-08-30T18:54` or `2021-08-30T18:54+05:30`. */
  readonly iso: string
  /** 1 where the words allow one reading; below 0.5 where day and month could be exchanged and nothing decides. */
  readonly confidence: number
  /** Where in the text it stands, UTF-16 units. */
  readonly start: number
  readonly end: number
}

export type DayOrder = 'day-first' | 'month-first'

/** The web's articles are younger; a year outside is a number of something else. */
const FIRST_YEAR = 1990

/**
 * The first date in `text`; undefined where there is none. The order of day and month in "05/06/2021" comes from `order`
 * where the page elsewhere shows it, from an impossible month, or from the language (BCP 47).
 */
export function readDate(text: string, lang: string, order?: DayOrder): ReadDate | undefined {
  const plain = withPlainDigits(text.slice(0, LONGEST))
  const inFigures = [readIso(plain), readIdeographic(plain), readNumeric(plain, lang, order), readVietnamese(plain)]
  const first = firstOf(inFigures)
  // The platform's tables of months cost milliseconds to open: not for a line whose only year is of the date in figures.
  const beside = first ? `${plain.slice(0, first.start)} ${plain.slice(first.end)}` : plain
  return YEAR.test(beside) ? firstOf([first, readNamed(plain, lang)]) : first
}

/** The one that begins first, of two that begin together the longer. */
const firstOf = (dates: readonly (ReadDate | undefined)[]): ReadDate | undefined =>
  dates.filter((date) => date !== undefined).sort((a, b) => a.start - b.start || b.end - a.end)[0]

/** Longer texts are no datelines. */
const LONGEST = 2_000

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

function readIso(text: string): ReadDate | undefined {
  const match = /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(text)
  return match
    ? dated(text, match, { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }, 1)
    : undefined
}

/** Chinese, Japanese, Korean; Japanese years of an era too. */
function readIdeographic(text: string): ReadDate | undefined {
  const match =
    /(?:(令和|平成)\s*(\d{1,2}|元)|(?<!\d)(\d{4}))\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일号號]/.exec(text)
  if (!match) return undefined
  const era = match[1] === '令和' ? 2018 : 1988
  const year = match[3] ? Number(match[3]) : era + (match[2] === '元' ? 1 : Number(match[2]))
  return dated(text, match, { year, month: Number(match[4]), day: Number(match[5]) }, 1)
}

function readNumeric(text: string, lang: string, order?: DayOrder): ReadDate | undefined {
  const yearFirst = /(?<![\d.,/-])(\d{4})\s?([./])\s?(\d{1,2})\s?\2\s?(\d{1,2})(?![\d])/.exec(text)
  const yearLast = /(?<![\d.,/-])(\d{1,2})\s?([./\-‑])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?!\d|[.,/-]\d)/.exec(text)
  if (yearFirst && (!yearLast || yearFirst.index <= yearLast.index)) {
    return dated(
      text,
      yearFirst,
      { year: Number(yearFirst[1]), month: Number(yearFirst[3]), day: Number(yearFirst[4]) },
      1,
    )
  }
  return yearLast ? readYearLast(text, yearLast, lang, order) : undefined
}

function readYearLast(text: string, match: RegExpExecArray, lang: string, order?: DayOrder): ReadDate | undefined {
  const [first, second] = [Number(match[1]), Number(match[3])]
  const year = match[4]?.length === 2 ? 2000 + Number(match[4]) : Number(match[4])
  const short = match[4]?.length === 2 ? 0.8 : 1
  if (first > 12 || second > 12 || first === second) {
    const day = Math.max(first, second)
    return dated(text, match, { year, month: day === first ? second : first, day }, short)
  }
  const guess = order ? { order, confidence: 0.95 } : orderIn(lang, match[2] === '.')
  const [day, month] = guess.order === 'day-first' ? [first, second] : [second, first]
  return dated(text, match, { year, month, day }, guess.confidence * short)
}

/** Plain `en` is written on both sides of the Atlantic: it decides nothing. Dots are hardly ever month-first. */
function orderIn(lang: string, dots: boolean): { order: DayOrder; confidence: number } {
  const [language, ...rest] = lang.split('-')
  const region = rest.find((part) => /^[A-Z]{2}$/.test(part))
  if (dots) return { order: 'day-first', confidence: 0.9 }
  if (region === 'US' || region === 'PH') return { order: 'month-first', confidence: 0.85 }
  if (language === 'en' && region === 'CA') return { order: 'day-first', confidence: 0.4 }
  if (language === 'en' && !region) return { order: 'month-first', confidence: 0.45 }
  return lang ? { order: 'day-first', confidence: 0.85 } : { order: 'day-first', confidence: 0.45 }
}

/** A year may stand on either side: "30 August 2021", "August 30, 2021", "2021. augusztus 30.". */
function readNamed(text: string, lang: string): ReadDate | undefined {
  for (const language of new Set(lang ? [lang, primary(lang), 'en'] : DATE_LANGUAGES)) {
    const date = readNamedIn(text, language)
    if (date) return date
  }
  return undefined
}

const YEAR = /\d{4}/

function readNamedIn(text: string, language: string): ReadDate | undefined {
  const months = monthsOf(language)
  for (const word of text.matchAll(WORD)) {
    const month = months.get(tidyMonth(word[0]))
    if (!month) continue
    const before = text.slice(Math.max(0, word.index - 24), word.index)
    const after = text.slice(word.index + word[0].length, word.index + word[0].length + 24)
    const day = dayAndYear(before, after)
    if (!day) continue
    const start = word.index - day.before
    const end = word.index + word[0].length + day.after
    return finish(text, start, end, { year: day.year, month, day: day.day }, 1)
  }
  return undefined
}

const WORD = /[\p{L}\p{M}\u200c]+(?:\s(?=الثاني|الأول|ثان|أول)[\p{L}]+)?/gu
/** "of", "de", "m." and their like between the parts of a date. */
const JOIN = '[\\s.,،/_-]*(?:de|del|of|d’|ta’|m\\.|tháng|พ\\.ศ\\.|ค\\.ศ\\.)?[\\s.,،/_-]*'
const DAY_BEFORE = new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|°|ª|ste|e|a|ا)?\\.?${JOIN}$`, 'i')
const YEAR_DAY_BEFORE = new RegExp(`(?<!\\d)(\\d{4})${JOIN}(?:\\D{0,6})$`, 'i')
const YEAR_AFTER = new RegExp(`^\\.?${JOIN}(\\d{4})(?!\\d)`, 'i')
const DAY_AFTER = /^\.?[\s,./_-]*(?:de\s)?(\d{1,2})(?!\d)(?:st|nd|rd|th)?/i
const DAY_YEAR_AFTER = /^\.?[\s,./_-]*(\d{1,2})(?:st|nd|rd|th)?[\s,.،/_-]+(?:de\s|of\s)?(?:\D{0,3})(\d{4})(?!\d)/i

interface DayAndYear {
  readonly day: number
  readonly year: number
  /** Characters on either side of the month's name that belong to the date. */
  readonly before: number
  readonly after: number
}

function dayAndYear(before: string, after: string): DayAndYear | undefined {
  const dayBefore = DAY_BEFORE.exec(before)
  const yearAfter = YEAR_AFTER.exec(after)
  if (dayBefore && yearAfter)
    return {
      day: Number(dayBefore[1]),
      year: Number(yearAfter[1]),
      before: dayBefore[0].length,
      after: yearAfter[0].length,
    }
  const american = DAY_YEAR_AFTER.exec(after)
  if (american) return { day: Number(american[1]), year: Number(american[2]), before: 0, after: american[0].length }
  const yearBefore = YEAR_DAY_BEFORE.exec(before)
  const dayAfter = DAY_AFTER.exec(after)
  if (yearBefore && dayAfter)
    return {
      day: Number(dayAfter[1]),
      year: Number(yearBefore[1]),
      before: yearBefore[0].length,
      after: dayAfter[0].length,
    }
  return undefined
}

function readVietnamese(text: string): ReadDate | undefined {
  const match = /(\d{1,2})\s+tháng\s+(\d{1,2})(?:,|\s)+(?:năm\s+)?(\d{4})/i.exec(text)
  return match
    ? dated(text, match, { year: Number(match[3]), month: Number(match[2]), day: Number(match[1]) }, 1)
    : undefined
}

const dated = (text: string, match: RegExpExecArray, day: Day, confidence: number): ReadDate | undefined =>
  finish(text, match.index, match.index + match[0].length, day, confidence)

function finish(text: string, start: number, end: number, day: Day, confidence: number): ReadDate | undefined {
  const real = inCommonEra(day)
  if (!real) return undefined
  const time = readTime(text.slice(end, end + 40)) ?? readTimeBefore(text.slice(Math.max(0, start - 12), start))
  const iso = `${real.year}-${two(real.month)}-${two(real.day)}${time ? `T${time}` : ''}`
  return { iso, confidence, start, end }
}

/** Thai years count from the Buddha: 2564 is 2021. Undefined for a day that no calendar has. */
function inCommonEra({ year, month, day }: Day): Day | undefined {
  const common = year > 2500 && year < 2700 ? year - 543 : year
  const date = new Date(Date.UTC(common, month - 1, day))
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists && common >= FIRST_YEAR && common <= new Date().getUTCFullYear() + 1
    ? { year: common, month, day }
    : undefined
}

/** Both cases spelt out: the class of all letters under the flag for either case takes half a millisecond to build. */
const TIME =
  /^[\s,;|•·@–—\-()[\]\p{L}\p{M}.]{0,16}?(?<!\d)(\d{1,2})[:.hH時시](\d{2})(?::\d{2})?(?!\d)\s*분?\s*([apAP]\.?[mM]\.?)?\s*([zZ]|UTC|GMT|utc|gmt)?\s*([+-]\d{1,2}(?::?\d{2})?)?/u

function readTime(after: string): string | undefined {
  const match = TIME.exec(after.replace(/^T/, ' '))
  if (!match) return undefined
  return clock(match)
}

function readTimeBefore(before: string): string | undefined {
  const match = /(?<!\d)(\d{1,2})[:h](\d{2})[\s,-–|]*$/i.exec(before)
  return match ? clock(match) : undefined
}

function clock(match: RegExpExecArray): string | undefined {
  const half = match[3]?.[0]?.toLowerCase()
  const hours = (Number(match[1]) % (half ? 12 : 25)) + (half === 'p' ? 12 : 0)
  const minutes = Number(match[2])
  if (hours > 23 || minutes > 59) return undefined
  return `${two(hours)}:${two(minutes)}${offsetOf(match[4], match[5])}`
}

function offsetOf(zone: string | undefined, shift: string | undefined): string {
  if (shift) {
    const parts = /([+-])(\d{1,2}):?(\d{2})?/.exec(shift)
    return parts ? `${parts[1]}${two(Number(parts[2]))}:${parts[3] ?? '00'}` : ''
  }
  return zone ? 'Z' : ''
}

/** Digits of every script as ASCII; one unit becomes one unit, so that offsets stay true. */
export function withPlainDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९০-৯௦-௯౦-౯๐-๙０-９]/g, (digit) => {
    const code = digit.charCodeAt(0)
    const zero = ZEROS.findLast((start) => start <= code) ?? 48
    return String(code - zero)
  })
}

const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xbe6, 0xc66, 0xe50, 0xff10]
const two = (value: number): string => String(value).padStart(2, '0')
const primary = (lang: string): string => lang.split('-')[0] ?? ''
