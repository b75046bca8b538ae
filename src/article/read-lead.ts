import { clean } from './headline.ts'
import { textOf } from './keep-blocks.ts'
import { attributeOf, ELEMENT, firstChildOf, nextSiblingOf, nodeTypeOf, parentOf } from './page-dom.ts'
import type { PageMeta } from './page-meta.ts'
import { type RawBlock, type ReadingRules, readElement } from './read-blocks.ts'

/** Elements between headline and body that are looked at; more lie between only where the two do not belong together. */
const MOST_STEPS = 60
/** A plain paragraph of this many characters above the body is a standfirst. */
const LONG = 80
const STANDFIRST =
  /standfirst|strapline|sub-?(?:title|heading|headline)|dek\b|lead|lede|chapo|excerpt|summary|abstract|intro|ingress|vorspann|entradilla|bajada/
const NO_STANDFIRST = /caption|credit|image|photo|gallery|video/

/** The standfirst where it stands between headline and body; empty where the body holds it or there is none. */
export function readLead(headline: Element, body: Element, rules: ReadingRules): RawBlock[] {
  const way = new Set<Node>()
  for (let at: Node | null = body; at; at = parentOf(at)) way.add(at)
  if (way.has(headline)) return []
  const blocks: RawBlock[] = []
  let at = after(headline)
  for (let steps = 0; at && at !== body && steps < MOST_STEPS; steps++) {
    if (way.has(at)) at = firstChildOf(at) ?? after(at)
    else {
      if (nodeTypeOf(at) === ELEMENT) blocks.push(...readElement(at as Element, rules))
      at = after(at)
    }
  }
  return at === body
    ? blocks.filter((block) => isStandfirst(block, rules)).map((block) => ({ ...block, kind: 'standfirst' }))
    : []
}

/** The next node that is not inside this one. */
function after(node: Node): Node | null {
  for (let at: Node | null = node; at; at = parentOf(at)) {
    const next = nextSiblingOf(at)
    if (next) return next
  }
  return null
}

function isStandfirst(block: RawBlock, rules: ReadingRules): boolean {
  if (block.linked > 0.3 * block.chars || block.kind === 'caption') return false
  if (rules.description && clean(textOf(block)).includes(rules.description)) return true
  const classes = [block.element, parentOf(block.element) as Element].map((element) => attributeOf(element, 'class'))
  const name = classes.join(' ').toLowerCase()
  if (NO_STANDFIRST.test(name)) return false
  return block.chars >= LONG || (block.chars >= 30 && STANDFIRST.test(name))
}

/** The beginning of what the page says the article is about; long enough to be told from any other sentence. */
export function describedAs(meta: PageMeta): string {
  const texts = [meta.get('og:description'), meta.get('description')].map((text) => clean(text ?? ''))
  return texts.find((text) => text.length >= TELLING)?.slice(0, TELLING) ?? ''
}

const TELLING = 40
