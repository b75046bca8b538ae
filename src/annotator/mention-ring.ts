import type { Article } from '../article/article.ts'
import { aboveOf } from '../article/page-dom.ts'
import { rangesOf } from '../article/text-map.ts'
import type { Highlighter } from '../highlight/highlighter.ts'
import type { Mention } from '../match/mention.ts'
import { bringIntoView, isYetToCome } from './bring-into-view.ts'

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
    const place = placeOf(mention)
    if (place) bringIntoView(place.line, place.element)
  }

  function firstOnScreen(stops: readonly number[]): number | undefined {
    return stops.find((stop) => {
      const mention = mentions[stop]
      const place = mention && placeOf(mention)
      return place !== undefined && isYetToCome(place.line, place.element)
    })
  }

  /** Its first line, CSS px of the viewport, and the element that it stands in; undefined where the page has dropped it. */
  function placeOf(mention: Mention) {
    const node = rangesOf(article, mention.start, mention.end)[0]?.startContainer
    const element = node && aboveOf(node)
    const line = highlighter.rectsOf(article, mention)[0]
    return element && line ? { element, line } : undefined
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
