import type { Article, Extent } from '../article/article.ts'
import type { Mention } from '../match/mention.ts'

/** A mention that is painted. `mentionIndex` is its place in the list of mentions. */
export interface Mark extends Extent {
  readonly mentionIndex: number
  /** From a pack of the reader: must not be painted where the page can read it. */
  readonly isPrivate: boolean
}

export interface Choice {
  /** `first` mention of each entity in the article, in each `section`, or `every` one. */
  readonly density: 'first' | 'section' | 'every'
  /** Entities of the reader's packs. */
  readonly privateIds: ReadonlySet<string>
  /** Entities that the reader has just silenced. */
  readonly hushedIds?: ReadonlySet<string>
}

/** More ranges than this make the removal of nodes slow for the page (1,000 live ranges: 160 ms for 500 removals in Firefox). */
export const MAX_MARKS = 200

/** Above this length, in words, the first mention in each section is marked again: the first one is pages away. */
export const LONG_ARTICLE_WORDS = 1500

/** Which mentions become marks, in reading order. Pure. What the page itself links is left alone, topic pages excepted. */
export function chooseMarks(article: Article, mentions: readonly Mention[], choice: Choice): Mark[] {
  const seen = new Set<string>()
  const scopeOf = scopes(article, choice.density)
  const marks: Mark[] = []
  for (const [mentionIndex, { start, end, entityId }] of mentions.entries()) {
    if (marks.length === MAX_MARKS) break
    const key = choice.density === 'every' ? String(mentionIndex) : `${scopeOf(start)} ${entityId}`
    if (seen.has(key) || choice.hushedIds?.has(entityId) || isLinkedAway(article, { start, end })) continue
    seen.add(key)
    marks.push({ mentionIndex, start, end, isPrivate: choice.privateIds.has(entityId) })
  }
  return marks
}

/** Names the part of the article in which an entity is marked once: the whole, or a post or chapter of it. */
function scopes(article: Article, density: Choice['density']): (offset: number) => number {
  if (density === 'first' && !isLong(article)) return () => 0
  const starts = sectionStarts(article)
  return (offset) => starts.findLastIndex((start) => start <= offset)
}

function isLong(article: Article): boolean {
  return article.sections.length > 1 || (article.text.match(/\S+/g)?.length ?? 0) > LONG_ARTICLE_WORDS
}

/** Posts of a live blog; where there is only one section, the parts under each heading. */
function sectionStarts(article: Article): number[] {
  const parts = article.sections.length > 1 ? article.sections : article.blocks.filter(({ kind }) => kind === 'heading')
  return parts.map(({ start }) => start)
}

function isLinkedAway(article: Article, extent: Extent): boolean {
  return article.segments.some(
    (segment) => segment.linked === 'away' && segment.start < extent.end && segment.end > extent.start,
  )
}
