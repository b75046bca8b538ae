import { FIRM, traitsOf } from './clutter.ts'
import {
  aboveOf,
  allIn,
  allUnder,
  bodyOf,
  dataOf,
  ELEMENT,
  firstChildOf,
  lengthOf,
  nextSiblingOf,
  nodeTypeOf,
  shadowRootOf,
  tagOf,
  textWalker,
} from './page-dom.ts'
import type { Sliced } from './slices.ts'
import { isInline, UNREAD } from './tags.ts'
import { LONG_TEXT, LONGEST_TEXT, SHORTEST_TEXT, textLength } from './text-length.ts'

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
/** Text nodes, blocks of prose and steps up the tree after which a page is no article any more; each costs under 20 ms. */
const MOST_TEXTS = 30_000
const MOST_BLOCKS = 3_000
const MOST_STEPS = 120_000

interface Place {
  readonly block: Element | undefined
  readonly linked: boolean
  readonly beside: Beside | undefined
}

/** `spine`: the headline's ancestors, which stand beside nothing. Open shadow roots are read where the page itself has no prose. */
export function* surveyProse(document: Document, spine: ReadonlySet<Node>): Sliced<Prose> {
  const body = bodyOf(document)
  const blocks = new Map<Element, ProseBlock>()
  if (body) {
    const places = new Map<Node, Place>([[body, { block: body, linked: false, beside: undefined }]])
    yield* survey(document, body, (text) => countText(text, blocks, places, spine))
    if (![...blocks.values()].some(weightOf)) {
      for (const root of shadowRootsIn(document))
        yield* survey(document, root, (text) => countText(text, blocks, places, spine))
    }
  }
  const excused = excusedCauses(blocks)
  yield
  return {
    blocks,
    excused,
    weights: sums(blocks, (block) => weightOf(block) * (isBeside(block.beside, excused) ? FAINT : 1)),
  }
}

/** Text nodes between two looks at the clock; a page of 5,000 elements is surveyed in a few. */
const A_STRETCH = 500

function* survey(document: Document, root: Node, take: (text: Text) => void): Sliced<void> {
  const walker = textWalker(document, root)
  let budget = MOST_TEXTS
  for (let node = walker.nextNode(); node && budget-- > 0; node = walker.nextNode()) {
    if (budget % A_STRETCH === 0) yield
    const length = lengthOf(node as Text)
    if (length >= SHORTEST_TEXT && length <= LONGEST_TEXT) take(node as Text)
  }
}

function countText(
  node: Text,
  blocks: Map<Element, ProseBlock>,
  places: Map<Node, Place>,
  spine: ReadonlySet<Node>,
): void {
  // Most are the white space between elements: what they hold is asked before where they stand, which costs more.
  const chars = textLength(dataOf(node))
  if (chars < LONG_TEXT) return
  const parent = aboveOf(node)
  if (!parent) return
  const place = placeOf(parent, places, spine)
  if (place.block) count(blocks, place, chars)
}

/** Open shadow roots of custom elements, those within them too. */
function shadowRootsIn(document: Document): ShadowRoot[] {
  const roots: ShadowRoot[] = []
  const queue: Element[] = [...allIn(document, '*')]
  for (let i = 0; i < queue.length && i < MOST_TEXTS; i++) {
    const root = shadowRootOf(queue[i] as Element, tagOf(queue[i] as Element))
    if (!root) continue
    roots.push(root)
    for (let child = firstChildOf(root); child; child = nextSiblingOf(child)) {
      if (nodeTypeOf(child) === ELEMENT) queue.push(child as Element, ...allUnder(child as Element, '*'))
    }
  }
  return roots
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
  let steps = MOST_STEPS
  for (const block of blocks.values()) {
    const weight = weigher(block)
    if (!weight) continue
    for (let at: Element | null = block.element; at && steps-- > 0; at = aboveOf(at)) {
      weights.set(at, (weights.get(at) ?? 0) + weight)
    }
  }
  return weights
}

function count(blocks: Map<Element, ProseBlock>, place: Place, chars: number): void {
  const element = place.block as Element
  let block = blocks.get(element)
  if (!block && blocks.size < MOST_BLOCKS) {
    block = { element, chars: 0, linked: 0, beside: place.beside }
    blocks.set(element, block)
  }
  if (!block) return
  block.chars += chars
  if (place.linked) block.linked += chars
}

/** What an element is to the text in it; remembered, so that each ancestor is looked at once. */
function placeOf(element: Element, places: Map<Node, Place>, spine: ReadonlySet<Node>): Place {
  const way: Element[] = []
  let at: Element | null = element
  while (at && !places.has(at)) {
    way.push(at)
    at = aboveOf(at)
  }
  let place = (at && places.get(at)) ?? NOWHERE
  for (let i = way.length - 1; i >= 0; i--) {
    place = placeWithin(way[i] as Element, place, spine)
    places.set(way[i] as Element, place)
  }
  return place
}

const NOWHERE: Place = { block: undefined, linked: false, beside: undefined }

function placeWithin(element: Element, above: Place, spine: ReadonlySet<Node>): Place {
  if (!above.block) return above
  const tag = tagOf(element)
  if (UNREAD.has(tag)) return NOWHERE
  const { unread, cause } = traitsOf(element, tag)
  if (unread) return NOWHERE
  if (tag === 'A') return { ...above, linked: true }
  if (isInline(tag)) return above
  const beside = cause && !spine.has(element) ? { cause, outer: above.beside } : above.beside
  return { block: element, linked: above.linked, beside }
}

export function ancestorsOf(element: Element | undefined): Set<Node> {
  const ancestors = new Set<Node>()
  for (let at: Element | null = element ?? null; at; at = aboveOf(at)) ancestors.add(at)
  return ancestors
}
