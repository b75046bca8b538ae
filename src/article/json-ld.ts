import { allTagged, attributeOf, textContentOf } from './page-dom.ts'

/** What a page says of its article in JSON-LD (schema.org). */
export interface StatedArticle {
  readonly types: readonly string[]
  readonly headline?: string
  readonly published?: string
  readonly modified?: string
  readonly body?: string
  readonly url?: string
}

/** The properties that are read, as anyone may have written them. */
interface Stated {
  readonly '@type'?: unknown
  readonly '@id'?: unknown
  readonly '@graph'?: unknown
  readonly mainEntity?: unknown
  readonly mainEntityOfPage?: unknown
  readonly hasPart?: unknown
  readonly headline?: unknown
  readonly name?: unknown
  readonly datePublished?: unknown
  readonly dateCreated?: unknown
  readonly dateModified?: unknown
  readonly articleBody?: unknown
  readonly url?: unknown
}

const ARTICLE = /(?:Article|Posting|Report|Review|Recipe|BlogPost)$/
/** Deeper nesting and longer scripts are not what search engines read. */
const DEEPEST = 6
const LONGEST = 2_000_000

/** Every article that the page's JSON-LD names, in its order; broken scripts are passed over. */
export function statedArticles(document: Document): StatedArticle[] {
  const found: StatedArticle[] = []
  for (const script of allTagged(document, 'script'))
    if (attributeOf(script, 'type').toLowerCase() === 'application/ld+json')
      collect(parse(textContentOf(script) ?? ''), found, 0)
  return found
}

/**
 * Which of them the page is about. Pages state the articles of their lists too, so where days differ the headline or the
 * address decides; undefined where neither does. `titles`: what the page itself is called.
 */
export function articleOfPage(
  stated: readonly StatedArticle[],
  titles: () => readonly string[],
  address: string,
): StatedArticle | undefined {
  const dated = stated.filter(({ published }) => published)
  const [first] = dated
  if (!first) return stated[0]
  if (dated.every(({ published }) => published?.slice(0, 10) === first.published?.slice(0, 10))) return first
  const wanted = titles().map(lettersOf).filter(Boolean)
  return (
    dated.find(({ headline }) => beginsAlike(lettersOf(headline ?? ''), wanted)) ??
    dated.find(({ url }) => url && samePage(url, address))
  )
}

/** Of how many letters the beginnings of two headlines are compared; the ends differ by the name of the site. */
const BEGINNING = 20

const beginsAlike = (headline: string, wanted: readonly string[]): boolean =>
  headline.length >= BEGINNING / 2 &&
  wanted.some((title) => title.slice(0, BEGINNING).startsWith(headline.slice(0, BEGINNING)))

/** Entities are often written twice over in JSON-LD. */
const lettersOf = (text: string): string => text.replace(/&#?\w+;|[^\p{L}\p{N}]/gu, '').toLowerCase()

const samePage = (a: string, b: string): boolean => plainAddress(a) === plainAddress(b)
const plainAddress = (address: string): string => address.replace(/^https?:\/\/(?:www\.)?|[?#].*$|\/$/g, '')

/** Bare control characters and comment wrappers are the usual breakage; both are mended. */
function parse(source: string): unknown {
  if (source.length > LONGEST) return undefined
  for (const spelt of [asWritten, mended]) {
    try {
      return JSON.parse(spelt(source))
    } catch {}
  }
  return undefined
}

const asWritten = (source: string): string => source
const mended = (source: string): string =>
  source.replace(/[\t-\r]+/g, ' ').replace(/^\s*(?:<!--|\/\*.*?\*\/|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*;?\s*$/g, '')

function collect(value: unknown, into: StatedArticle[], depth: number): void {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const item of value) collect(item, into, depth + 1)
    return
  }
  const node = value as Stated
  const types = [node['@type']].flat().filter((type): type is string => typeof type === 'string')
  if (types.some((type) => ARTICLE.test(type))) into.push(statedArticle(node, types))
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart'] as const)
    collect(node[key], into, depth + 1)
}

function statedArticle(node: Stated, types: string[]): StatedArticle {
  const stated: Record<string, string> = {}
  const put = (key: string, value: unknown) => {
    if (typeof value === 'string' && value.trim()) stated[key] = value.trim()
  }
  put('headline', node.headline ?? node.name)
  put('published', node.datePublished ?? node.dateCreated)
  put('modified', node.dateModified)
  put('body', node.articleBody)
  put('url', node.url ?? node['@id'])
  return { types, ...stated }
}
