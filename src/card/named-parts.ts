import type { Entity } from '../glossary/entity.ts'

/** A piece of a sentence; with an id it is the name of another entity of the article. */
export interface Part {
  readonly text: string
  readonly id?: string
  /** What follows the name without a space, such as a comma: no line breaks before it. */
  readonly tail?: string
}

/** Shorter titles are too often part of something else, UTF-16 units. */
const SHORTEST = 4

/**
 * A sentence cut at the titles of these entities, each at its first place. Right or silent: the title as it is written, and no
 * capital beside it, which would make it part of another name ("Kabul University", "Pakistani Taliban").
 */
export function namedParts(text: string, others: readonly Pick<Entity, 'id' | 'title'>[]): Part[] {
  const places = others.flatMap(({ id, title }) =>
    placeOf(text, title).map((start) => ({ id, start, end: start + title.length })),
  )
  const parts: Part[] = []
  let at = 0
  for (const { id, start, end } of places.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < at) continue
    if (start > at) parts.push({ text: text.slice(at, start) })
    const [tail = ''] = TAIL.exec(text.slice(end)) ?? []
    parts.push({ text: text.slice(start, end), id, tail })
    at = end + tail.length
  }
  if (at < text.length) parts.push({ text: text.slice(at) })
  return parts
}

/** Punctuation, and an English genitive before it. */
const TAIL = /^(?:['’]s)?[^\p{L}\p{N}\s]*/u

function placeOf(text: string, title: string): number[] {
  if (title.length < SHORTEST) return []
  for (let start = text.indexOf(title); start >= 0; start = text.indexOf(title, start + 1))
    if (standsAlone(text.slice(0, start), text.slice(start + title.length))) return [start]
  return []
}

/** Ends in a word with a capital, "The" at the head of a sentence aside, or in the middle of a word. */
const NAME_BEFORE = /(?:[\p{L}\p{N}\-–]|(?<!\p{L})(?!The )\p{Lu}[\p{L}.’'-]* )$/u
const NAME_BEHIND = /^(?:[\p{L}\p{N}\-–]| \p{Lu}| \()/u

function standsAlone(before: string, behind: string): boolean {
  return !NAME_BEFORE.test(before) && !NAME_BEHIND.test(behind)
}
