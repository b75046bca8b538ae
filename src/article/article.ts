/** What one page holds for a reader: the one text of the article, and the way back from its offsets to the live nodes. */

/** Half-open, in UTF-16 units of `Article.text`. */
export interface Extent {
  readonly start: number
  readonly end: number
}

export type BlockKind = 'headline' | 'standfirst' | 'heading' | 'paragraph' | 'list-item' | 'quote' | 'cell' | 'caption'

export interface Block extends Extent {
  readonly kind: BlockKind
}

/** A stretch of the text that stands in one live text node, character for character. */
export interface Segment extends Extent {
  readonly node: Text
  /** Offset within `node.data` at which the stretch begins, UTF-16 units. */
  readonly nodeStart: number
  /** The text stands inside a link of the page: left unmarked unless it leads to a topic page of the same site. */
  readonly linked?: 'away' | 'topic'
}

export type DateEvidence = 'json-ld' | 'meta' | 'microdata' | 'time' | 'url' | 'text'

/** An instant or a day, as precise as the page says: `2021-08-30` or `2021-08-30T18:54+02:00`. */
export interface PageDate {
  readonly iso: string
  readonly evidence: DateEvidence
  /** 0 to 1; below 0.5 the card says "As of today" instead. */
  readonly confidence: number
}

/** A post of a live blog, or one of several articles on a page, with the date that holds there. */
export interface Section extends Extent {
  readonly published?: PageDate
}

export interface Article {
  /** Headline, then the body; blocks are parted by a blank line, so no name can run across two of them. */
  readonly text: string
  readonly title: string
  readonly published?: PageDate
  readonly modified?: PageDate
  /** BCP 47, such as `en` or `pt-BR`; empty when nothing tells. */
  readonly lang: string
  readonly blocks: readonly Block[]
  readonly segments: readonly Segment[]
  /** At least one; more in live blogs and on endless pages. */
  readonly sections: readonly Section[]
}
