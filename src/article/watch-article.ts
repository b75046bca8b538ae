import type { Article } from './article.ts'
import { findArticle } from './find-article.ts'
import { aboveOf, bodyOf, dataOf, isUnder } from './page-dom.ts'

export interface ArticleWatcher {
  /** The article was read again and its text or its nodes are other than before. */
  onChange(article: Article): void
  /** The article is gone from the page: its nodes were removed and nothing took their place. */
  onGone(): void
  /** The page changes without end; nothing is watched any more and what was read last stands. */
  onRestless(): void
}

/** The first wait after a change; doubled while changes go on, so that a page that streams its text is read a few times. ms */
const FIRST_WAIT = 200
const LONGEST_WAIT = 10_000
/** Quiet for so long, the page is taken to have settled and the wait begins anew. ms */
const SETTLED = 20_000
/** Readings without a quiet spell between them after which the page never settles. */
const MOST_READINGS = 12
/** Mutation records within one wait that only a page that draws with its DOM makes. */
const FLOOD = 20_000
/** A reading that took longer than this is not repeated more often than every `LONGEST_WAIT`. ms */
const SLICE = 8

/**
 * Reads the article again when its own nodes change, until `signal` is aborted. Most mutations of a page are not in the
 * article and cost one look each: only a record that touches the article's container or a node of its text leads to a reading,
 * and a reading that finds the same text in the same nodes is not reported.
 */
export function watchArticle(document: Document, first: Article, watcher: ArticleWatcher, signal: AbortSignal): void {
  let article = first
  let container = containerOf(first)
  let records = 0
  let readings = 0
  let wait = FIRST_WAIT
  let last = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const observer = new MutationObserver(notice)
  signal.addEventListener('abort', end, { once: true })
  observe()

  function observe(): void {
    const root = bodyOf(document)
    if (root && !signal.aborted) observer.observe(root, { childList: true, characterData: true, subtree: true })
  }

  function notice(batch: readonly MutationRecord[]): void {
    records += batch.length
    if (records > FLOOD) giveUp()
    else if (timer === undefined && batch.some(touchesArticle)) timer = setTimeout(readAgain, wait)
  }

  /** Something was put into or taken out of the container, or what it stands in was taken out. */
  function touchesArticle(record: MutationRecord): boolean {
    return isUnder(record.target, container) || !container.isConnected
  }

  function readAgain(): void {
    timer = undefined
    records = 0
    const now = performance.now()
    if (now - last > SETTLED) startOver()
    last = now
    if (++readings > MOST_READINGS) giveUp()
    else read(now)
  }

  function read(now: number): void {
    const found = findArticle(document)
    wait = performance.now() - now > SLICE ? LONGEST_WAIT : Math.min(2 * wait, LONGEST_WAIT)
    if (!found) watcher.onGone()
    if (!found || isSame(article, found)) return
    article = found
    container = containerOf(found)
    watcher.onChange(found)
  }

  function startOver(): void {
    readings = 0
    wait = FIRST_WAIT
  }

  function giveUp(): void {
    end()
    watcher.onRestless()
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
