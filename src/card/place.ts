import { computePosition, offset, shift, size } from '@floating-ui/dom'
import type { Rect } from '../hover/geometry.ts'

/** Between the line that is read and the card, CSS px. */
const GAP = 8
/** Between the card and the edge of the viewport, CSS px. */
const MARGIN = 8
/** Of the viewport's height, at most. */
const TALLEST = 0.6

/** So much of a card is worth reading without scrolling in it, CSS px: name, gist and the day of the article. */
const ENOUGH = 280

export type Side = 'bottom' | 'top'

/** Below the line by default, above when there is no room for enough of the card. */
export function sideFor(line: Rect, cardHeight: number): Side {
  const below = innerHeight - line.y - line.height - GAP - MARGIN
  const above = line.y - GAP - MARGIN
  return below >= Math.min(cardHeight, ENOUGH) || below >= above ? 'bottom' : 'top'
}

/** A sheet is no lower than this share of the viewport; to stay clear of the line it may be lower than its content. */
const LOWEST = 0.35

/** How high a sheet may be, CSS px: it leaves the tapped line to be seen where it can. */
export function sheetHeight(line: Rect): number {
  const room = innerHeight - line.y - line.height - GAP
  return room >= innerHeight * LOWEST ? Math.min(room, innerHeight * TALLEST) : innerHeight * TALLEST
}

/** Puts the card on a side of the line, and never over it. It is there before the browser paints again. */
export async function placeCard(card: HTMLElement, line: Rect, side: Side): Promise<void> {
  card.style.maxHeight = `${innerHeight * TALLEST}px`
  const { x, y } = await computePosition(virtual(line), card, {
    strategy: 'fixed',
    placement: `${side}-start`,
    middleware: [
      offset(GAP),
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

/** What Floating UI measures in the place of an element: a mark has none. */
function virtual({ x, y, width, height }: Rect) {
  const rect = { x, y, width, height, left: x, top: y, right: x + width, bottom: y + height }
  return { getBoundingClientRect: () => rect }
}
