import type { PageDate } from './article.ts'
import { type DatePlaces, datelineDates, isBesideForDates, timeDates } from './dateline.ts'
import { articleOfPage, statedArticles } from './json-ld.ts'
import { dateFrom, daysApart, UNSURE } from './machine-date.ts'
import { addressOf, allIn, attributeOf, textContentOf, titleOf } from './page-dom.ts'
import { type PageMeta, readMeta } from './page-meta.ts'

export interface Dates {
  readonly published?: PageDate
  readonly modified?: PageDate
}

/** When the article was published and changed, with the evidence; what the page does not say is absent. */
export function findPublished(document: Document, places: DatePlaces, meta: PageMeta = readMeta(document)): Dates {
  const titles = () =>
    [places.headline && textContentOf(places.headline), meta.get('og:title'), titleOf(document)].map((it) => it ?? '')
  const address = addressOf(document) ?? ''
  const article = articleOfPage(statedArticles(document), titles, address)
  const stated = [
    ...dateFrom(article?.published, 'json-ld', places.lang),
    ...metaDates(meta, PUBLISHED_META, places.lang),
  ]
  const shown = () => {
    const dateline = datelineDates(document, places)
    return [...(dateline.length > 0 ? dateline : timeDates(document, places)), ...urlDates(address)]
  }
  const published =
    decided(stated, () => [...microdataDates(document, 'datePublished', places), ...shown()]) ??
    decided(microdataDates(document, 'datePublished', places), shown) ??
    decided(shown(), () => [])
  const modified =
    dateFrom(article?.modified, 'json-ld', places.lang)[0] ??
    metaDates(meta, MODIFIED_META, places.lang)[0] ??
    microdataDates(document, 'dateModified', places)[0]
  return { ...(published ? { published } : {}), ...(modified ? { modified } : {}) }
}

/**
 * The best evidence wins; another kind that names the same day makes it surer. Where two kinds name different days, what
 * stands further off (`witnesses`, asked only then) decides between them; where it does not, no date is sure.
 */
function decided(candidates: readonly PageDate[], witnesses: () => readonly PageDate[]): PageDate | undefined {
  const [first, ...others] = [...candidates].sort((a, b) => b.confidence - a.confidence)
  const agrees = (date: PageDate) => (other: PageDate) => daysApart(date, other) <= 1
  if (!first) return undefined
  if (others.some(agrees(first))) return { ...first, confidence: Math.min(0.99, first.confidence + 0.1) }
  if (others.length === 0) return first.confidence < 0.5 ? (decided(witnesses(), () => []) ?? first) : first
  const further = witnesses()
  const upheld = [first, ...others].find((date) => further.some(agrees(date)))
  return upheld ?? { ...first, confidence: Math.min(UNSURE, first.confidence) }
}

const PUBLISHED_META = (
  'article:published_time|og:article:published_time|og:published_time|article.published|datepublished|date.published|publication_date|publish_date|publishdate|publish-date|pubdate|' +
  'published|publishtime|date|dc.date|dc.date.issued|dc.date.created|dcterms.date|dcterms.created|dcterms.issued|parsely-pub-date|sailthru.date|cxenseparse:recs:publishtime|' +
  'originalpublicationdate|article_date_original|date_published|citation_publication_date|citation_date|article:published|created|release_date|pdate|ptime'
).split('|')
const MODIFIED_META =
  'article:modified_time|og:updated_time|datemodified|dcterms.modified|last-modified|revised|article:modified'.split(
    '|',
  )

function metaDates(meta: PageMeta, names: readonly string[], lang: string): PageDate[] {
  for (const name of names) {
    const [date] = dateFrom(meta.get(name), 'meta', lang)
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
  return dateFrom(value, 'microdata', places.lang)
}

function urlDates(address: string): PageDate[] {
  const match = /\/((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/.exec(address)
  return match ? dateFrom(`${match[1]}-${match[2]}-${match[3]}`, 'url') : []
}
