import { isClutter, isEditable, isHiddenByItself, UNREAD } from './clutter.ts'
import { bodyOf, dataOf, ELEMENT, lengthOf, nodeTypeOf, parentOf, tagOf, textWalker } from './page-dom.ts'

/**
 * Where on the page prose stands, found by its long text nodes alone: the walker skips elements natively, and most text
 * nodes of a page are too short to be looked at. A page of 5,000 elements costs one to two milliseconds.
 */

export interface Prose {
  /** Blocks that hold prose, in document order, with what they weigh. */
  readonly blocks: ReadonlyMap<Element, ProseBlock>
  /** Every ancestor of such a block, with the weight of all prose in it. */
  readonly weights: ReadonlyMap<Element, number>
}

export interface ProseBlock {
  readonly element: Element
  chars: number
  linked: number
  /** Stands in navigation, comments, promotion or the like. */
  readonly aside: boolean
}

/** Shorter text nodes say nothing about where prose stands. In ideographs a sentence takes a third of the room. */
const LONG = 20
const IDEOGRAPH = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/
/** One paragraph of any length counts no more than this, so that one long comment does not outweigh ten paragraphs. */
const HEAVY = 700
const LIGHT = 60
const MOST_TEXTS = 60_000

const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RP RT RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
)
export const isInline = (tag: string): boolean => INLINE.has(tag)

interface Place {
  readonly block: Element | undefined
  readonly linked: boolean
  readonly aside: boolean
}

export function surveyProse(document: Document): Prose {
  const body = bodyOf(document)
  const blocks = new Map<Element, ProseBlock>()
  if (body) {
    const places = new Map<Node, Place>([[body, { block: body, linked: false, aside: false }]])
    const walker = textWalker(document, body)
    let budget = MOST_TEXTS
    for (let node = walker.nextNode() as Text | null; node && budget-- > 0; node = walker.nextNode() as Text | null) {
      const length = lengthOf(node)
      if (length < 8) continue
      if (length < LONG ? !IDEOGRAPH.test(dataOf(node)) : false) continue
      const place = placeOf(parentOf(node) as Element, places)
      if (place.block) count(blocks, place, textLength(dataOf(node)))
    }
  }
  return { blocks, weights: weigh(blocks) }
}

/** Weight of a block of prose: nothing for a label or a list of links, and no more than `HEAVY` for the longest. */
export function weightOf(block: ProseBlock): number {
  const own = block.chars - block.linked
  if (own < LIGHT || block.linked > own) return 0
  return Math.min(own, HEAVY) * (block.aside ? 0.05 : 1)
}

function weigh(blocks: ReadonlyMap<Element, ProseBlock>): Map<Element, number> {
  const weights = new Map<Element, number>()
  for (const block of blocks.values()) {
    const weight = weightOf(block)
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
    block = { element, chars: 0, linked: 0, aside: place.aside }
    blocks.set(element, block)
  }
  block.chars += chars
  if (place.linked) block.linked += chars
}

/** Length in characters of Latin script, white space at the ends left out. */
function textLength(data: string): number {
  const text = data.trim()
  return IDEOGRAPH.test(text) ? text.length * 2.5 : text.length
}

/** What an element is to the text in it; remembered, so that each ancestor is looked at once. */
function placeOf(element: Element, places: Map<Node, Place>): Place {
  const known = places.get(element)
  if (known) return known
  const parent = parentOf(element)
  const above =
    parent && nodeTypeOf(parent) === ELEMENT
      ? placeOf(parent as Element, places)
      : { block: undefined, linked: false, aside: false }
  const place = placeWithin(element, above)
  places.set(element, place)
  return place
}

function placeWithin(element: Element, above: Place): Place {
  if (!above.block) return above
  const tag = tagOf(element)
  if (UNREAD.has(tag) || isHiddenByItself(element) || isEditable(element))
    return { block: undefined, linked: false, aside: false }
  if (tag === 'A') return { ...above, linked: true }
  if (isInline(tag)) return above
  return { block: element, linked: above.linked, aside: above.aside || isClutter(element, tag) }
}
