import { allTagged, attributeOf } from './page-dom.ts'

/** What the page's `<meta>` elements say: lower-case property, name, itemprop or http-equiv → the first content given. */
export type PageMeta = ReadonlyMap<string, string>

/** One pass over them all; asking the document anew for each name would cost more than reading the article. */
export function readMeta(document: Document): PageMeta {
  const meta = new Map<string, string>()
  for (const element of allTagged(document, 'meta')) {
    const content = attributeOf(element, 'content').trim()
    const name = content && nameOf(element).toLowerCase()
    if (name && !meta.has(name)) meta.set(name, content)
  }
  return meta
}

const nameOf = (element: Element): string =>
  attributeOf(element, 'property') ||
  attributeOf(element, 'name') ||
  attributeOf(element, 'itemprop') ||
  attributeOf(element, 'http-equiv')
