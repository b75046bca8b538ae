import { computePosition, flip, offset, shift, size } from '@floating-ui/dom'
import type { Rect } from '../hover/geometry.ts'

/** Between the line that is read and the card, CSS px. */
const GAP = 8
/** Between the card and the edge of the viewport, CSS px. */
const MARGIN = 8
/** Of the viewport's height, at most. */
const TALLEST = 0.6

/**
 * Puts the card below the line, or above where there is no room, and never over it. Resolves within the same task, before
 * the browser paints.
 */
export async function placeCard(card: HTMLElement, line: Rect): Promise<void> {
  const anchor = {
    getBoundingClientRect: () => ({
      ...line,
      top: line.y,
      left: line.x,
      bottom: line.y + line.height,
      right: line.x + line.width,
    }),
  }
  const { x, y } = await computePosition(anchor, card, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(GAP),
      flip({ padding: MARGIN, crossAxis: false }),
      shift({ padding: MARGIN }),
      size({
        padding: MARGIN,
        apply: ({ availableHeight }) => {
          card.style.maxHeight = `${Math.max(0, Math.min(availableHeight, innerHeight * TALLEST))}px`
        },
      }),
    ],
  })
  card.style.left = `${Math.round(x)}px`
  card.style.top = `${Math.round(y)}px`
}
