import type { PageDate } from './article.ts'
import { dateFrom, datesInWords } from './machine-date.ts'
import {
  allTagged,
  attributeOf,
  bodyOf,
  closestTo,
  dataOf,
  ELEMENT,
  nodeTypeOf,
  parentOf,
  tagOf,
  textContentOf,
  textWalker,
} from './page-dom.ts'
import { readDate } from './read-date.ts'
import { isInline } from './tags.ts'

/** Dates that the page shows: in the words near its headline, and in `<time>`. */

export interface DatePlaces {
  /** The element that holds the article's prose. */
  readonly body?: Element
  readonly headline?: Element
  readonly lang: string
  /** The headline's ancestors: what they are called says nothing of the date in them. */
  readonly spine: ReadonlySet<Node>
}

/** Text nodes after the headline among which a dateline is looked for. */
const NEAR = 40
/** Characters; a longer text node is a paragraph. */
const LONGEST_LINE = 160

/** The first date under the headline that is said to be neither that of a change nor of an event. */
export function datelineDates(document: Document, places: DatePlaces): PageDate[] {
  const body = bodyOf(document)
  const from = places.headline ?? places.body
  if (!body || !from) return []
  const walker = textWalker(document, body)
  walker.currentNode = from
  for (let left = NEAR, node = walker.nextNode(); node && left > 0; node = walker.nextNode()) {
    const data = dataOf(node as Text).trim()
    if (!data) continue
    left--
    if (data.length > LONGEST_LINE || !/\p{Nd}/u.test(data)) continue
    const [date] = datesOfLine(node as Text, data, places)
    if (date) return [date]
  }
  return []
}

function datesOfLine(node: Text, data: string, places: DatePlaces): PageDate[] {
  const element = parentOf(node) as Element
  if (isBesideForDates(element, places.spine)) return []
  if (tagOf(element) === 'TIME') {
    const date = isOfChange(element, places) ? undefined : dateOfTime(element, places.lang)
    return date ? [date] : []
  }
  for (let rest = data, tries = 0; tries < MOST_DATES; tries++) {
    const found = readDate(rest, places.lang)
    if (!found) return []
    const ahead = `${rest === data ? aheadOf(node, data, places) : ''} ${rest.slice(0, found.start)}`
    if (!saysChange(ahead))
      return isDateline(node, data, found, rest, ahead) ? datesInWords(rest, places.lang, 'text') : []
    rest = rest.slice(found.end)
  }
  return []
}

/** "Updated …, published …": more dates than two stand in no dateline. */
const MOST_DATES = 3

function isDateline(
  node: Text,
  data: string,
  found: { start: number; end: number },
  line: string,
  ahead: string,
): boolean {
  const after = line.slice(found.end)
  if (OF_AN_EVENT.test(ahead.toLowerCase()) || isSpan(after)) return false
  const rest = line.length - (found.end - found.start)
  if (rest > LONGEST_REST && !(found.start === 0 && PARTED.test(after))) return false
  const block = closestTo(parentOf(node) as Element, PROSE)
  if (!block) return true
  if (tagOf(block) !== 'P' && tagOf(block) !== 'LI') return false
  const text = (textContentOf(block) ?? '').trim()
  return text.length < LONGEST_BYLINE || text.startsWith(data)
}

/** Characters of a line beside its date; more are a sentence that mentions a day. */
const LONGEST_REST = 80
/** "April 17, 2015 -- Imagine": what follows is parted from the date. */
const PARTED = /^[\s\d:.apm]*(?:--|[-–—|:·•])/i
/** "12.01.26 — 10.04.26": from one day to another. */
const isSpan = (after: string): boolean => /^\s*(?:[-–—]|to|bis)\s*\d{1,4}[./-]\d{1,2}[./-]\d/.test(after)
const PROSE = 'p,li,blockquote,figure,figcaption'
/** Characters of a paragraph in which a byline may stand. */
const LONGEST_BYLINE = 300

/** "Expires 01/01/26", "Founded: Dec 11, 2021". */
const OF_AN_EVENT =
  /(?:^|[\s(])(?:by|until|through|thru|till|before|since|expires?|ends?|valid|founded|born|died|deadline|due|starts?|bis|seit|hasta|desde|depuis|tot|jusqu.au)[\s:(–—-]*$/

/**
 * What stands before the date in its line: in the block around it, or the next one that says more than the date. The
 * headline is not of that line: "As the airlift ends" above a day does not name it.
 */
function aheadOf(node: Node, data: string, { headline }: DatePlaces): string {
  const title = headline ? (textContentOf(headline) ?? '') : ''
  let at = parentOf(node)
  for (let steps = 0; at && steps < MOST_STEPS; steps++, at = parentOf(at)) {
    if (nodeTypeOf(at) !== ELEMENT || tagOf(at) === 'BODY') return ''
    if (isInline(tagOf(at))) continue
    const text = textContentOf(at) ?? ''
    const ahead = text.slice(0, Math.max(0, text.indexOf(data)))
    if (ahead.trim()) return (title ? (ahead.split(title).at(-1) ?? '') : ahead).slice(-LABEL)
  }
  return ''
}

const MOST_STEPS = 4
/** Characters before a date that can name it. */
const LABEL = 40

/** Between this date and what is before it, digits or a bar part it from another date. */
const saysChange = (ahead: string): boolean => {
  const label = /[^\d|•·]*$/.exec(ahead.toLowerCase())?.[0] ?? ''
  return CHANGED.some((word) => label.includes(word))
}

/** Updated, changed, revised: stems from the languages of the news (`pdat`: updated, uppdaterad, opdateret). */
const CHANGED = (
  'pdat|modif|revised|reviewed|tualis|tualiz|tualitz|geändert|stand:|à jour|aggiornat|bijgewerkt|güncelle|обновл|изменен|оновл|' +
  'päivitetty|frissít|diperbarui|cập nhật|更新|수정|تحديث|ενημέρωσ|अपडेट'
).split('|')

/** Of the page's `<time>` elements the first that is the article's; for pages that write the words by script. */
export function timeDates(document: Document, places: DatePlaces): PageDate[] {
  for (const element of allTagged(document, 'time')) {
    if (isBesideForDates(element, places.spine) || isInMasthead(element, places.spine) || isOfChange(element, places))
      continue
    const date = dateOfTime(element, places.lang)
    if (date) return [date]
  }
  return []
}

/** The day of the visit, as newspapers print it beside their name. */
function isInMasthead(element: Element, spine: ReadonlySet<Node>): boolean {
  const header = closestTo(element, 'header')
  return header !== null && spine.size > 0 && !spine.has(header) && !closestTo(header, 'article,main')
}

/** By its class (`published updated` stands on what was never changed) or by the words before it. */
function isOfChange(element: Element, places: DatePlaces): boolean {
  const name = attributeOf(element, 'class').toLowerCase()
  if (/updat|modif/.test(name) && !/publish/.test(name)) return true
  const words = textContentOf(element) ?? ''
  return saysChange(aheadOf(element, words, places) + words.replace(/\d.*$/s, ''))
}

/** What a `<time>` says: its attribute, else its words. */
export const dateOfTime = (element: Element, lang: string): PageDate | undefined =>
  dateFrom(attributeOf(element, 'datetime'), 'time', lang)[0] ??
  datesInWords(textContentOf(element) ?? '', lang, 'time')[0]

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
  /comment(?!s?-(?:count|off|open))|related|recommend|sidebar|most-?read|popular|trending|teaser|footer|recirc|infobox|caption/
