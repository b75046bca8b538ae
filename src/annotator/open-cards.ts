import type { Article } from '../article/article.ts'
import type { Stance } from '../card/Card.tsx'
import type { CardAct } from '../card/card-act.ts'
import type { CardSource } from '../card/card-data.ts'
import { hearCardKeys } from '../card/card-keys.ts'
import type { CardHost } from '../card/host.tsx'
import type { Highlighter, Hit } from '../highlight/highlighter.ts'
import type { HoverState, ShownState } from '../hover/state.ts'
import { shown } from '../hover/state.ts'
import { SURE } from '../match/confidence.ts'
import type { Mention } from '../match/mention.ts'
import type { Locators, Reading } from '../messages/messages.ts'
import { ask } from '../messages/post.ts'
import { browserVoice } from '../messages/voice.ts'
import { publishedAt } from './ask-reading.ts'
import { cardsArrived } from './card-slot.ts'
import { hearReader } from './hear-reader.ts'
import { type Feed, runHover } from './run-hover.ts'

export interface Cards {
  readonly feed: Feed
  /** Is a card on screen? */
  isOpen(): boolean
}

interface Scene {
  readonly article: Article
  readonly reading: Reading
  readonly highlighter: Highlighter
  readonly onAct: (act: CardAct, feed: Feed) => void
  /** A throw of ours has come up; whoever hears it takes everything away. */
  readonly onFailure: () => void
  readonly signal: AbortSignal
}

/** From the pointer to the card and back: what is under the pointer, what the machine says, what is shown. */
export function openCards({ article, reading, highlighter, onAct, onFailure, signal }: Scene): Cards {
  const { trigger, dwell, textSize, theme } = reading.appearance.card
  const locators = fetchLocators(reading)
  const sourceAt = cardSources(article, reading, locators)
  let host: CardHost | undefined
  let under: Hit | undefined
  let state: HoverState | undefined

  const feed = runHover({ trigger, dwell }, { onChange: follow, onFailure }, signal)
  hearReader(
    {
      markAt(x, y) {
        under = highlighter.mentionAt(x, y)
        return under?.mentionIndex
      },
      isCard: (event) => host?.isOwn(event) ?? false,
      cardRect: () => host?.rect(),
    },
    feed,
    signal,
  )
  hearCardKeys({ signal, stateOf: () => state, isCard: (event) => host?.isOwn(event) ?? false, feed })
  void cardsArrived().then((createCardHost) => {
    if (signal.aborted) return
    host = createCardHost({ signal, voice: browserVoice(), textSize, onAct: (act) => onAct(act, feed) })
    // Whoever opened a card before it could be shown sees it now.
    show(state && shown(state))
  })
  return { feed, isOpen: () => state !== undefined && shown(state) !== undefined }

  function follow(now: HoverState): void {
    state = now
    const dwelledOn = now.mode === 'dwelling' ? reading.mentions[now.mention] : undefined
    if (dwelledOn && now.mode === 'dwelling') host?.prepare(sourceAt(dwelledOn), now.mention)
    show(shown(now))
  }

  function show(now: ShownState | undefined): void {
    const mention = now && reading.mentions[now.mention]
    const lineNow = () => mention && highlighter.rectsOf(article, mention)[0]
    const line = now && (lineUnderPointer(now) ?? lineNow())
    if (!now || !mention || !line) {
      host?.hide()
      return
    }
    const isDark = theme === 'page' ? highlighter.isDarkAt(article, mention) : theme === 'dark'
    host?.show({ source: sourceAt(mention), mention: now.mention, stance: stanceOf(now), line, lineNow, isDark })
  }

  /** A name that wraps has two lines; the card stands at the one that the reader points at. */
  function lineUnderPointer({ mode, mention }: ShownState) {
    return mode !== 'focused' && under?.mentionIndex === mention ? under.rect : undefined
  }
}

/** While the pointer is on its way the card looks as it did. */
function stanceOf({ mode }: ShownState): Stance {
  return mode === 'pinned' || mode === 'focused' || mode === 'sheet' ? mode : 'hover'
}

/** What cards can show, for each date that holds somewhere in the article; one object a date, so that a card knows its own again. */
function cardSources(
  article: Article,
  { mentions, entities, today }: Reading,
  locators: Locators,
): (at: Mention) => CardSource {
  const common = { text: article.text, today, mentions, entities, locators, sure: SURE }
  const byDate = new Map<string | undefined, CardSource>()
  return ({ start }) => {
    const published = publishedAt(article, start)
    const known = byDate.get(published) ?? (published === undefined ? common : { ...common, published })
    byDate.set(published, known)
    return known
  }
}

/** Maps come after the marks, into the same object: the first mark does not wait for them, and a card a second later has them. */
function fetchLocators({ entities }: Reading): Locators {
  const locators: Record<string, Locators[string]> = {}
  const ids = entities.filter(({ coords }) => coords !== undefined).map(({ id }) => id)
  if (ids.length > 0) ask('locate', { ids }).then((found) => Object.assign(locators, found), ignore)
  return locators
}

/** A card without a map is still a card. */
const ignore = () => undefined
