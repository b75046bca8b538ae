/** One place in a text where an entity is named. Offsets, never nodes. */
export interface Mention {
  /** Half-open, UTF-16 units of the text that was searched. */
  readonly start: number
  readonly end: number
  readonly entityId: string
  /** 0 to 1. Below `PROBABLY` nothing is reported; from there to `SURE` the card says "Probably". */
  readonly confidence: number
  /** The next best bearer of the name, for the "Probably" line. */
  readonly alternativeId?: string
  /** The name was used under an earlier name of the entity; the card says so. */
  readonly former?: boolean
  /** What spoke for and against, in the order in which it was weighed; empty unless the context asked to explain. */
  readonly why: readonly Reason[]
}

/** A named piece of evidence. `weight` is added to the log-odds of the mention; `detail` is the word or entity that it rests on. */
export interface Reason {
  readonly rule: string
  readonly weight: number
  readonly detail?: string
}

export interface MatchContext {
  /** Published date of the article: `2021-08-30`, or shorter; names not in use then do not match. */
  readonly date?: string
  readonly lang?: string
  readonly title?: string
  /** Fill `why` of each mention. */
  readonly explain?: boolean
}
