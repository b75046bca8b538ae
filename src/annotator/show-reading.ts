import type { Article } from '../article/article.ts'
import type { Highlighter } from '../highlight/highlighter.ts'
import type { Reading } from '../messages/messages.ts'
import { actOnCard } from './act-on-card.ts'
import { announce } from './announce.ts'
import { createMentionRing } from './mention-ring.ts'
import { openCards } from './open-cards.ts'
import { paintMarks } from './page-marks.ts'

/** What can be done with a reading that is on the page. */
export interface Shown {
  /** Moves the ring to the next (1) or previous (-1) marked name. */
  step(by: 1 | -1): void
  /** Opens the card of the name in the ring, or of the next one where there is no ring. */
  openCard(): void
  /** Goes to the n-th mention (0-based) of an entity and opens its card. */
  jump(entityId: string, nth: number): void
}

/** Marks, pointer, keyboard and cards of one reading, until `signal` aborts. */
export function showReading(
  article: Article,
  reading: Reading,
  highlighter: Highlighter,
  onFailure: () => void,
  signal: AbortSignal,
): Shown {
  const hushed = new Set<string>()
  let marks = paintMarks(article, reading, highlighter, hushed)
  const ring = createMentionRing(
    article,
    reading.mentions,
    () => marks.map(({ mentionIndex }) => mentionIndex),
    highlighter,
  )
  const { feed, isOpen } = openCards({
    article,
    reading,
    highlighter,
    signal,
    onFailure,
    onAct: (act, feed) => actOnCard(act, { feed, ring, hush }),
  })
  signal.addEventListener('abort', ring.clear, { once: true })

  function hush(entityId: string, isHushed: boolean): void {
    if (isHushed) hushed.add(entityId)
    else hushed.delete(entityId)
    marks = paintMarks(article, reading, highlighter, hushed)
  }

  function open(mention: number): void {
    ring.goTo(mention)
    feed({ act: 'open', mention })
  }

  return {
    step(by) {
      ring.move(by)
      const at = ring.current()
      const mention = at === undefined ? undefined : reading.mentions[at]
      if (at === undefined || mention === undefined) return
      // A card takes the focus, and with it is read out.
      if (isOpen()) feed({ act: 'open', mention: at })
      else announce(article.text.slice(mention.start, mention.end))
    },
    openCard() {
      if (ring.current() === undefined) ring.move(1)
      const at = ring.current()
      if (at !== undefined) feed({ act: 'open', mention: at })
    },
    jump(entityId, nth) {
      const places = reading.mentions.flatMap((mention, index) => (mention.entityId === entityId ? [index] : []))
      const mention = places[nth] ?? places[0]
      if (mention !== undefined) open(mention)
    },
  }
}
