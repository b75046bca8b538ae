import type { Rect } from '../hover/geometry.ts'
import { placeCard, sideFor } from './place.ts'

export interface Stand {
  /**
   * Places the card at a line and keeps it there, while its content or the window changes, until `leave`. `lineNow` tells
   * where the line is by then; `isFollowing`: the card goes with it when the page scrolls.
   */
  at(line: Rect, lineNow: (() => Rect | undefined) | undefined, isFollowing: boolean): void
  leave(): void
}

/** Where the card stands. One that the pointer opened stays there when the page scrolls: the pointer may be on it. */
export function createStand(card: HTMLElement): Stand {
  let watching = new AbortController()
  return {
    at(line, lineNow, isFollowing) {
      watching.abort()
      watching = new AbortController()
      const { signal } = watching
      let last = line
      let side = sideFor(last, card.scrollHeight)

      // On the side where it is: it must not jump when something in it is unfolded.
      const place = () => void placeCard(card, last, side)
      const follow = () => {
        last = lineNow?.() ?? last
        side = sideFor(last, card.scrollHeight)
        place()
      }
      const sizes = new ResizeObserver(place)
      signal.addEventListener('abort', () => sizes.disconnect())
      sizes.observe(card)
      addEventListener('resize', follow, { signal })
      if (isFollowing) addEventListener('scroll', follow, { signal, capture: true, passive: true })
      place()
    },
    leave: () => watching.abort(),
  }
}
