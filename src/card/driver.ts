import type { HoverEvent, Manner } from '../hover/events.ts'
import { hover, pending } from '../hover/hover.ts'
import { type HoverState, START } from '../hover/state.ts'

export interface Driver {
  readonly state: HoverState
  send(event: HoverEvent): void
}

/** Runs the hover machine: keeps its state, starts the timer that the state asks for, tells of every change. */
export function createDriver(
  signal: AbortSignal,
  manner: Manner,
  onChange: (state: HoverState, before: HoverState) => void,
): Driver {
  let state = START
  let timer: ReturnType<typeof setTimeout> | undefined
  let timed: number | undefined

  function send(event: HoverEvent): void {
    if (signal.aborted) return
    const before = state
    state = hover(before, event, manner)
    wait()
    if (state !== before) onChange(state, before)
  }

  function wait(): void {
    const next = pending(state, manner)
    if (next?.token === timed) return
    clearTimeout(timer)
    timed = next?.token
    if (next !== undefined) timer = setTimeout(() => send({ act: 'elapse', token: next.token }), next.delay)
  }

  signal.addEventListener('abort', () => clearTimeout(timer))
  return {
    get state() {
      return state
    },
    send,
  }
}
