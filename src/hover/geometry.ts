import { SAFE_ANGLE } from './timings.ts'

/** CSS px of the viewport. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** CSS px of the viewport; as DOMRect, but plain. */
export interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * Is `point` on the way from `apex`, where the pointer left the mark, to the near edge of `card`? The way is the triangle from
 * the apex to both ends of that edge, no wider than SAFE_ANGLE.
 */
export function isOnTheWay(apex: Point, point: Point, card: Rect): boolean {
  const near = nearEdge(apex, card)
  if (near === undefined) return false
  const along = near.axis === 'y' ? point.y - apex.y : point.x - apex.x
  const across = near.axis === 'y' ? point.x - apex.x : point.y - apex.y
  const progress = along / near.distance
  if (!(progress >= 0 && progress <= 1)) return false
  const widest = Math.abs(along) * Math.tan(((SAFE_ANGLE / 2) * Math.PI) / 180)
  const low = Math.max(near.low * progress, -widest)
  const high = Math.min(near.high * progress, widest)
  return across >= low && across <= high
}

/** The edge that faces the apex, relative to it; undefined when the apex is within the card. */
function nearEdge(apex: Point, card: Rect) {
  const above = card.y - apex.y
  const below = apex.y - (card.y + card.height)
  const left = card.x - apex.x
  const right = apex.x - (card.x + card.width)
  const gap = Math.max(above, below, left, right)
  if (gap <= 0) return undefined
  if (gap === above || gap === below) {
    const distance = gap === above ? above : -below
    return { axis: 'y', distance, low: card.x - apex.x, high: card.x + card.width - apex.x } as const
  }
  const distance = gap === left ? left : -right
  return { axis: 'x', distance, low: card.y - apex.y, high: card.y + card.height - apex.y } as const
}
