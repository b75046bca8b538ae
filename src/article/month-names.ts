/** Names of the months in the languages of the news, from the platform's own tables (CLDR), so that none is kept here. */

/** The twenty most used in the news, and their neighbours; asked for only when the page's own language knew no month. */
export const DATE_LANGUAGES = [
  'en',
  'es',
  'pt',
  'fr',
  'de',
  'it',
  'nl',
  'ru',
  'uk',
  'pl',
  'tr',
  'ar',
  'ar-SY',
  'ar-DZ',
  'fa',
  'ur',
  'hi',
  'bn',
  'ta',
  'te',
  'mr',
  'id',
  'ms',
  'vi',
  'th',
  'sw',
  'sv',
  'da',
  'nb',
  'fi',
  'cs',
  'sk',
  'ro',
  'hu',
  'el',
  'he',
  'bg',
  'sr',
  'hr',
  'ca',
  'lt',
  'lv',
  'et',
  'sl',
] as const

const known = new Map<string, ReadonlyMap<string, number>>()

/** Lower-case names and abbreviations without dots → 1 to 12. */
export function monthsOf(language: string): ReadonlyMap<string, number> {
  const cached = known.get(language)
  if (cached) return cached
  const months = new Map<string, number>()
  for (const variant of variantsOf(language))
    for (const name of namesOf(variant)) if (!months.has(name[0])) months.set(name[0], name[1])
  if (language.startsWith('en')) months.set('sept', 9)
  known.set(language, months)
  return months
}

/** Arabic has three sets of names: those of Egypt and the Gulf, of the Levant and Iraq, of the Maghreb. */
const variantsOf = (language: string): string[] =>
  language === 'ar' ? ['ar-EG', 'ar-SY', 'ar-DZ', 'ar-MA'] : [language]

function namesOf(language: string): [string, number][] {
  const names: [string, number][] = []
  for (const options of FORMS) {
    const format = formatIn(language, options)
    if (!format) return []
    for (let month = 1; month <= 12; month++) {
      const part = format.formatToParts(Date.UTC(2021, month - 1, 15)).find(({ type }) => type === 'month')
      const name = part && tidyMonth(part.value)
      if (name && /\p{L}/u.test(name)) names.push([name, month])
    }
  }
  return names
}

/** With the day, so that languages with cases give the genitive; alone, for the nominative. */
const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { day: 'numeric', month: 'long' },
  { month: 'long' },
  { day: 'numeric', month: 'short', year: 'numeric' },
  { month: 'short' },
]

function formatIn(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat(language, {
      ...options,
      timeZone: 'UTC',
      calendar: 'gregory',
      numberingSystem: 'latn',
    })
  } catch {
    return undefined
  }
}

/** `Aug.` and `août` as they are looked up. */
export const tidyMonth = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.\u200f\u200e]/g, '')
    .trim()
