import type { HoverEvent, Manner, Over } from '../../src/hover/events.ts'
import { hover, pending } from '../../src/hover/hover.ts'
import { type HoverState, START } from '../../src/hover/state.ts'

/** The card of these tests hangs below a mark that stands at the origin of the page. */
export const CARD = { x: 0, y: 30, width: 360, height: 200 }

/** Where each thing is, so that moving onto it is a move. */
const PLACES = { page: { x: 700, y: 500 }, card: { x: 100, y: 100 } }

/** A reader with a clock: does things, and lets time pass. */
export function createReader(manner?: Manner) {
  let state: HoverState = START
  let time = 0
  let timer: { token: number; due: number } | undefined

  const send = (event: HoverEvent) => {
    state = hover(state, event, manner)
    const next = pending(state, manner)
    if (next?.token !== timer?.token) timer = next && { token: next.token, due: time + next.delay }
    return state
  }
  const placeOf = (over: Over) => (typeof over === 'object' ? { x: 10 + over.mark * 100, y: 10 } : PLACES[over])
  return {
    get state() {
      return state
    },
    send,
    /** Moves onto something in one slow step, or onto a point of it. */
    move(over: Over, options: { x?: number; y?: number; pressed?: boolean; key?: boolean; after?: number } = {}) {
      const { after = 100, ...rest } = options
      this.wait(after)
      const jitter = state.trail?.x === placeOf(over).x ? 1 : 0
      return send({ act: 'point', time, over, card: CARD, x: placeOf(over).x + jitter, y: placeOf(over).y, ...rest })
    },
    wait(ms: number) {
      const end = time + ms
      while (timer !== undefined && timer.due <= end) {
        time = timer.due
        const { token } = timer
        timer = undefined
        send({ act: 'elapse', token })
      }
      time = end
      return state
    },
  }
}
