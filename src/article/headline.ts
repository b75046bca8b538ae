import { isHiddenByItself } from './clutter.ts'
import { allIn, allTagged, closestTo, textContentOf, titleOf } from './page-dom.ts'
import { type PageMeta, readMeta } from './page-meta.ts'

export interface Headline {
  readonly title: string
  /** The element that shows it, where the page has one. */
  readonly element?: Element
}

/** Agreement of words above which a heading is the page's headline. */
const AGREES = 0.6
/** Characters; a longer heading is a page's worth of text in the wrong element. */
const LONGEST = 400

/** The title that the page gives, and the heading that shows it. */
export function findHeadline(document: Document, meta: PageMeta = readMeta(document)): Headline {
  const titles = statedTitles(document, meta)
  const wanted = titles.map((title) => new Set(wordsOf(title))).filter((words) => words.size > 0)
  const first = allTagged(document, 'h1')
  const element =
    agreeing(first, wanted) ??
    agreeing(allTagged(document, 'h2'), wanted) ??
    calledTitle(document, titles) ??
    onlyHeading(first)
  return element ? { title: clean(textContentOf(element) ?? ''), element } : { title: titles[0] ?? '' }
}

function agreeing(headings: Iterable<Element>, wanted: readonly ReadonlySet<string>[]): Element | undefined {
  let best: Element | undefined
  let top = AGREES
  for (const heading of headings) {
    const text = textContentOf(heading) ?? ''
    if (text.length > LONGEST || isHiddenByItself(heading)) continue
    const score = agreement(wordsOf(text), wanted)
    if (score > top) {
      best = heading
      top = score
    }
  }
  return best
}

/** Some pages show their title in a plain element; it is called so, and says word for word what the page states. */
function calledTitle(document: Document, titles: readonly string[]): Element | undefined {
  for (const element of allIn(document, TITLED)) {
    const text = clean((textContentOf(element) ?? '').slice(0, 2 * LONGEST))
    if (text.length < SHORTEST || text.length > LONGEST || !titles.some((title) => isTitle(title, text))) continue
    if (!isHiddenByItself(element) && !closestTo(element, NO_PLACE)) return element
  }
  return undefined
}

const TITLED = 'body [class*=title],body [class*=headline],body [itemprop=headline]'
const NO_PLACE = 'nav,footer,aside,svg'
/** Characters; a shorter title is the name of a section or of the site. */
const SHORTEST = 15

/** The whole of a stated title, or what stands before the name of the site. */
const isTitle = (title: string, text: string): boolean =>
  title.startsWith(text) && /^(?:\s[|–—·«:-]|$)/.test(title.slice(text.length))

function onlyHeading(headings: ArrayLike<Element>): Element | undefined {
  const only = headings.length === 1 ? headings[0] : undefined
  const length = only ? clean(textContentOf(only) ?? '').length : 0
  return length > SHORTEST && length < LONGEST ? only : undefined
}

function statedTitles(document: Document, meta: PageMeta): string[] {
  const titles = [meta.get('og:title') ?? '', meta.get('twitter:title') ?? '', titleOf(document)]
  return [...new Set(titles.map(clean).filter(Boolean))]
}

function agreement(words: readonly string[], wanted: readonly ReadonlySet<string>[]): number {
  if (words.length < 2) return 0
  let best = 0
  for (const title of wanted) {
    const common = words.filter((word) => title.has(word)).length
    best = Math.max(best, common / Math.max(words.length, 0.7 * title.size))
  }
  return best
}

export const clean = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Words, or single characters of scripts that put no space between words. */
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .match(/[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]|[^\s\u2000-\u206f\u3000-\u303f!-/:-@[-`{-~«»]+/g) ?? []
