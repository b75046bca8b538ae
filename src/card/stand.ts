import type { Rect } from '../hover/geometry.ts'
import { placeCard } from './place.ts'

export interface Stand {
  /** Places the card at a line and keeps it there, while its content or the window changes, until `leave`. */
  at(line: () => Rect | undefined, isFollowing: boolean): void
  leave(): void
}

/**
 * Where the card stands. `isFollowing`: it goes with its line when the page scrolls; a card that the pointer opened stays
 * where it is, for the pointer may be on it.
 */
export function createStand(card: HTMLElement): Stand {
  let watching = new AbortController()
  return {
    at(line, isFollowing) {
      watching.abort()
      watching = new AbortController()
      const { signal } = watching
      let last = line()
      let side: Awaited<ReturnType<typeof placeCard>> | undefined

      const place = async () => {
        if (last === undefined) return
        const chosen = await placeCard(card, last, side)
        side ??= chosen
      }
      const follow = () => {
        last = line() ?? last
        side = undefined
        void place()
      }
      const sizes = new ResizeObserver(() => void place())
      signal.addEventListener('abort', () => sizes.disconnect())
      sizes.observe(card)
      addEventListener('resize', follow, { signal })
      if (isFollowing) addEventListener('scroll', follow, { signal, capture: true, passive: true })
      void place()
    },
    leave: () => watching.abort(),
  }
}
