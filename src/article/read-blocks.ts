import type { BlockKind } from './article.ts'
import { FIRM, traitsOf } from './clutter.ts'
import { clean } from './headline.ts'
import {
  dataOf,
  ELEMENT,
  firstChildOf,
  lengthOf,
  nextSiblingOf,
  nodeTypeOf,
  shadowRootOf,
  TEXT,
  tagOf,
  textContentOf,
} from './page-dom.ts'
import { type Sliced, whole } from './slices.ts'
import { isInline, UNREAD } from './tags.ts'
import { LONGEST_TEXT } from './text-length.ts'

/** A run of text nodes that a reader sees as one block, before it is decided whether it belongs to the article. */
export interface RawBlock {
  readonly kind: BlockKind
  /** The block element that the text stands in. */
  readonly element: Element
  /** The list, table or figure around it, where there is one. */
  readonly group?: Element | undefined
  readonly pieces: Piece[]
  /** Characters, white space collapsed by estimate; and how many of them stand in links. */
  chars: number
  linked: number
}

/** A text node of a block, or a line break where `node` is absent. */
export interface Piece {
  readonly node?: Text
  readonly link?: Element | undefined
}

interface Around {
  readonly kind: BlockKind
  readonly element: Element
  readonly group: Element | undefined
  readonly link: Element | undefined
}

/** At most so many nodes are read; a page with more is no article. */
const MOST_NODES = 30_000
/** Deeper trees are cut there: recursion must not run out of stack. */
const DEEPEST = 600

/** Blocks within which a standfirst is looked for; and its greatest length in characters. */
const OPENING = 6
const LONGEST_LEAD = 500

const KINDS: Readonly<Record<string, BlockKind>> = {
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  LI: 'list-item',
  DT: 'list-item',
  DD: 'list-item',
  BLOCKQUOTE: 'quote',
  TD: 'cell',
  TH: 'cell',
  FIGCAPTION: 'caption',
  FIGURE: 'caption',
  CAPTION: 'caption',
}
const GROUPS = new Set(['UL', 'OL', 'DL', 'TABLE', 'FIGURE'])

export interface ReadingRules {
  /** Causes of being beside that count for nothing on this page. */
  readonly excused: ReadonlySet<string>
  /** The headline's ancestors, which stand beside nothing. */
  readonly spine: ReadonlySet<Node>
  /** How the page describes its article, begun; what starts so is read whatever it is called. */
  readonly description: string
}

/** What was read in each block element among the children of a root, so that it need not be read again. */
export type KnownBlocks = Map<Node, readonly RawBlock[]>

/** All blocks under `root` in reading order, without what stands beside the article. `root` itself is not judged. */
export const readBlocks = (root: Element, rules: ReadingRules): RawBlock[] =>
  whole(readChildren(root, rules, new Map()))

/** As `readBlocks`, child by child: what is in `known` is taken from there, what is read is put there. */
export function* readChildren(root: Element, rules: ReadingRules, known: KnownBlocks): Sliced<RawBlock[]> {
  const reading = startReading(root, rules)
  for (let node = firstChildOf(root); node; node = nextSiblingOf(node)) {
    reading.readChild(node, known)
    yield
  }
  return reading.blocks
}

/** As `readBlocks`, but nothing where `root` itself stands beside the article. */
export function readElement(root: Element, rules: ReadingRules): RawBlock[] {
  const reading = startReading(root, rules)
  reading.readRoot()
  return reading.blocks
}

interface BlockReading {
  readonly blocks: RawBlock[]
  readRoot(): void
  readChild(node: Node, known: KnownBlocks): void
}

function startReading(root: Element, rules: ReadingRules): BlockReading {
  const blocks: RawBlock[] = []
  let open: RawBlock | undefined
  let budget = MOST_NODES
  const around: Around = {
    kind: kindWithin(tagOf(root), 'paragraph'),
    element: root,
    group: undefined,
    link: undefined,
  }
  return { blocks, readRoot: () => enter(root, around, 0), readChild }

  /** Only a block element says the same whatever stands around it: inline text and breaks join what is open. */
  function readChild(node: Node, known: KnownBlocks): void {
    const earlier = known.get(node)
    const first = blocks.length
    if (earlier) {
      blocks.push(...earlier)
      open = undefined
    } else readNode(node, around, 0)
    if (!earlier && blocks.length > first && nodeTypeOf(node) === ELEMENT && !isInline(tagOf(node)))
      known.set(node, blocks.slice(first))
  }

  function visit(parent: Node, around: Around, depth: number): void {
    if (depth > DEEPEST) return
    for (let node = firstChildOf(parent); node && budget > 0; node = nextSiblingOf(node)) readNode(node, around, depth)
  }

  function readNode(node: Node, around: Around, depth: number): void {
    if (budget-- <= 0) return
    const type = nodeTypeOf(node)
    if (type === TEXT) take(node as Text, around)
    else if (type === ELEMENT) enter(node as Element, around, depth)
  }

  function enter(element: Element, around: Around, depth: number): void {
    const tag = tagOf(element)
    if (tag === 'BR') breakLine()
    if (tag === 'BR' || UNREAD.has(tag)) return
    const { unread, cause, isCaption } = traitsOf(element, tag)
    if (unread) return
    if (isInline(tag)) {
      if (tag !== 'SPAN' || !isBeside(element, cause))
        visit(element, tag === 'A' ? { ...around, link: element } : around, depth + 1)
      return
    }
    open = undefined
    if (!isBeside(element, cause))
      visit(shadowRootOf(element, tag) ?? element, within(element, tag, isCaption, around), depth + 1)
    open = undefined
  }

  function isBeside(element: Element, cause: string | undefined): boolean {
    if (cause === undefined || rules.excused.has(cause) || rules.spine.has(element)) return false
    return FIRM.has(cause) || !isDescribed(element)
  }

  /** Standfirsts go by names such as `teaser` and `byline-strap`; the page's own description tells them. */
  function isDescribed(element: Element): boolean {
    if (!rules.description || blocks.length > OPENING) return false
    const text = clean((textContentOf(element) ?? '').slice(0, 2000))
    return text.includes(rules.description) && text.length < 3 * LONGEST_LEAD
  }

  function take(node: Text, around: Around): void {
    if (lengthOf(node) > LONGEST_TEXT) return
    const data = dataOf(node)
    const length = data.trim().length
    if (!length) {
      if (open && data) open.pieces.push({ node, link: around.link })
      return
    }
    if (!open) {
      open = { kind: around.kind, element: around.element, group: around.group, pieces: [], chars: 0, linked: 0 }
      blocks.push(open)
    }
    open.pieces.push({ node, link: around.link })
    open.chars += length
    if (around.link) open.linked += length
  }

  /** A second break in a row ends the block, as pages without paragraphs write them. */
  function breakLine(): void {
    if (!open) return
    const last = lastSolid(open.pieces)
    if (last && !last.node) open = undefined
    else open.pieces.push({})
  }
}

function lastSolid(pieces: readonly Piece[]): Piece | undefined {
  for (let i = pieces.length - 1; i >= 0; i--) {
    const piece = pieces[i] as Piece
    if (!piece.node || dataOf(piece.node).trim()) return piece
  }
  return undefined
}

function within(element: Element, tag: string, isCaption: boolean, around: Around): Around {
  const group = around.group ?? (GROUPS.has(tag) ? element : undefined)
  return { kind: isCaption ? 'caption' : kindWithin(tag, around.kind), element, group, link: around.link }
}

function kindWithin(tag: string, around: BlockKind): BlockKind {
  const kind = KINDS[tag]
  if (kind) return kind
  return around === 'heading' ? 'paragraph' : around
}
