import { aboveOf } from '../article/page-dom.ts'
import type { Rect } from '../hover/geometry.ts'

/** Of the height of what scrolls: a line within this share, from the top, is well in view; below it the card would have no room. */
const WELL_IN_VIEW = 0.7
/** Where the line comes to stand, as a share of that height. */
const THIRD = 1 / 3

/** What is seen of a scroller, CSS px of the viewport. */
interface Window {
  readonly top: number
  readonly height: number
}

/**
 * Scrolls whatever the line stands in so that it can be read: the boxes of the page that scroll by themselves, from the
 * inside out, and the page. What is well in view stays where it is. Nothing but scroll positions changes.
 */
export function bringIntoView(line: Rect, element: Element): void {
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth'
  let { y } = line
  for (const scroller of scrollersAround(element)) {
    // A scroller may itself stand where it is not seen yet; the next one out brings it there, and the line with it.
    const way = clamped(wayTo({ ...line, y }, seenOf(scroller)), scroller)
    if (way === 0) continue
    Reflect.apply(Element.prototype.scrollBy, scroller, [{ top: way, behavior }])
    y -= way
  }
  const way = wayTo({ ...line, y }, { top: 0, height: innerHeight })
  if (way !== 0) scrollBy({ top: way, behavior })
}

/** Can something of the line be seen, or does it lie below: is it not scrolled past, in the page or in a box of the page? */
export function isYetToCome(line: Rect, element: Element): boolean {
  const tops = scrollersAround(element).map((scroller) => seenOf(scroller).top)
  return line.y + line.height > Math.max(0, ...tops)
}

/** How far to scroll, CSS px; 0 where the line is well in view. */
function wayTo({ y, height }: Rect, { top, height: seen }: Window): number {
  if (y > top && y + height < top + seen * WELL_IN_VIEW) return 0
  return y - top - seen * THIRD
}

function clamped(way: number, scroller: Element): number {
  const at = measure(scroller, 'scrollTop')
  const end = measure(scroller, 'scrollHeight') - measure(scroller, 'clientHeight')
  return Math.max(-at, Math.min(way, end - at))
}

function scrollersAround(element: Element): Element[] {
  const scrollers: Element[] = []
  for (let at: Element | null = element; at !== null; at = aboveOf(at)) if (isScroller(at)) scrollers.push(at)
  return scrollers
}

/** Scrolls by itself, for the reader too: `hidden` and `clip` are the page's own affair. */
function isScroller(element: Element): boolean {
  if (measure(element, 'scrollHeight') <= measure(element, 'clientHeight')) return false
  if (element === document.documentElement || element === document.scrollingElement) return false
  const { overflowY } = getComputedStyle(element)
  if (overflowY !== 'auto' && overflowY !== 'scroll') return false
  // CSS Overflow 3, 3.3: the body's overflow is the window's, unless the root has one of its own.
  return element !== document.body || getComputedStyle(document.documentElement).overflowY !== 'visible'
}

function seenOf(scroller: Element): Window {
  const { top } = Element.prototype.getBoundingClientRect.call(scroller)
  return { top: top + measure(scroller, 'clientTop'), height: measure(scroller, 'clientHeight') }
}

/** By the prototype's getter: a form is an element too, and its inputs can bear the names of its properties. */
function measure(element: Element, name: 'scrollTop' | 'scrollHeight' | 'clientTop' | 'clientHeight'): number {
  return Reflect.get(Element.prototype, name, element) as number
}
