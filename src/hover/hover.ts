import type { HoverEvent, Manner, Over } from './events.ts'
import { isOnTheWay, type Point } from './geometry.ts'
import type { HoverState, Trail } from './state.ts'
import { DWELL, GRACE, PASSING_SPEED, SAMPLE_GAP, WARM_DWELL } from './timings.ts'

type PointEvent = Extract<HoverEvent, { act: 'point' }>
type Resting = Extract<HoverState, { mode: 'idle' | 'dwelling' }>
type Hovering = Extract<HoverState, { mode: 'open' | 'leaving' | 'switching' }>
/** A state without what all states have. */
type Next = HoverState extends infer S ? (S extends HoverState ? Omit<S, 'trail' | 'token'> : never) : never

const DEFAULT_MANNER: Manner = { trigger: 'rest', dwell: DWELL }

/**
 * What the reader sees next. Pure: the same state and event give the same state.
 * The table of states and events stands in docs/hover.md.
 */
export function hover(state: HoverState, event: HoverEvent, manner: Manner = DEFAULT_MANNER): HoverState {
  switch (event.act) {
    case 'point':
      return point(state, event, manner)
    case 'elapse':
      return elapse(state, event.token)
    case 'press':
      return press(state, event.over)
    case 'click':
      return click(state, event.over, manner)
    case 'tap':
      return tap(state, event.over)
    case 'scroll':
      return state.mode === 'open' && state.on === 'card' ? state : turnAway(state)
    case 'depart':
      return turnAway(state)
    case 'select':
      return state.mode === 'dwelling' ? idle(state, state.mention) : state
    case 'open':
      return show(state, { mode: 'focused', mention: event.mention })
    case 'pin':
      return pin(state)
    case 'dismiss':
      return dismiss(state)
    case 'reset':
      return idle(state)
  }
}

/** The timer that this state waits for, or none. Whoever drives the machine starts it when the token is new. ms. */
export function pending(
  state: HoverState,
  manner: Manner = DEFAULT_MANNER,
): { readonly token: number; readonly delay: number } | undefined {
  switch (state.mode) {
    case 'dwelling':
      return { token: state.token, delay: state.warm ? WARM_DWELL : manner.dwell }
    case 'switching':
      return { token: state.token, delay: WARM_DWELL }
    case 'leaving':
      return { token: state.token, delay: GRACE }
    default:
      return undefined
  }
}

function point(state: HoverState, event: PointEvent, manner: Manner): HoverState {
  // Browsers send a move of no distance after scrolling or layout: the page moved, not the reader.
  if (state.trail?.x === event.x && state.trail.y === event.y && event.key !== true) return state
  const moved = { ...state, trail: follow(state.trail, event) }
  switch (moved.mode) {
    case 'idle':
    case 'dwelling':
      return pointWithoutCard(moved, event, manner)
    case 'open':
    case 'leaving':
    case 'switching':
      return pointWithCard(moved, event, manner, apexOf(state))
    default:
      return moved
  }
}

function follow(trail: Trail | undefined, { x, y, time }: PointEvent): Trail {
  const elapsed = trail === undefined ? 0 : time - trail.time
  if (trail === undefined || elapsed <= 0 || elapsed > SAMPLE_GAP) return { x, y, time, speed: 0 }
  const speed = Math.hypot(x - trail.x, y - trail.y) / elapsed
  // The mean of two samples: one alone jitters with the timer's precision.
  return { x, y, time, speed: trail.speed === 0 ? speed : (speed + trail.speed) / 2 }
}

function pointWithoutCard(state: Resting, event: PointEvent, manner: Manner): HoverState {
  const mention = markUnder(event.over)
  if (mention === undefined) return idle(state)
  if (!mayOpen(event, manner)) return idle(state, state.mode === 'idle' ? state.spent : undefined)
  if (state.mode === 'idle' && state.spent === mention) return state
  const isSame = state.mode === 'dwelling' && state.mention === mention
  // The dwell counts from the last moment at which the pointer was fast, so one that flies in and stops still opens.
  if (isSame && (state.trail?.speed ?? 0) < PASSING_SPEED) return state
  return { mode: 'dwelling', mention, warm: manner.trigger === 'key', trail: state.trail, token: state.token + 1 }
}

function pointWithCard(state: Hovering, event: PointEvent, manner: Manner, apex: Point | undefined): HoverState {
  const { mention, token } = state
  const over = markUnder(event.over)
  if (event.over === 'card' || over === mention) {
    return show(state, { mode: 'open', mention, on: event.over === 'card' ? 'card' : 'mark' })
  }
  if (apex !== undefined && event.card !== undefined && isOnTheWay(apex, event, event.card)) {
    return show(state, { mode: 'leaving', mention, apex })
  }
  if (over !== undefined && mayOpen(event, manner)) {
    const isSame = state.mode === 'switching' && state.next === over
    return isSame ? state : show(state, { mode: 'switching', mention, next: over })
  }
  // The grace counts from the moment of leaving, or of straying from the way.
  const isLeaving = state.mode === 'leaving' && state.apex === undefined
  return isLeaving ? { ...state, token } : show(state, { mode: 'leaving', mention })
}

/** The last point on the mark; a pointer that comes from the card has no way to it that needs to be safe. */
function apexOf(state: HoverState): Point | undefined {
  if (state.mode === 'leaving') return state.apex
  return state.mode === 'open' && state.on === 'mark' ? state.trail : undefined
}

function elapse(state: HoverState, token: number): HoverState {
  if (token !== state.token) return state
  switch (state.mode) {
    case 'dwelling':
      return show(state, { mode: 'open', mention: state.mention, on: 'mark' })
    case 'switching':
      return show(state, { mode: 'open', mention: state.next, on: 'mark' })
    case 'leaving':
      return idle(state)
    default:
      return state
  }
}

function press(state: HoverState, over: Over): HoverState {
  const mark = markUnder(over)
  if (over === 'card' || state.mode === 'pinned') return state
  // A press on the mark of the open card begins a selection or follows what is there; the card is not in the way.
  if (state.mode === 'open' && state.mention === mark) return state
  return idle(state, mark)
}

function click(state: HoverState, over: Over, { trigger }: Manner): HoverState {
  const mark = markUnder(over)
  if (mark === undefined || trigger !== 'click' || state.mode === 'pinned') return state
  return show(state, { mode: 'open', mention: mark, on: 'mark' })
}

function tap(state: HoverState, over: Over): HoverState {
  const mark = markUnder(over)
  if (over === 'card') return state
  if (mark !== undefined) return show(state, { mode: 'sheet', mention: mark })
  return state.mode === 'pinned' ? state : idle(state)
}

/** The page moved under the pointer, or the pointer is gone: nothing opens, and what is open has its grace. */
function turnAway(state: HoverState): HoverState {
  switch (state.mode) {
    case 'dwelling':
      return idle(state)
    case 'open':
    case 'switching':
      return show(state, { mode: 'leaving', mention: state.mention })
    default:
      return state
  }
}

function pin(state: HoverState): HoverState {
  switch (state.mode) {
    case 'open':
    case 'leaving':
    case 'switching':
      return show(state, { mode: 'pinned', mention: state.mention, from: 'open' })
    case 'focused':
      return show(state, { mode: 'pinned', mention: state.mention, from: 'focused' })
    case 'pinned':
      return state.from === 'focused'
        ? show(state, { mode: 'focused', mention: state.mention })
        : show(state, { mode: 'open', mention: state.mention, on: 'card' })
    default:
      return state
  }
}

function dismiss(state: HoverState): HoverState {
  return state.mode === 'idle' ? state : idle(state, state.mention)
}

/** No card. `spent` stays quiet until the pointer has left it. */
function idle(state: HoverState, spent?: number): HoverState {
  return { mode: 'idle', trail: state.trail, token: state.token + 1, spent }
}

/** The next state, with a token of its own, so that every timer of the old one comes too late. */
function show(state: HoverState, next: Next): HoverState {
  return { ...next, trail: state.trail, token: state.token + 1 }
}

function markUnder(over: Over): number | undefined {
  return typeof over === 'object' ? over.mark : undefined
}

function mayOpen(event: PointEvent, manner: Manner): boolean {
  if (event.pressed === true || manner.trigger === 'click') return false
  return manner.trigger === 'rest' || event.key === true
}
