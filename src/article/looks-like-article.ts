import {
  addressOf,
  allIn,
  attributeOf,
  bodyOf,
  closestTo,
  dataOf,
  designModeOf,
  lengthOf,
  parentOf,
  shadowRootOf,
  tagOf,
  textContentOf,
  textWalker,
} from './page-dom.ts'
import { isInline, UNREAD } from './tags.ts'
import { LONG_TEXT, LONGEST_TEXT, SHORTEST_TEXT, textLength } from './text-length.ts'

/**
 * Weights of a logistic regression over 472 pages (news, blogs, home pages, lists, shops, services), rounded. The sum is
 * the log-odds of an article, moved so that 98 to 99 of 100 articles lie above zero and 9 of 10 lists below.
 */
const BIAS = -5.2
/** For each natural logarithm of characters of prose that share one parent: what parts an article from a page of cards. */
const TOGETHER = 0.85
/** The page calls itself an article, in JSON-LD, Open Graph or microdata. */
const DECLARED = 3.75
/** The address is that of a home page, a list, a shop, a search. */
const LISTING = -4.95
/** For each natural logarithm of links. */
const LINKS = -0.46
/** For the share of all long text that stands together. */
const SHARE = 3.8
/** For the length of the longest paragraph, up to 700 characters. */
const LONGEST = 1 / 700
/** Something to write in, or a grid: an application, not a page. Not from the regression, which saw no applications. */
const APPLICATION = -3

/** Characters of prose under one parent below which no page is an article, whatever it calls itself. */
const LEAST = 140

const LIST_PATH =
  /^\/?(?:[a-z]{2}(?:-[a-z]{2})?\/?)?$|\/(?:page\/\d+|index\.\w+|blogs?|news|articles|posts|store|shop|archives?|category|tags?|search|author|topics?)\/?$|\/(?:category|tags?|author|search|shop)\/[^/]+\/?$/

const EDITORS =
  '[contenteditable=""],[contenteditable=true],[role=textbox],[role=application],[role=grid],[role=treegrid]'

/** Where prose is never an article. By tag and role alone: class names are for the annotator, which has time. */
const BESIDE =
  'nav,footer,aside,dialog,[hidden],[aria-hidden=true],[contenteditable],[role=dialog],[id*=comment i],[class^=comment i]'

/** Whether the page is likely to hold an article: the scout's question, asked on every page. */
export function looksLikeArticle(document: Document): boolean {
  if (designModeOf(document) === 'on') return false
  const { parent, grandparent, all, longest } = prosePlaces(document)
  const declared = isDeclared(document)
  if (parent < LEAST) return declared && holdsShadowRoot(document)
  const odds =
    BIAS +
    TOGETHER * Math.log(parent + 100) +
    (SHARE * grandparent) / (all + 100) +
    LONGEST * longest +
    LINKS * Math.log(allIn(document, 'a[href]').length + 1) +
    (declared ? DECLARED : 0) +
    (LIST_PATH.test(pathOf(document).toLowerCase()) ? LISTING : 0) +
    (!declared && allIn(document, EDITORS).length > 0 ? APPLICATION : 0)
  return odds > 0
}

interface ProsePlaces {
  /** The most prose under one parent, and under one parent or grandparent; characters. */
  readonly parent: number
  readonly grandparent: number
  /** All long text, links too. */
  readonly all: number
  readonly longest: number
}

/** A paragraph of any length counts no more than this, and a shorter one than that not at all; characters. */
const HEAVY = 700
const LIGHT = 60

function prosePlaces(document: Document): ProsePlaces {
  const parents = new Map<Node, number>()
  const sums = new Map<Node, number>()
  let longest = 0
  const { blocks, all } = longBlocks(document)
  for (const [block, chars] of blocks) {
    const parent = parentOf(block)
    if (chars < LIGHT || !parent) continue
    longest = Math.max(longest, Math.min(chars, HEAVY))
    add(parents, parent, Math.min(chars, HEAVY))
  }
  for (const [parent, weight] of parents) {
    if (closestTo(parent as Element, BESIDE)) {
      parents.set(parent, 0)
      continue
    }
    const above = parentOf(parent)
    add(sums, parent, weight)
    if (above) add(sums, above, weight)
  }
  return { parent: most(parents), grandparent: most(sums), all, longest }
}

const most = (sums: Map<Node, number>): number => Math.max(0, ...sums.values())

function add(sums: Map<Node, number>, key: Node, weight: number): void {
  sums.set(key, (sums.get(key) ?? 0) + weight)
}

/** Text nodes that are passed by; one that is looked at counts for ten. Above, a page is judged by its beginning: that costs 8 ms. */
const MOST_STEPS = 40_000

/** Characters of plain text, those of links taken off, by the block that they stand in. */
function longBlocks(document: Document): { blocks: Map<Element, number>; all: number } {
  const blocks = new Map<Element, number>()
  let all = 0
  let budget = MOST_STEPS
  const body = bodyOf(document)
  const walker = body && textWalker(document, body)
  for (let node = walker?.nextNode(); node; node = walker?.nextNode()) {
    if (--budget < 0) break
    const length = lengthOf(node as Text)
    if (length < SHORTEST_TEXT || length > LONGEST_TEXT) continue
    budget -= 9
    const chars = textLength(dataOf(node as Text))
    if (chars < LONG_TEXT) continue
    let block = parentOf(node) as Element
    let tag = tagOf(block)
    if (UNREAD.has(tag)) continue
    let linked = false
    for (; isInline(tag); tag = tagOf(block)) {
      linked ||= tag === 'A'
      block = parentOf(block) as Element
    }
    all += chars
    blocks.set(block, (blocks.get(block) ?? 0) + (linked ? -chars : chars))
  }
  return { blocks, all }
}

/** A list of articles states many; a page that states one or two is one. */
const STATED = /"@type"\s*:\s*\[?\s*"(?:\w*Article|\w*Posting|Report|Review|Recipe)"/g
const MOST_STATED = 5

function isDeclared(document: Document): boolean {
  const type = allIn(document, 'meta[property="og:type"]')[0]
  if (type && /article/i.test(attributeOf(type, 'content'))) return true
  let stated = 0
  for (const element of allIn(document, 'script[type$="ld+json"],[itemtype$=Article],[itemtype$=BlogPosting]')) {
    stated += tagOf(element) === 'SCRIPT' ? ((textContentOf(element) ?? '').match(STATED)?.length ?? 0) : 1
  }
  return stated > 0 && stated <= MOST_STATED
}

/** Some news sites draw the whole story in open shadow roots; what is in them is left to the annotator. */
function holdsShadowRoot(document: Document): boolean {
  for (const element of allIn(document, '*')) if (shadowRootOf(element, tagOf(element))) return true
  return false
}

const pathOf = (document: Document): string => (addressOf(document) ?? '').replace(/^[a-z-]+:\/\/[^/]*|[?#].*$/g, '')
