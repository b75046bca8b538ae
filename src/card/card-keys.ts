import type { HoverEvent } from '../hover/events.ts'
import { type HoverState, shown } from '../hover/state.ts'

export interface CardKeys {
  readonly signal: AbortSignal
  readonly stateOf: () => HoverState | undefined
  readonly isCard: (event: Event) => boolean
  readonly feed: (event: HoverEvent) => void
}

/**
 * Esc closes the card, P keeps it open. Both are taken from the page, but only while there is a card: Esc would else close a
 * dialog of the page with it.
 */
export function hearCardKeys({ signal, stateOf, isCard, feed }: CardKeys): void {
  addEventListener(
    'keydown',
    (event) => {
      const state = stateOf()
      if (!event.isTrusted || state === undefined || shown(state) === undefined) return
      const act = actOf(event, isCard(event))
      if (act === undefined) return
      event.preventDefault()
      event.stopImmediatePropagation()
      feed({ act })
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
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || target.matches('input, textarea, select, [role="textbox"], [role="searchbox"]')
}
