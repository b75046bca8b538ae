import type { Point } from './geometry.ts'

/** Where the pointer was last seen, and how fast it went. */
export interface Trail extends Point {
  /** ms of any steady clock. */
  readonly time: number
  /** px/ms; 0 until two samples are near enough. */
  readonly speed: number
}

interface Every {
  readonly trail?: Trail | undefined
  /** Raised whenever a timer is set, so that a late one finds that nobody waits for it. */
  readonly token: number
}

/** `mention` is the index of a mention, as painted; the machine knows nothing else of it. */
export type HoverState =
  /** No card. `spent`: the mark whose card was closed under the pointer, quiet until the pointer has left it. */
  | (Every & { readonly mode: 'idle'; readonly spent?: number | undefined })
  /** No card yet; the pointer rests on a mark, and the reader will see its card when the dwell is over. */
  | (Every & { readonly mode: 'dwelling'; readonly mention: number; readonly warm: boolean })
  /** The card, while the pointer is on its mark or on the card itself. */
  | (Every & { readonly mode: 'open'; readonly mention: number; readonly on: 'mark' | 'card' })
  /** The card still; the pointer has left both, or is on its way across, and the grace runs. `apex`: where it left the mark. */
  | (Every & { readonly mode: 'leaving'; readonly mention: number; readonly apex?: Point | undefined })
  /** The card of `mention` still; the pointer rests on the mark of `next`, whose card will take its place. */
  | (Every & { readonly mode: 'switching'; readonly mention: number; readonly next: number })
  /** The card stays wherever the pointer goes, until it is closed or unpinned. `from`: how it stood before. */
  | (Every & { readonly mode: 'pinned'; readonly mention: number; readonly from: 'open' | 'focused' })
  /** The card holds the keyboard focus: opened by key, roster or menu; the pointer does not move it. */
  | (Every & { readonly mode: 'focused'; readonly mention: number })
  /** The card as a sheet at the bottom edge, opened by a finger or a pen. */
  | (Every & { readonly mode: 'sheet'; readonly mention: number })

export type Mode = HoverState['mode']

/** Modes in which a card is on screen. */
export type ShownState = Exclude<HoverState, { mode: 'idle' | 'dwelling' }>

export const START: HoverState = { mode: 'idle', token: 0 }

/** The one card on screen, if any. */
export function shown(state: HoverState): ShownState | undefined {
  return state.mode === 'idle' || state.mode === 'dwelling' ? undefined : state
}
