import type { Article, Segment } from './article.ts'
import { dataOf } from './page-dom.ts'

/**
 * The places in the page of the half-open stretch `start`–`end` of `article.text` (UTF-16 units), one for each text node.
 * Static by default: live ranges make every later removal of nodes by the page slow. Empty where the stretch lies
 * between two blocks, or where the page has shortened the nodes since.
 */
export function rangesOf(article: Article, start: number, end: number): StaticRange[] {
  return stretchesOf(article, start, end).map(
    ({ node, from, to }) =>
      new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to }),
  )
}

/** As `rangesOf`, as live ranges: they can be asked for their client rects. */
export function liveRangesOf(article: Article, start: number, end: number): Range[] {
  return stretchesOf(article, start, end).map(({ node, from, to }) => {
    const range = node.ownerDocument.createRange()
    range.setStart(node, from)
    range.setEnd(node, to)
    return range
  })
}

/** Offset in `article.text` of a place in a live text node; undefined where the node is not of the article. */
export function offsetAt(article: Article, node: Node, nodeOffset: number): number | undefined {
  const segments = segmentsOf(article).get(node)
  if (!segments) return undefined
  for (const segment of segments) {
    const length = segment.end - segment.start
    if (nodeOffset <= segment.nodeStart + length) return segment.start + Math.max(0, nodeOffset - segment.nodeStart)
  }
  return undefined
}

interface Stretch {
  readonly node: Text
  readonly from: number
  readonly to: number
}

/** Offsets within the nodes; segments of one node that white space parts are one stretch. */
export function stretchesOf(article: Article, start: number, end: number): Stretch[] {
  const stretches: Stretch[] = []
  for (let i = firstEndingAfter(article.segments, start); i < article.segments.length; i++) {
    const segment = article.segments[i] as Segment
    if (segment.start >= end) break
    const from = segment.nodeStart + Math.max(0, start - segment.start)
    const to = segment.nodeStart + Math.min(segment.end, end) - segment.start
    if (to > dataOf(segment.node).length) return []
    const last = stretches.at(-1)
    if (last?.node === segment.node) stretches[stretches.length - 1] = { node: last.node, from: last.from, to }
    else stretches.push({ node: segment.node, from, to })
  }
  return stretches
}

function firstEndingAfter(segments: readonly Segment[], offset: number): number {
  let low = 0
  let high = segments.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((segments[middle] as Segment).end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

const byNode = new WeakMap<Article, Map<Node, Segment[]>>()

function segmentsOf(article: Article): Map<Node, Segment[]> {
  const known = byNode.get(article)
  if (known) return known
  const map = new Map<Node, Segment[]>()
  for (const segment of article.segments) {
    const list = map.get(segment.node)
    if (list) list.push(segment)
    else map.set(segment.node, [segment])
  }
  byNode.set(article, map)
  return map
}
