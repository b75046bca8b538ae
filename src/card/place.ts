import { computePosition, flip, offset, type Placement, shift, size } from '@floating-ui/dom'
import type { Rect } from '../hover/geometry.ts'

/** Between the line that is read and the card, CSS px. */
const GAP = 8
/** Between the card and the edge of the viewport, CSS px. */
const MARGIN = 8
/** Of the viewport's height, at most. */
const TALLEST = 0.6

/**
 * Puts the card below the line, or above where there is no room, and never over it. `side` keeps it on the side where it is,
 * so that it does not jump when something in it is unfolded. Resolves with the side before the browser paints again.
 */
export async function placeCard(card: HTMLElement, line: Rect, side?: Placement): Promise<Placement> {
  card.style.maxHeight = `${innerHeight * TALLEST}px`
  const { x, y, placement } = await computePosition(virtual(line), card, {
    strategy: 'fixed',
    placement: side ?? 'bottom-start',
    middleware: [
      offset(GAP),
      side === undefined && flip({ padding: MARGIN, crossAxis: false }),
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
  return placement
}

/** What Floating UI measures in the place of an element: a mark has none. */
function virtual({ x, y, width, height }: Rect) {
  const rect = { x, y, width, height, left: x, top: y, right: x + width, bottom: y + height }
  return { getBoundingClientRect: () => rect }
}
