import type { Entity } from '../glossary/entity.ts'
import type { Glossary } from '../glossary/glossary.ts'
import { entityOfName, nameCount } from '../glossary/name-index.ts'
import { findMentions } from '../match/find-mentions.ts'
import { foldedName, foldedQuery, isWithin } from './near-name.ts'

/** So many entities does a look-up give; more is a list to read, not an answer. */
export const LOOK_UP_MAX = 8

/** Longest query that is looked up, UTF-16 units: a selected sentence, not a page. */
const QUERY_MAX = 300

/** How well a name answers a query, best first. */
const SAME = 0
const BEGINS = 1
const HOLDS = 2
const NOT = 3

interface Hit {
  readonly glossary: Glossary
  readonly entity: number
  readonly rank: number
  /** UTF-16 units of the name: of two that begin alike the shorter one is nearer. */
  readonly length: number
}

/**
 * The entities that are nearest to what the reader typed or selected, nearest first: those with such a name, or whose name
 * begins so or holds all the words; else those named within the query; else those whose name differs by a letter or two.
 * Empty when there is none. Linear in the number of names.
 */
export function lookUp(query: string, glossaries: readonly Glossary[]): Entity[] {
  const text = query.slice(0, QUERY_MAX).trim()
  const wanted = foldedQuery(text)
  if (wanted === '') return []
  const words = wanted.split(' ')
  const named = entitiesOf(hits(glossaries, (name) => rankOf(name, wanted, words)))
  if (named.length > 0) return named
  const within = mentioned(text, glossaries)
  return within.length > 0 ? within : entitiesOf(hits(glossaries, (name) => (isWithin(name, wanted) ? SAME : NOT)))
}

function rankOf(name: string, wanted: string, words: readonly string[]): number {
  if (name === wanted) return SAME
  if (name.startsWith(wanted)) return BEGINS
  return words.every((word) => name.startsWith(word) || name.includes(` ${word}`)) ? HOLDS : NOT
}

/** The best name of each entity that answers at all. A later glossary is the reader's own and comes first. */
function hits(glossaries: readonly Glossary[], rank: (name: string) => number): Hit[] {
  return glossaries
    .toReversed()
    .flatMap((glossary) => bestNames(glossary, rank))
    .sort((a, b) => a.rank - b.rank || a.length - b.length)
    .slice(0, LOOK_UP_MAX)
}

function bestNames(glossary: Glossary, rank: (name: string) => number): Hit[] {
  const best = new Map<number, Hit>()
  for (let at = 0; at < nameCount(glossary.index); at++) {
    const name = foldedName(glossary.index, at)
    const hit = { glossary, entity: entityOfName(glossary.index, at), rank: rank(name), length: name.length }
    const before = best.get(hit.entity)
    if (hit.rank < NOT && (before === undefined || hit.rank < before.rank)) best.set(hit.entity, hit)
  }
  return [...best.values()]
}

function entitiesOf(found: readonly Hit[]): Entity[] {
  return found.flatMap(({ glossary, entity }) => glossary.entity(glossary.idAt(entity)) ?? [])
}

function mentioned(text: string, glossaries: readonly Glossary[]): Entity[] {
  const ids = [...new Set(findMentions(text, glossaries).map(({ entityId }) => entityId))].slice(0, LOOK_UP_MAX)
  return ids.flatMap((id) => glossaries.map((glossary) => glossary.entity(id)).find((found) => found) ?? [])
}
