import type { Article } from './article.ts'
import { type ArticleReader, createReader } from './find-article.ts'
import { aboveOf, bodyOf, dataOf, isUnder } from './page-dom.ts'
import { inSlices, type Sliced } from './slices.ts'

export interface ArticleFollower {
  /** The article was read: for the first time, or again, and its text or its nodes are other than before. */
  onArticle(article: Article): void
  /** There is none, or it is gone: its nodes were removed and nothing took their place. */
  onNone(): void
  /** The page changes without end; nothing is watched any more and what was read last stands. */
  onRestless(): void
  /** Reading threw; nothing is watched any more. */
  onFailure(): void
}

/** The first wait after a change; doubled while changes go on, so that a page that streams its text is read a few times. ms */
const FIRST_WAIT = 200
const LONGEST_WAIT = 10_000
/** Quiet for so long, the page is taken to have settled and the wait begins anew. ms */
const SETTLED = 20_000
/** Readings without a quiet spell between them after which the page never settles. */
const MOST_READINGS = 12
/** Mutation records within `LONGEST_WAIT` that only a page that draws with its DOM makes: 2,000 a second. */
const FLOOD = 20_000
/** A reading that took longer than this, slices and the page's turns together, is not repeated more often than every `LONGEST_WAIT`. ms */
const COSTLY = 60

/**
 * Reads the article in slices and again when its own nodes change, until `signal` is aborted. Most mutations of a page are
 * not in the article and cost one look each; one that is leads to a reading of the part of the body that it stands in, and a
 * reading that finds the same text in the same nodes is not reported.
 */
export function followArticle(document: Document, follower: ArticleFollower, signal: AbortSignal): void {
  const reader: ArticleReader = createReader(document)
  let article: Article | undefined
  /** What the changes that matter stand in: the whole page until the article is known. */
  let container: Node | undefined
  let changed = new Set<Node>()
  let isReading = false
  let records = 0
  let countedSince = 0
  let readings = 0
  let wait = FIRST_WAIT
  let last = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const observer = new MutationObserver(notice)
  signal.addEventListener('abort', end, { once: true })
  const root = bodyOf(document)
  if (root && !signal.aborted) observer.observe(root, { childList: true, characterData: true, subtree: true })
  read(reader.read())

  function notice(batch: readonly MutationRecord[]): void {
    if (isFlood(batch.length)) {
      giveUp()
      return
    }
    for (const { target } of batch) if (!changed.has(target) && touchesArticle(target)) changed.add(target)
    schedule()
  }

  function isFlood(more: number): boolean {
    const now = performance.now()
    if (now - countedSince > LONGEST_WAIT) {
      records = 0
      countedSince = now
    }
    records += more
    return records > FLOOD
  }

  /** Something was put into or taken out of the container, or what it stands in was taken out. */
  function touchesArticle(target: Node): boolean {
    return !container || isUnder(target, container) || !isUnder(container, document)
  }

  function schedule(): void {
    if (changed.size > 0 && timer === undefined && !isReading) timer = setTimeout(readAgain, wait)
  }

  function readAgain(): void {
    timer = undefined
    const now = performance.now()
    if (now - last > SETTLED) startOver()
    last = now
    const targets = changed
    changed = new Set()
    if (++readings > MOST_READINGS) giveUp()
    else read(article ? reader.readAgain(targets) : reader.read())
  }

  function read(work: Sliced<Article | undefined>): void {
    const began = performance.now()
    isReading = true
    inSlices(work, { onDone, onFailure }, signal)

    function onDone(found: Article | undefined): void {
      isReading = false
      wait = performance.now() - began > COSTLY ? LONGEST_WAIT : article ? Math.min(2 * wait, LONGEST_WAIT) : wait
      report(found)
      schedule()
    }
  }

  function report(found: Article | undefined): void {
    if (!found) follower.onNone()
    if (!found && !article) end()
    if (!found || (article && isSame(article, found))) return
    article = found
    container = containerOf(found)
    follower.onArticle(found)
  }

  function startOver(): void {
    readings = 0
    wait = FIRST_WAIT
  }

  function giveUp(): void {
    end()
    follower.onRestless()
  }

  function onFailure(): void {
    end()
    follower.onFailure()
  }

  function end(): void {
    clearTimeout(timer)
    observer.disconnect()
  }
}

/** Live text in the same nodes; a node that the page has replaced by its like is another. */
function isSame(before: Article, after: Article): boolean {
  if (before.text !== after.text || before.segments.length !== after.segments.length) return false
  return before.segments.every((segment, i) => segment.node === after.segments[i]?.node && dataOf(segment.node) !== '')
}

/** The smallest element around the second half of the segments: the headline often stands elsewhere. */
function containerOf(article: Article): Node {
  const { segments } = article
  const middle = segments[segments.length >> 1]?.node as Node
  const end = segments.at(-1)?.node as Node
  let at = aboveOf(middle)
  while (at && !isUnder(end, at)) at = aboveOf(at)
  // A single paragraph: what comes next comes beside it.
  const around = at && at === aboveOf(end) ? aboveOf(at) : at
  return around ?? end
}
