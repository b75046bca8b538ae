import { addressOf } from './page-dom.ts'

/**
 * `navigated`: the page shows another address without a load, or was written anew (`document.open`).
 * `grown`: much was added to it, so that what was no article may be one now.
 */
export type PageChange = 'navigated' | 'grown'

/** After a navigation the framework still has to draw; nodes settle within a frame or two. ms */
const DRAWN = 120
/** The first wait after something was added; doubled each time, so that a restless page is asked ever more rarely. ms */
const FIRST_WAIT = 400
const LONGEST_WAIT = 30_000
/** Fewer added nodes since the last report are not worth a look. */
const GROWTH = 8
/** Reports of growth without a navigation after which the page counts as one that never settles. */
const MOST_REPORTS = 8
/** Mutation records within one wait above which watching itself costs the page; seen on pages that draw with the DOM. */
const FLOOD = 3_000

/**
 * Tells `onChange` when the page has changed enough to be looked at again, until `signal` is aborted. Nothing is polled:
 * at rest there is no timer, and after `MOST_REPORTS` or a flood the observer is gone until the next navigation.
 */
export function watchPage(onChange: (change: PageChange) => void, signal: AbortSignal): void {
  let address = addressOf(document)
  let root = document.documentElement
  let added = 0
  let records = 0
  let reports = 0
  let wait = FIRST_WAIT
  let timer = 0
  const growth = new MutationObserver(count)
  /** Watches the document's own children only: nothing else survives `document.open()`. */
  const rewriting = new MutationObserver(rewritten)

  listen()
  rewriting.observe(document, { childList: true })
  signal.addEventListener('abort', end, { once: true })
  observe()

  /** The Navigation API where there is one; else what browsers have always told of, and each batch of mutations. */
  function listen(): void {
    const navigation = (globalThis as { navigation?: EventTarget }).navigation
    navigation?.addEventListener('currententrychange', compareAddress, { signal })
    addEventListener('popstate', compareAddress, { signal })
    addEventListener('hashchange', compareAddress, { signal })
  }

  function observe(): void {
    growth.observe(document, { childList: true, subtree: true })
  }

  function count(batch: readonly MutationRecord[]): void {
    compareAddress()
    records += batch.length
    if (records > FLOOD) growth.disconnect()
    for (const record of batch) for (const node of record.addedNodes) if (added < GROWTH) added += sizeOf(node)
    if (added >= GROWTH && !timer) timer = window.setTimeout(reportGrowth, wait)
  }

  function reportGrowth(): void {
    timer = 0
    added = 0
    records = 0
    wait = Math.min(2 * wait, LONGEST_WAIT)
    if (++reports >= MOST_REPORTS) growth.disconnect()
    onChange('grown')
  }

  function compareAddress(): void {
    const now = addressOf(document)
    if (withoutFragment(now) === withoutFragment(address)) return
    address = now
    startAnew()
  }

  function rewritten(): void {
    if (document.documentElement === root || !document.documentElement) return
    root = document.documentElement
    listen()
    startAnew()
  }

  function startAnew(): void {
    clearTimeout(timer)
    added = 0
    records = 0
    reports = 0
    wait = FIRST_WAIT
    timer = window.setTimeout(() => {
      timer = 0
      onChange('navigated')
    }, DRAWN)
    observe()
  }

  function end(): void {
    clearTimeout(timer)
    growth.disconnect()
    rewriting.disconnect()
  }
}

/** Nodes in a subtree, counted no further than matters: a whole article may come as one node. */
function sizeOf(root: Node): number {
  const walker = document.createTreeWalker(root)
  let size = 1
  while (size < GROWTH && walker.nextNode()) size++
  return size
}

/** `#section` leads within the same article; `#/path` and `#!path` are addresses of old web apps. */
const withoutFragment = (address: string): string => address.replace(/#(?![!/]).*$/, '')
