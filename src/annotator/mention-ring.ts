import type { Article } from '../article/article.ts'
import type { Highlighter } from '../highlight/highlighter.ts'
import type { Mention } from '../match/mention.ts'

/** The keyboard's place among the marked mentions. */
export interface MentionRing {
  /** Moves the ring by so many marks, round the end, and brings it into view. */
  move(by: 1 | -1): void
  /** Puts the ring on a mention and brings it into view. */
  goTo(mentionIndex: number): void
  current(): number | undefined
  clear(): void
}

/** A ring that walks the stops, indices of mentions in reading order. Starts at the first stop that is on screen. */
export function createMentionRing(
  article: Article,
  mentions: readonly Mention[],
  stopsNow: () => readonly number[],
  highlighter: Highlighter,
): MentionRing {
  let at: number | undefined

  function goTo(mentionIndex: number): void {
    const mention = mentions[mentionIndex]
    if (!mention) return
    at = mentionIndex
    highlighter.ring(article, mention)
    bringIntoView(() => highlighter.rectsOf(article, mention)[0])
  }

  function firstOnScreen(stops: readonly number[]): number | undefined {
    return stops.find((stop) => {
      const mention = mentions[stop]
      const rect = mention && highlighter.rectsOf(article, mention)[0]
      return rect !== undefined && rect.y + rect.height > 0
    })
  }

  return {
    goTo,
    current: () => at,
    move(by) {
      const stops = stopsNow()
      const place = at === undefined ? -1 : stops.indexOf(at)
      const next = place < 0 ? (firstOnScreen(stops) ?? stops[0]) : stops[(place + by + stops.length) % stops.length]
      if (next !== undefined) goTo(next)
    },
    clear() {
      at = undefined
      highlighter.ring(article, undefined)
    },
  }
}

/** Scrolls the page so that the line stands a third down the window; a line that is well on screen stays where it is. */
function bringIntoView(rectOf: () => { y: number; height: number } | undefined): void {
  const rect = rectOf()
  if (!rect || (rect.y > 0 && rect.y + rect.height < innerHeight * 0.7)) return
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  scrollBy({ top: rect.y - innerHeight / 3, behavior: calm ? 'instant' : 'smooth' })
}
