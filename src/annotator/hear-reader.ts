import type { Over } from '../hover/events.ts'
import type { Rect } from '../hover/geometry.ts'
import type { Feed } from './run-hover.ts'

/** What the listeners need to know of the page to name what the reader does. */
export interface Surroundings {
  /** Index of the mention under a point of the viewport, CSS px. */
  markAt(x: number, y: number): number | undefined
  isCard(event: Event): boolean
  /** Rect of the card on screen, CSS px of the viewport. */
  cardRect(): Rect | undefined
}

/** Turns what the browser reports into the reader's acts. Only what the reader did counts: events made by the page are dropped. */
export function hearReader(around: Surroundings, feed: Feed, signal: AbortSignal): void {
  const hear = <K extends keyof DocumentEventMap>(kind: K, act: (event: DocumentEventMap[K]) => void) =>
    document.addEventListener(kind, (event) => event.isTrusted && act(event), { signal, capture: true, passive: true })

  const overOf = (event: PointerEvent | MouseEvent): Over => {
    if (around.isCard(event)) return 'card'
    const mark = around.markAt(event.clientX, event.clientY)
    return mark === undefined ? 'page' : { mark }
  }

  const point = (event: PointerEvent, time: number, key: boolean) =>
    feed({
      act: 'point',
      x: event.clientX,
      y: event.clientY,
      time,
      over: overOf(event),
      card: around.cardRect(),
      pressed: event.buttons !== 0,
      key,
    })
  let lastMove: PointerEvent | undefined

  hear('pointermove', (event) => {
    if (event.pointerType !== 'mouse') return
    lastMove = event
    point(event, event.timeStamp, event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
  })
  // The key may go down over a mark on which the pointer rests already.
  hear('keydown', (event) => lastMove && HELD_KEYS.has(event.key) && point(lastMove, event.timeStamp, true))
  hear(
    'pointerdown',
    (event) => event.pointerType === 'mouse' && event.button === 0 && feed({ act: 'press', over: overOf(event) }),
  )
  hear('click', (event) => {
    if (isOnLink(event) || event.detail === 0) return
    if (isTouch(event)) feed({ act: 'tap', over: overOf(event) })
    else if (getSelection()?.isCollapsed !== false) feed({ act: 'click', over: overOf(event) })
  })
  hear('scroll', (event) => !around.isCard(event) && feed({ act: 'scroll' }))
  hear('selectionchange', () => getSelection()?.isCollapsed === false && feed({ act: 'select' }))
  document.documentElement.addEventListener('pointerleave', (event) => event.isTrusted && feed({ act: 'depart' }), {
    signal,
  })
}

/** Any of them is "the held key" of the options: which one is free differs from system to system. */
const HELD_KEYS: ReadonlySet<string> = new Set(['Alt', 'Control', 'Meta', 'Shift'])

/** A click tells in both browsers what it was made with; a click by keyboard has no pointer type. */
function isTouch(event: MouseEvent): boolean {
  const { pointerType } = event as PointerEvent
  return pointerType === 'touch' || pointerType === 'pen'
}

function isOnLink(event: MouseEvent): boolean {
  return event.composedPath().some((target) => target instanceof HTMLAnchorElement && target.href !== '')
}
