import { clutterCause, FIRM, isEditable, isHiddenByItself } from './clutter.ts'
import { bodyOf, dataOf, ELEMENT, lengthOf, nodeTypeOf, parentOf, tagOf, textWalker } from './page-dom.ts'
import { isInline, UNREAD } from './tags.ts'
import { LONG_TEXT, SHORTEST_TEXT, textLength } from './text-length.ts'

/**
 * Where on the page prose stands, found by its long text nodes alone: the walker skips elements natively, and most text
 * nodes of a page are too short to be looked at. A page of 5,000 elements costs one to two milliseconds.
 */

export interface Prose {
  /** Blocks that hold prose, in document order, with what they weigh. */
  readonly blocks: ReadonlyMap<Element, ProseBlock>
  /** Every ancestor of such a block, with the weight of all prose in it. */
  readonly weights: ReadonlyMap<Element, number>
  /** Causes of being beside that mean nothing on this page, because most of its prose stands under them (`has-sidebar`). */
  readonly excused: ReadonlySet<string>
}

export interface ProseBlock {
  readonly element: Element
  chars: number
  linked: number
  /** The nearest element around it that is named as navigation, comments, promotion or the like. */
  readonly beside: Beside | undefined
}

/** An element that its name sets beside the article, and the next such element around it. */
export interface Beside {
  readonly cause: string
  readonly outer: Beside | undefined
}

/** One paragraph of any length counts no more than this, so that one long comment does not outweigh ten paragraphs. */
const HEAVY = 700
const LIGHT = 60
/** Shares of all prose from which a cause is excused. */
const BULK = 0.5
const ALMOST_ALL = 0.85
/** What prose beside the article weighs: enough to be found where there is nothing else. */
const FAINT = 0.05
const MOST_TEXTS = 60_000

interface Place {
  readonly block: Element | undefined
  readonly linked: boolean
  readonly beside: Beside | undefined
}

/** `spine`: the headline's ancestors, which stand beside nothing. */
export function surveyProse(document: Document, spine: ReadonlySet<Node>): Prose {
  const body = bodyOf(document)
  const blocks = new Map<Element, ProseBlock>()
  if (body) {
    const places = new Map<Node, Place>([[body, { block: body, linked: false, beside: undefined }]])
    const walker = textWalker(document, body)
    let budget = MOST_TEXTS
    for (let node = walker.nextNode() as Text | null; node && budget-- > 0; node = walker.nextNode() as Text | null) {
      if (lengthOf(node) < SHORTEST_TEXT) continue
      const chars = textLength(dataOf(node))
      if (chars < LONG_TEXT) continue
      const place = placeOf(parentOf(node) as Element, places, spine)
      if (place.block) count(blocks, place, chars)
    }
  }
  const excused = excusedCauses(blocks)
  return {
    blocks,
    excused,
    weights: sums(blocks, (block) => weightOf(block) * (isBeside(block.beside, excused) ? FAINT : 1)),
  }
}

/** Weight of a block of prose: nothing for a label or a list of links, and no more than `HEAVY` for the longest. */
export function weightOf(block: ProseBlock): number {
  const own = block.chars - block.linked
  if (own < LIGHT || block.linked > own) return 0
  return Math.min(own, HEAVY)
}

function excusedCauses(blocks: ReadonlyMap<Element, ProseBlock>): Set<string> {
  const under = new Map<string, number>()
  let total = 0
  for (const block of blocks.values()) {
    const weight = weightOf(block)
    total += weight
    for (const cause of causesOf(block.beside)) under.set(cause, (under.get(cause) ?? 0) + weight)
  }
  const excused = [...under].filter(([cause, weight]) => weight > (FIRM.has(cause) ? ALMOST_ALL : BULK) * total)
  return new Set(excused.map(([cause]) => cause))
}

function causesOf(beside: Beside | undefined): Set<string> {
  const causes = new Set<string>()
  for (let at = beside; at; at = at.outer) causes.add(at.cause)
  return causes
}

const isBeside = (beside: Beside | undefined, excused: ReadonlySet<string>): boolean =>
  beside !== undefined && (!excused.has(beside.cause) || isBeside(beside.outer, excused))

function sums(blocks: ReadonlyMap<Element, ProseBlock>, weigher: (block: ProseBlock) => number): Map<Element, number> {
  const weights = new Map<Element, number>()
  for (const block of blocks.values()) {
    const weight = weigher(block)
    if (!weight) continue
    for (let at: Node | null = block.element; at && nodeTypeOf(at) === ELEMENT; at = parentOf(at)) {
      weights.set(at as Element, (weights.get(at as Element) ?? 0) + weight)
    }
  }
  return weights
}

function count(blocks: Map<Element, ProseBlock>, place: Place, chars: number): void {
  const element = place.block as Element
  let block = blocks.get(element)
  if (!block) {
    block = { element, chars: 0, linked: 0, beside: place.beside }
    blocks.set(element, block)
  }
  block.chars += chars
  if (place.linked) block.linked += chars
}

/** What an element is to the text in it; remembered, so that each ancestor is looked at once. */
function placeOf(element: Element, places: Map<Node, Place>, spine: ReadonlySet<Node>): Place {
  const known = places.get(element)
  if (known) return known
  const parent = parentOf(element)
  const above =
    parent && nodeTypeOf(parent) === ELEMENT
      ? placeOf(parent as Element, places, spine)
      : { block: undefined, linked: false, beside: undefined }
  const place = placeWithin(element, above, spine)
  places.set(element, place)
  return place
}

function placeWithin(element: Element, above: Place, spine: ReadonlySet<Node>): Place {
  if (!above.block) return above
  const tag = tagOf(element)
  if (UNREAD.has(tag) || isHiddenByItself(element) || isEditable(element))
    return { block: undefined, linked: false, beside: undefined }
  if (tag === 'A') return { ...above, linked: true }
  if (isInline(tag)) return above
  return {
    block: element,
    linked: above.linked,
    beside: spine.has(element) ? above.beside : besideBy(clutterCause(element, tag), above.beside),
  }
}

const besideBy = (cause: string | undefined, outer: Beside | undefined): Beside | undefined =>
  cause ? { cause, outer } : outer

export function ancestorsOf(element: Element | undefined): Set<Node> {
  const ancestors = new Set<Node>()
  for (let at: Node | null = element ?? null; at; at = parentOf(at)) ancestors.add(at)
  return ancestors
}
