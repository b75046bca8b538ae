import type { HoverEvent, Manner } from '../hover/events.ts'
import type { Point, Rect } from '../hover/geometry.ts'
import { type HoverState, type ShownState, shown } from '../hover/state.ts'
import type { Voice } from '../ui/strings.ts'
import type { Stance } from './Card.tsx'
import type { CardAct } from './card-act.ts'
import type { CardSource } from './card-data.ts'
import { createDriver } from './driver.ts'
import { createCardHost } from './host.tsx'
import { listen } from './listen.ts'
import { listenToKeys } from './listen-to-keys.ts'

/** Where the marks are; the highlighter of the page answers. */
export interface MarkPlaces {
  /** The mention whose mark is under a point of the viewport. */
  readonly at: (x: number, y: number) => number | undefined
  /** One rect for each line of a mention, CSS px of the viewport; none when its text is gone. */
  readonly linesOf: (mention: number) => readonly Rect[]
  readonly isDarkAt: (mention: number) => boolean
}

export interface LiveCardOptions {
  readonly signal: AbortSignal
  readonly voice: Voice
  readonly manner: Manner
  readonly places: MarkPlaces
  readonly source: CardSource
  /** Percent of the normal text size. */
  readonly textSize: number
  readonly theme: 'page' | 'light' | 'dark'
  /** What the card cannot do itself: `go`, `not-this`, `known`. Closing and pinning are seen to. */
  readonly onAct: (act: CardAct) => void
}

export interface LiveCards {
  /** Opens the card of a mention for the keyboard: focus goes into it, and back when it closes. */
  open(mention: number): void
  dismiss(): void
}

/** Cards on a page that follow the reader's pointer, finger and keys, until `signal` is aborted. */
export function createLiveCards(options: LiveCardOptions): LiveCards {
  const { signal, voice, manner, places, source, textSize, theme, onAct } = options
  const host = createCardHost({ signal, voice, textSize, onAct: act })
  const driver = createDriver(signal, manner, follow)
  const send = (event: HoverEvent) => driver.send(event)
  listen({ signal, markAt: places.at, isCard: host.isOwn, cardRect: host.rect, send })
  listenToKeys({ signal, stateOf: () => driver.state, isCard: host.isOwn, send })
  return { open: (mention) => send({ act: 'open', mention }), dismiss: () => send({ act: 'dismiss' }) }

  function follow(state: HoverState, before: HoverState): void {
    const [open, was] = [shown(state), shown(before)]
    if (open === undefined) host.hide()
    else if (open.mention !== was?.mention || open.mode !== was.mode) show(open)
  }

  function show({ mention, mode, trail }: ShownState): void {
    const line = lineNear(places.linesOf(mention), trail)
    const isDark = theme === 'page' ? places.isDarkAt(mention) : theme === 'dark'
    if (line === undefined) send({ act: 'reset' })
    else host.show({ source, mention, stance: stanceOf(mode), line, isDark })
  }

  function act(act: CardAct): void {
    if (act.act === 'close') send({ act: 'dismiss' })
    else if (act.act === 'pin') send({ act: 'pin' })
    else onAct(act)
  }
}

function stanceOf(mode: HoverState['mode']): Stance {
  return mode === 'pinned' || mode === 'focused' || mode === 'sheet' ? mode : 'hover'
}

/** Of a wrapped name, the line that the pointer is on. */
function lineNear(lines: readonly Rect[], point: Point | undefined): Rect | undefined {
  const away = (line: Rect) => Math.abs(line.y + line.height / 2 - (point?.y ?? 0))
  return lines.toSorted((a, b) => (point === undefined ? 0 : away(a) - away(b)))[0]
}
