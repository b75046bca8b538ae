import type { HoverEvent, Over } from '../hover/events.ts'
import type { Rect } from '../hover/geometry.ts'

export interface Ears {
  readonly signal: AbortSignal
  /** What of ours is under this point of the viewport? */
  readonly markAt: (x: number, y: number) => number | undefined
  readonly isCard: (event: Event) => boolean
  readonly cardRect: () => Rect | undefined
  readonly send: (event: HoverEvent) => void
}

/**
 * Turns what the browser reports into what the reader does. Listens on `window`, before the page; takes nothing from it, and
 * believes no event that the page made up.
 */
export function listen({ signal, markAt, isCard, cardRect, send }: Ears): void {
  const on = <K extends keyof WindowEventMap>(type: K, act: (event: WindowEventMap[K]) => void) =>
    addEventListener(type, (event) => event.isTrusted && act(event), { signal, capture: true, passive: true })

  const over = (event: MouseEvent): Over => {
    if (isCard(event)) return 'card'
    const mark = markAt(event.clientX, event.clientY)
    return mark === undefined ? 'page' : { mark }
  }
  let last: PointerEvent | undefined
  const point = (event: PointerEvent, key: boolean) => {
    last = event
    const { clientX: x, clientY: y, timeStamp: time, buttons } = event
    send({ act: 'point', x, y, time, over: over(event), card: cardRect(), pressed: buttons !== 0, key })
  }

  on('pointermove', (event) => event.pointerType === 'mouse' && point(event, isKeyHeld(event)))
  on('pointerout', (event) => event.pointerType === 'mouse' && event.relatedTarget === null && send({ act: 'depart' }))
  on('pointerdown', (event) => event.pointerType === 'mouse' && send({ act: 'press', over: over(event) }))
  on('click', (event) => {
    if (event.detail === 0 || isOnLink(event) || hasSelection()) return
    send({ act: (event as PointerEvent).pointerType === 'mouse' ? 'click' : 'tap', over: over(event) })
  })
  on('keydown', (event) => isKeyHeld(event) && !event.repeat && last !== undefined && point(last, true))
  on('scroll', (event) => !isCard(event) && send({ act: 'scroll' }))
  document.addEventListener('selectionchange', () => hasSelection() && send({ act: 'select' }), { signal })
}

/** The key of "only with a held key": alone it does nothing in either browser. */
function isKeyHeld(event: MouseEvent | KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey
}

function isOnLink(event: Event): boolean {
  return event.composedPath().some((target) => target instanceof HTMLAnchorElement && target.href !== '')
}

function hasSelection(): boolean {
  return getSelection()?.isCollapsed === false
}
