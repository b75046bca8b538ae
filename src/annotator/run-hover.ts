import type { HoverEvent, Manner } from '../hover/events.ts'
import { hover, pending } from '../hover/hover.ts'
import { type HoverState, START } from '../hover/state.ts'

/** A move that is older than this, ms, comes from a page that stood still: it begins no rest in the past. Three frames at 60 Hz. */
const MOST_LATE = 50

/** Feeds one event of the reader to the machine. */
export type Feed = (event: HoverEvent) => void

export interface Following {
  onChange(state: HoverState): void
  /** `onChange` threw: the page must not hear of it. */
  onFailure(): void
}

/**
 * Drives the hover machine: keeps its state, sets the one timer that it waits for, and tells of each new state.
 * Ends with `signal`; what is fed after that is lost.
 */
export function runHover(manner: Manner, { onChange, onFailure }: Following, signal: AbortSignal): Feed {
  let state = START
  let timer = 0
  let awaited: number | undefined
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true })

  function feed(event: HoverEvent): void {
    if (signal.aborted) return
    const before = state
    state = hover(state, event, manner)
    setTimer(event.act === 'point' ? event.time : performance.now())
    if (state === before) return
    try {
      onChange(state)
    } catch {
      onFailure()
    }
  }

  /** `since`: when the reader did it. Browsers hold moves back until the next frame, and the reader has rested meanwhile. */
  function setTimer(since: number): void {
    const wait = pending(state, manner)
    if (wait?.token === awaited) return
    clearTimeout(timer)
    awaited = wait?.token
    if (!wait) return
    const late = Math.min(Math.max(performance.now() - since, 0), MOST_LATE)
    timer = window.setTimeout(() => feed({ act: 'elapse', token: wait.token }), wait.delay - late)
  }

  return feed
}
