import { bodyOf, ELEMENT, nodeTypeOf, parentOf } from './page-dom.ts'
import { type Prose, weightOf } from './prose.ts'

/** Below this much prose (characters of paragraphs) there is nothing to read. */
const LEAST = 140
/** A child that holds this share of its parent's prose is where the article goes on. */
const BULK = 0.72

/** The smallest element that holds the bulk of the page's prose. */
export function chooseBody(document: Document, prose: Prose): Element | undefined {
  const body = bodyOf(document)
  if (!body || (prose.weights.get(body) ?? 0) < LEAST) return undefined
  const children = childrenByParent(prose)
  let at: Element = body
  for (;;) {
    const heaviest = best(children.get(at) ?? [], prose)
    if (!heaviest || (prose.weights.get(heaviest) ?? 0) < BULK * (prose.weights.get(at) ?? 0)) return at
    const own = prose.blocks.get(at)
    if (own && weightOf(own) > 0 && children.get(at)?.length === 0) return at
    if (isLeaf(heaviest, prose, children)) return at
    at = heaviest
  }
}

const isLeaf = (element: Element, prose: Prose, children: Map<Element, Element[]>): boolean =>
  prose.blocks.has(element) && !children.get(element)?.length

function best(elements: readonly Element[], prose: Prose): Element | undefined {
  let winner: Element | undefined
  for (const element of elements) {
    if (!winner || (prose.weights.get(element) ?? 0) > (prose.weights.get(winner) ?? 0)) winner = element
  }
  return winner
}

function childrenByParent(prose: Prose): Map<Element, Element[]> {
  const children = new Map<Element, Element[]>()
  for (const element of prose.weights.keys()) {
    const parent = parentOf(element)
    if (!parent || nodeTypeOf(parent) !== ELEMENT) continue
    const list = children.get(parent as Element)
    if (list) list.push(element)
    else children.set(parent as Element, [element])
  }
  return children
}
