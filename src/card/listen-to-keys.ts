import type { HoverEvent } from '../hover/events.ts'
import { type HoverState, shown } from '../hover/state.ts'

export interface KeyEars {
  readonly signal: AbortSignal
  readonly stateOf: () => HoverState
  readonly isCard: (event: Event) => boolean
  readonly send: (event: HoverEvent) => void
}

/**
 * Esc closes the card, P keeps it open. Both are taken from the page only while there is a card, so that Esc does not close
 * a dialog of the page with it.
 */
export function listenToKeys({ signal, stateOf, isCard, send }: KeyEars): void {
  addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || shown(stateOf()) === undefined) return
      const act = actOf(event, isCard(event))
      if (act === undefined) return
      event.preventDefault()
      event.stopImmediatePropagation()
      send({ act })
    },
    { signal, capture: true },
  )
}

function actOf(event: KeyboardEvent, isInCard: boolean): 'dismiss' | 'pin' | undefined {
  if (event.key === 'Escape') return 'dismiss'
  const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.repeat
  return event.key.toLowerCase() === 'p' && isPlain && (isInCard || !isTyping(event)) ? 'pin' : undefined
}

/** WCAG 2.2, 2.1.4: a letter is a shortcut only where it is not text. */
function isTyping(event: Event): boolean {
  const [target] = event.composedPath()
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select, [role="textbox"], [role="searchbox"]'))
  )
}
