import { isDeclaredBody } from './clutter.ts'
import { bodyOf, ELEMENT, nodeTypeOf, parentOf } from './page-dom.ts'
import type { Prose } from './prose.ts'

/** Below this much prose (characters of paragraphs) there is nothing to read. */
const LEAST = 140
/** A child that holds this share of its parent's prose is where the article goes on. */
const BULK = 0.72
/** A smaller share is enough where the publisher calls it the body. */
const DECLARED = 0.4

/** The element that the publisher calls the body, or the smallest that holds the bulk of the page's prose. */
export function chooseBody(document: Document, prose: Prose): Element | undefined {
  const body = bodyOf(document)
  if (!body || (prose.weights.get(body) ?? 0) < LEAST) return undefined
  const children = childrenByParent(prose)
  let at: Element = body
  for (;;) {
    const heaviest = best(children.get(at) ?? [], prose)
    if (!heaviest || isLeaf(heaviest, prose, children)) return at
    const share = (prose.weights.get(heaviest) ?? 0) / (prose.weights.get(at) ?? 1)
    if (share < BULK) return declaredWithin(at, prose) ?? at
    if (isDeclaredBody(at) && share < 0.95) return at
    at = heaviest
  }
}

/** The outermost declared body that holds much of what `element` holds, where there is only one. */
function declaredWithin(element: Element, prose: Prose): Element | undefined {
  const whole = prose.weights.get(element) ?? 0
  for (const [candidate, weight] of prose.weights) {
    if (weight < DECLARED * whole || weight >= whole || candidate === element) continue
    if (isDeclaredBody(candidate)) return candidate
  }
  return undefined
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
