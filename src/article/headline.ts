import { isHiddenByItself } from './clutter.ts'
import { allIn, attributeOf, textContentOf, titleOf } from './page-dom.ts'

export interface Headline {
  readonly title: string
  /** The element that shows it, where the page has one. */
  readonly element?: Element
}

/** Agreement of words above which a heading is the page's headline. */
const AGREES = 0.6

/** The title that the page gives, and the heading that shows it. */
export function findHeadline(document: Document): Headline {
  const titles = statedTitles(document)
  const wanted = titles.map(wordsOf).filter((words) => words.length > 0)
  let best: Element | undefined
  let top = AGREES
  for (const element of allIn(document, 'h1, h2')) {
    if (isHiddenByItself(element)) continue
    const text = textContentOf(element) ?? ''
    if (text.length > 400) continue
    const score = agreement(wordsOf(text), wanted) + (element.localName === 'h1' ? 0.05 : 0)
    if (score > top) {
      best = element
      top = score
    }
  }
  const only = best ?? onlyHeading(document)
  const title = only ? clean(textContentOf(only) ?? '') : (titles[0] ?? '')
  return only ? { title, element: only } : { title }
}

function onlyHeading(document: Document): Element | undefined {
  const all = allIn(document, 'h1')
  const only = all.length === 1 ? all[0] : undefined
  return only && clean(textContentOf(only) ?? '').length > 15 ? only : undefined
}

function statedTitles(document: Document): string[] {
  const meta = allIn(document, 'meta[property="og:title"], meta[name="twitter:title"]')
  return [...[...meta].map((element) => attributeOf(element, 'content')), titleOf(document)].map(clean).filter(Boolean)
}

function agreement(words: readonly string[], wanted: readonly (readonly string[])[]): number {
  if (words.length < 2) return 0
  let best = 0
  for (const title of wanted) {
    const has = new Set(title)
    best = Math.max(best, words.filter((word) => has.has(word)).length / Math.max(words.length, 0.7 * title.length))
  }
  return best
}

export const clean = (text: string): string => text.replace(/\s+/g, ' ').trim()
const wordsOf = (text: string): string[] =>
  text.toLowerCase().match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}]+/gu) ??
  []
