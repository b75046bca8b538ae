import type { DateEvidence, PageDate } from './article.ts'
import { statedArticles } from './json-ld.ts'
import {
  addressOf,
  allIn,
  allTagged,
  attributeOf,
  bodyOf,
  dataOf,
  ELEMENT,
  nodeTypeOf,
  parentOf,
  tagOf,
  textContentOf,
  textWalker,
} from './page-dom.ts'
import { type PageMeta, readMeta } from './page-meta.ts'
import { readDate } from './read-date.ts'

export interface Dates {
  readonly published?: PageDate
  readonly modified?: PageDate
}

export interface DatePlaces {
  /** The element that holds the article's prose. */
  readonly body?: Element
  readonly headline?: Element
  readonly lang: string
  /** The headline's ancestors: what they are called says nothing of the date in them. */
  readonly spine: ReadonlySet<Node>
}

/** How far each kind of evidence is to be trusted when it stands alone. */
const TRUST: Readonly<Record<DateEvidence, number>> = {
  'json-ld': 0.95,
  meta: 0.9,
  microdata: 0.85,
  time: 0.75,
  text: 0.7,
  url: 0.6,
}

/** When the article was published and changed, with the evidence; what the page does not say is absent. */
export function findPublished(document: Document, places: DatePlaces, meta: PageMeta = readMeta(document)): Dates {
  const [article] = statedArticles(document)
  const published = weighed(
    firstOf(
      () => [...dateFrom(article?.published, 'json-ld'), ...metaDates(meta, PUBLISHED_META)],
      () => microdataDates(document, 'datePublished', places),
      () => [...timeDates(document, places), ...textDates(document, places), ...urlDates(document)],
    ),
  )
  const [modified] = firstOf(
    () => [...dateFrom(article?.modified, 'json-ld'), ...metaDates(meta, MODIFIED_META)],
    () => microdataDates(document, 'dateModified', places),
  )
  return { ...(published ? { published } : {}), ...(modified ? { modified } : {}) }
}

/** What costs more is asked only where what costs less has found nothing. */
function firstOf(...sources: (() => PageDate[])[]): PageDate[] {
  for (const source of sources) {
    const dates = source()
    if (dates.length > 0) return dates
  }
  return []
}

/** The best evidence wins; another kind that names the same day makes it surer, one that does not less sure. */
function weighed(candidates: readonly PageDate[]): PageDate | undefined {
  const [first] = [...candidates].sort((a, b) => b.confidence - a.confidence)
  if (!first) return undefined
  const others = candidates.filter(({ evidence }) => evidence !== first.evidence)
  const agree = others.some((other) => daysApart(first, other) <= 1)
  const confidence = agree ? Math.min(0.99, first.confidence + 0.1) : first.confidence
  return { ...first, confidence }
}

const daysApart = (a: PageDate, b: PageDate): number =>
  Math.abs(Date.parse(a.iso.slice(0, 10)) - Date.parse(b.iso.slice(0, 10))) / 86_400_000

const PUBLISHED_META = (
  'article:published_time|og:article:published_time|og:published_time|article.published|datepublished|date.published|publication_date|publish_date|publishdate|publish-date|pubdate|' +
  'published|publishtime|date|dc.date|dc.date.issued|dc.date.created|dcterms.date|dcterms.created|dcterms.issued|parsely-pub-date|sailthru.date|cxenseparse:recs:publishtime|' +
  'originalpublicationdate|article_date_original|date_published|citation_publication_date|citation_date|article:published|created|release_date|pdate|ptime'
).split('|')
const MODIFIED_META =
  'article:modified_time|og:updated_time|datemodified|dcterms.modified|last-modified|revised|article:modified'.split(
    '|',
  )

function metaDates(meta: PageMeta, names: readonly string[]): PageDate[] {
  for (const name of names) {
    const [date] = dateFrom(meta.get(name), 'meta')
    if (date) return [date]
  }
  return []
}

function microdataDates(document: Document, property: string, places: DatePlaces): PageDate[] {
  const element = [...allIn(document, `[itemprop~="${property}"]`)].find(
    (candidate) => !isBesideForDates(candidate, places.spine),
  )
  if (!element) return []
  const value = attributeOf(element, 'datetime') || attributeOf(element, 'content') || (textContentOf(element) ?? '')
  return dateFrom(value, 'microdata')
}

function timeDates(document: Document, places: DatePlaces): PageDate[] {
  for (const element of allTagged(document, 'time')) {
    if (isBesideForDates(element, places.spine) || /update|modif/i.test(attributeOf(element, 'class'))) continue
    const date = dateOfTime(element, places.lang)
    if (date) return [date]
  }
  return []
}

/** What a `<time>` says: its attribute, else its words. */
export const dateOfTime = (element: Element, lang: string): PageDate | undefined =>
  dateFrom(attributeOf(element, 'datetime'), 'time')[0] ?? datesInText(textContentOf(element) ?? '', lang, 'time')[0]

/** A dateline stands between the headline and the first paragraphs, or right before the headline. */
const NEAR = 40
const LONGEST_LINE = 160

function textDates(document: Document, places: DatePlaces): PageDate[] {
  const body = bodyOf(document)
  const from = places.headline ?? places.body
  if (!body || !from) return []
  const walker = textWalker(document, body)
  walker.currentNode = from
  for (let left = NEAR, node = walker.nextNode(); node && left > 0; node = walker.nextNode()) {
    const data = dataOf(node as Text).trim()
    if (!data) continue
    left--
    if (
      data.length > LONGEST_LINE ||
      !/\p{Nd}/u.test(data) ||
      isBesideForDates(parentOf(node) as Element, places.spine)
    )
      continue
    const date = datesInText(data, places.lang, 'text')[0]
    if (date) return [date]
  }
  return []
}

function datesInText(text: string, lang: string, evidence: DateEvidence): PageDate[] {
  const date = readDate(text, lang)
  return date ? [{ iso: date.iso, evidence, confidence: TRUST[evidence] * date.confidence }] : []
}

function urlDates(document: Document): PageDate[] {
  const match = /\/((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/.exec(
    addressOf(document) ?? '',
  )
  return match ? dateFrom(`${match[1]}-${match[2]}-${match[3]}`, 'url') : []
}

/** A machine's date: ISO 8601 and its neighbours, else whatever `readDate` understands. */
function dateFrom(value: string | undefined, evidence: DateEvidence): PageDate[] {
  const iso = value ? isoFrom(value.trim()) : undefined
  return iso ? [{ iso, evidence, confidence: TRUST[evidence] }] : []
}

const MACHINE =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[Tt ]+(\d{1,2}):?(\d{2})(?::?\d{2}(?:[.,]\d+)?)?\s*([Zz]|UTC|GMT|utc|gmt|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/

function isoFrom(value: string): string | undefined {
  const match = MACHINE.exec(value)
  if (!match) return /[\p{L}/.]/u.test(value) ? readDate(value, 'en')?.iso : undefined
  const [, year, month, day, hours, minutes, zone] = match
  if (Number(year) < 1990 || Number(month) > 12 || Number(day) > 31) return undefined
  if (!hours) return `${year}-${month}-${day}`
  return `${year}-${month}-${day}T${hours.padStart(2, '0')}:${minutes}${zoneFrom(zone)}`
}

function zoneFrom(zone: string | undefined): string {
  if (!zone) return ''
  const shift = /^([+-]\d{2}):?(\d{2})?$/.exec(zone)
  return shift ? `${shift[1]}:${shift[2] ?? '00'}` : 'Z'
}

/** In navigation, comments, related stories and the like. */
export function isBesideForDates(element: Element, spine: ReadonlySet<Node>): boolean {
  for (let at: Node | null = element; at && nodeTypeOf(at) === ELEMENT; at = parentOf(at)) {
    const tag = tagOf(at)
    if (tag === 'BODY' || spine.has(at)) return false
    if (
      DATE_CLUTTER.test(`${attributeOf(at as Element, 'class')} ${attributeOf(at as Element, 'id')}`.toLowerCase()) ||
      tag === 'NAV' ||
      tag === 'ASIDE'
    )
      return true
  }
  return false
}

/** Bylines and datelines are clutter to the text but home to the date, hence words of its own. */
const DATE_CLUTTER =
  /comment(?!s?-(?:count|off|open))|related|recommend|sidebar|most-?read|popular|trending|teaser|footer|recirc/
