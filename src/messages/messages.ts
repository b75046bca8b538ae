import type { Entity } from '../glossary/entity.ts'
import type { Locator } from '../glossary/locator.ts'
import type { Mention } from '../match/mention.ts'
import type { Appearance } from '../settings/settings.ts'

/** Every message of the extension, grouped by direction. A kind is a function: what it takes, what comes back. */

/** What the annotator hands over of a page: its text and what the page says about itself. Never markup, never an address. */
export interface ReadRequest {
  readonly text: string
  readonly title: string
  /** ISO 8601, as precise as the page says; absent when no date was found or it was not sure enough. */
  readonly published?: string
  readonly lang: string
}

/** Everything that marks and cards need, so that hovering sends nothing. */
export interface Reading {
  readonly mentions: readonly Mention[]
  /** Every entity that is mentioned, and what else a name could mean. */
  readonly entities: readonly Entity[]
  /** Today as `YYYY-MM-DD` in the reader's time zone. */
  readonly today: string
  readonly appearance: Appearance
}

/** Why a page is as it is, for the popup; each case says what the reader is told. */
export type PageState =
  /** Marks are on the page. */
  | { readonly kind: 'read'; readonly page: PageReading }
  /** There is an article, but nothing in it is in the glossary. */
  | { readonly kind: 'nothing-known'; readonly page: PageReading }
  /** The page holds no article. */
  | { readonly kind: 'no-article' }
  /** The article is still being read. */
  | { readonly kind: 'busy' }
  /** The page is an editor or a form: it stays untouched. */
  | { readonly kind: 'editor' }
  /** The page never comes to rest; what was read until then stays. */
  | { readonly kind: 'unsettled'; readonly page: PageReading }
  /** Something went wrong inside; the extension has gone quiet here. */
  | { readonly kind: 'failed' }
  /** Turned off for this site, or everywhere. */
  | { readonly kind: 'off'; readonly where: 'site' | 'everywhere' }
  /** The browser lets no extension in (its own pages, the store, PDF viewer), or the permission was withdrawn. */
  | { readonly kind: 'closed' }
  | { readonly kind: 'no-permission' }

export interface PageReading {
  readonly title: string
  readonly published?: string
  readonly mentions: readonly Mention[]
  readonly entities: readonly Entity[]
  readonly today: string
  /** The first words around each mention, for the list; same order as `mentions`. */
  readonly snippets: readonly string[]
}

/** From scout, annotator and the extension's own pages to the background. */
export interface ToBackground {
  /** The scout: this page looks like an article. The background brings the annotator if the reader wants it here. */
  articleHere(): void
  /** The annotator: which entities does this text name? */
  read(request: ReadRequest): Reading
  /** The annotator: so many entities are marked here; shown on the badge. */
  marked(count: number): void
  /** The annotator, once marks are painted: where do these lie? Those without a place are left out. */
  locate(request: { ids: readonly string[] }): Locators
  /** The annotator: something is marked, so the reader may want a card; brings its script. */
  bringCards(): void
  /** The popup: read this page although it does not look like an article. */
  readAnyway(tab: { tabId: number }): void
  /** The popup: what is the state of this tab? */
  pageState(tab: { tabId: number }): PageState
  /** Popup, panel, menu: what is nearest to these words? See `lookUp` in reading/. */
  lookUp(query: { text: string }): LookedUp
  /** The options: how are these entities called? An id that nobody has is left out. */
  titles(of: { ids: readonly string[] }): Readonly<Record<string, string>>
  /** The options: the reader's packs are others now; open tabs are read again. */
  packsChanged(): void
  /** A card, "Not this" or "I know this"; reversible in the options. `host` only where the choice is for this site. */
  quiet(choice: QuietChoice): void
  /** A card or the options: takes a choice back. From the options open tabs are read again. */
  unquiet(choice: QuietChoice): void
}

/** Nearest first; empty when there is none. */
export interface LookedUp extends Pick<Reading, 'entities' | 'today'> {
  readonly locators: Locators
}

/** Small maps of places, by entity id. */
export type Locators = Readonly<Record<string, Locator>>

export interface QuietChoice {
  readonly entityId: string
  readonly kind: 'known' | 'not-this'
  /** Absent: always. */
  readonly host?: string
}

/** From the background to the two scripts in a page. */
export interface ToPage {
  /** To the scout: look at the page again, the reader turned marks on here. */
  lookAgain(): void
  /** To the annotator: leave without a trace. */
  stop(): void
  /** To either: what the popup should say. The annotator answers if it is there, else the scout. */
  report(): PageState
  /** To the annotator: go to the n-th mention of an entity (0-based) and show its card. */
  jump(target: { entityId: string; nth: number }): void
  /** To the annotator: a keyboard command. */
  command(name: 'next-mention' | 'previous-mention' | 'open-card'): void
}

export type Kind<Directory> = keyof Directory & string
export type Payload<Directory, K extends keyof Directory> = Directory[K] extends (...args: infer A) => unknown
  ? A[0]
  : never
export type Answer<Directory, K extends keyof Directory> = Directory[K] extends (...args: never[]) => infer R
  ? R
  : never

export interface Envelope {
  readonly backstory: string
  readonly payload: unknown
}
