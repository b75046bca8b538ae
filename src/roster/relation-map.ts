import { asOf } from '../glossary/as-of.ts'
import type { Relation } from '../glossary/entity.ts'
import { PREDICATES } from '../glossary/vocabulary.ts'
import type { RosterItem } from './roster-data.ts'

/** More than this is a hairball (seen in every graph view of this field). */
export const MAX_NODES = 12
export const MAX_LINKS = 7

/** One statement between two entities of the article, as it stood on its day. */
export interface Link {
  readonly from: RosterItem
  readonly to: RosterItem
  readonly relation: Relation
  /** Publishers of its sources, or of those of the entity it stands on. */
  readonly sources: readonly string[]
}

/** Where a place is says little about who is at odds with whom. */
const DULL: ReadonlySet<string> = new Set([
  'located_in',
  'location_of',
  'borders',
  'different_from',
  'capital_of',
  'capital',
  'headquarters',
  'seat_of',
])

/** The relations among the entities of an article that held on its day: the most central ones, each told once. */
export function linksOf(items: readonly RosterItem[], published: string | undefined, today: string): Link[] {
  const central = items.toSorted((a, b) => b.snippets.length - a.snippets.length).slice(0, MAX_NODES)
  const byId = new Map(central.map((item) => [item.entity.id, item]))
  const told = new Set<string>()
  const links: Link[] = []
  for (const from of central) {
    const { atTheTime, sameDay } = asOf(from.entity, published?.slice(0, 10), today)
    for (const relation of [...atTheTime.relations, ...sameDay.relations].toSorted(datedFirst)) {
      const to = byId.get(relation.to)
      const pair = [from.entity.id, relation.to].sort().join(' ')
      if (to === undefined || to === from || DULL.has(relation.p) || told.has(pair)) continue
      if (!isStored(relation) && hasForward(to, from)) continue
      told.add(pair)
      links.push({ from, to, relation, sources: publishers(from, relation) })
    }
  }
  const weight = ({ from, to }: Link) => from.snippets.length + to.snippets.length
  return links.toSorted((a, b) => datedFirst(a.relation, b.relation) || weight(b) - weight(a)).slice(0, MAX_LINKS)
}

/** "Leader of, since 2016" tells more than "member of". */
function datedFirst(a: Relation, b: Relation): number {
  return Number(a.from === undefined) - Number(b.from === undefined)
}

/** A statement reads best in the direction in which it was written. */
function isStored({ p }: Relation): boolean {
  return p in PREDICATES
}

function hasForward(from: RosterItem, to: RosterItem): boolean {
  return from.entity.relations.some((relation) => relation.to === to.entity.id && isStored(relation))
}

function publishers({ entity }: RosterItem, { sources = [] }: Relation): string[] {
  return [...new Set(sources.flatMap((id) => entity.sources[id]?.publisher ?? []))]
}
