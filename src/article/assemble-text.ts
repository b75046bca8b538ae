import type { Block, Segment } from './article.ts'
import { dataOf } from './page-dom.ts'
import type { RawBlock } from './read-blocks.ts'
import type { Sliced } from './slices.ts'

export interface AssembledText {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly segments: readonly Segment[]
  /** The element of each block, in the same order. */
  readonly elements: readonly Element[]
}

export type LinkKind = (link: Element) => 'away' | 'topic'

const BETWEEN_BLOCKS = '\n\n'
const LONGER_WHITE = /[\t-\r ]{2,}/g
const OTHER_WHITE = /[\t-\r]/g

/**
 * One text from many nodes. White space is collapsed as a browser shows it: a run becomes one space, a `<br>` a line feed,
 * and between blocks stands a blank line. A segment is unit for unit what its node holds, white space spelt as a space.
 */
export function* assembleText(raw: readonly RawBlock[], linkKind: LinkKind): Sliced<AssembledText> {
  const texts: string[] = []
  const blocks: Block[] = []
  const segments: Segment[] = []
  const elements: Element[] = []
  let start = 0
  for (const block of raw) {
    yield
    const text = assembleBlock(block, start, segments, linkKind)
    if (!text) continue
    texts.push(text)
    blocks.push({ kind: block.kind, start, end: start + text.length })
    elements.push(block.element)
    start += text.length + BETWEEN_BLOCKS.length
  }
  return { text: texts.join(BETWEEN_BLOCKS), blocks, segments, elements }
}

function assembleBlock(block: RawBlock, start: number, segments: Segment[], linkKind: LinkKind): string {
  const first = segments.length
  let text = ''
  /** White space at the beginning, or after white space, is not shown. */
  let afterWhite = true
  for (const { node, link } of block.pieces) {
    if (node) addNode(node, link && linkKind(link))
    else if (text) {
      text += '\n'
      afterWhite = true
    }
  }
  return trimEnd(text, start, segments, first)

  function addNode(node: Text, linked: 'away' | 'topic' | undefined): void {
    const data = dataOf(node)
    for (const [from, to] of stretchesOf(data)) {
      const begin = text ? from + (afterWhite && isWhite(data, from) ? 1 : 0) : firstInk(data, from, to)
      if (begin >= to) continue
      const at = start + text.length
      const stretch = data.slice(begin, to)
      text += stretch.replace(OTHER_WHITE, ' ')
      afterWhite = isWhite(data, to - 1)
      const segment = { node, nodeStart: begin, start: at, end: at + stretch.length }
      segments.push(linked ? { ...segment, linked } : segment)
    }
  }
}

/** Parts of a node's text between which white space is left out: each run of it keeps its first character. */
function stretchesOf(data: string): [from: number, to: number][] {
  const stretches: [number, number][] = []
  let from = 0
  LONGER_WHITE.lastIndex = 0
  for (let run = LONGER_WHITE.exec(data); run; run = LONGER_WHITE.exec(data)) {
    stretches.push([from, run.index + 1])
    from = LONGER_WHITE.lastIndex
  }
  if (from < data.length) stretches.push([from, data.length])
  return stretches
}

function trimEnd(text: string, start: number, segments: Segment[], first: number): string {
  const trimmed = text.trimEnd()
  const end = start + trimmed.length
  while (segments.length > first && (segments.at(-1) as Segment).end > end) {
    const last = segments.pop() as Segment
    if (last.start < end) segments.push({ ...last, end })
  }
  return trimmed
}

/** Paragraphs in Japanese and Chinese begin with an ideographic space: no part of the text. */
function firstInk(data: string, from: number, to: number): number {
  return to - data.slice(from, to).trimStart().length
}

function isWhite(data: string, at: number): boolean {
  const code = data.charCodeAt(at)
  return code === 32 || (code >= 9 && code <= 13)
}
