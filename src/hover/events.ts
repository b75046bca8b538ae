import type { Point, Rect } from './geometry.ts'

/** What is under the pointer: a mark, the card, or the rest of the page. */
export type Over = { readonly mark: number } | 'card' | 'page'

/** What the reader does. Whoever listens drops events that the page made up (`isTrusted`) before they come here. */
export type HoverEvent =
  /** The mouse moved. `card`: rect of the card on screen. `pressed`: a button is held. `key`: the held key of the settings. */
  | (Point & {
      readonly act: 'point'
      readonly time: number
      readonly over: Over
      readonly card?: Rect | undefined
      readonly pressed?: boolean
      readonly key?: boolean
    })
  /** A timer that `pending` asked for has run out. */
  | { readonly act: 'elapse'; readonly token: number }
  /** A mouse button went down. */
  | { readonly act: 'press'; readonly over: Over }
  /** A mouse click that selected nothing; with `trigger: 'click'` this opens a mark's card. */
  | { readonly act: 'click'; readonly over: Over }
  /** A finger or a pen tapped. Never sent for a tap on a link of the page: that follows the link. */
  | { readonly act: 'tap'; readonly over: Over }
  /** The page scrolled; scrolling inside the card is not one. */
  | { readonly act: 'scroll' }
  /** The selection changed: the reader is taking text. */
  | { readonly act: 'select' }
  /** The pointer left the window. */
  | { readonly act: 'depart' }
  /** A key, the roster or a menu opens the card of a mention. */
  | { readonly act: 'open'; readonly mention: number }
  /** The card stays, or stays no longer. */
  | { readonly act: 'pin' }
  /** Esc, the close button, a swipe down, Back. */
  | { readonly act: 'dismiss' }
  /** Marks are gone: navigation, new text, turned off. */
  | { readonly act: 'reset' }

/** What the reader chose in the options. */
export interface Manner {
  readonly trigger: 'rest' | 'key' | 'click'
  /** ms of rest before the first card. */
  readonly dwell: number
}
