import { isDeclaredBody } from './clutter.ts'
import { aboveOf, attributeOf, bodyOf, isUnder, tagOf } from './page-dom.ts'
import type { Prose } from './prose.ts'

/** Below this much prose (characters of paragraphs) there is nothing to read. */
const LEAST = 140
/** A child that holds this share of its parent's prose is where the article goes on. */
const BULK = 0.72
/** A smaller share is enough where the publisher calls it the body. */
const DECLARED = 0.4
const NEARLY_ALL = 0.97
/** Share of its sibling's prose from which a piece of the same class counts. */
const TWINS = 0.05
const SLIGHT = 0.05

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
    if (share < NEARLY_ALL && (isDeclaredBody(at) || hasTwins(heaviest, children.get(at) ?? [], prose))) return at
    at = heaviest
  }
}

/** An article cut into pieces, by advertisements or a page builder: the pieces are of one class. */
function hasTwins(element: Element, siblings: readonly Element[], prose: Prose): boolean {
  const name = nameOf(element)
  let weight = 0
  for (const sibling of siblings)
    if (sibling !== element && nameOf(sibling) === name) weight += prose.weights.get(sibling) ?? 0
  return weight > TWINS * (prose.weights.get(element) ?? 0)
}

const nameOf = (element: Element): string =>
  `${tagOf(element)} ${attributeOf(element, 'class').trim().split(/\s+/)[0] ?? ''}`

/** The outermost declared body that holds much of what `element` holds, where there is only one. */
function declaredWithin(element: Element, prose: Prose): Element | undefined {
  const whole = prose.weights.get(element) ?? 0
  const declared: Element[] = []
  for (const [candidate, weight] of prose.weights) {
    if (candidate === element || weight < SLIGHT * whole || weight >= whole || !isDeclaredBody(candidate)) continue
    if (isUnder(candidate, element) && !declared.some((other) => isUnder(candidate, other))) {
      declared.splice(0, declared.length, ...declared.filter((other) => !isUnder(other, candidate)), candidate)
    }
  }
  const [only] = declared
  return declared.length === 1 && only && (prose.weights.get(only) ?? 0) > DECLARED * whole ? only : undefined
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
    const parent = aboveOf(element)
    if (!parent) continue
    const list = children.get(parent)
    if (list) list.push(element)
    else children.set(parent, [element])
  }
  return children
}
