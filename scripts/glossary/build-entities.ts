import type { Entity, Relation, Tenure } from '../../src/glossary/entity.ts'
import type { Entry, Source } from '../../src/glossary/entry-schema.ts'
import { PREDICATES, type RelationName } from '../../src/glossary/vocabulary.ts'
import { beginningOf } from './beginning-of.ts'
import { mergePlaces } from './merge-places.ts'
import { citations, resolveSource, type SharedSources } from './sources.ts'

/**
 * Written entries and generated places as the extension uses them: relations complete in both directions and with titles,
 * tenures on persons and offices alike, every cited source beside the lines that cite it. Relations that lead nowhere are
 * left out; `glossary:check` has named them.
 */
export function buildEntities(entries: readonly Entry[], places: readonly Entity[], shared: SharedSources): Entity[] {
  const { kept, idOf } = mergePlaces(entries, places)
  const titles = new Map([...kept, ...entries].map(({ id, title }) => [id, title]))
  const drafts = new Map<string, Draft>([
    ...entries.map((entry): [string, Draft] => [entry.id, draftOf(fromEntry(entry))]),
    ...kept.map((place): [string, Draft] => [place.id, draftOf(place)]),
  ])
  for (const entry of entries) relate(entry, drafts, titles, shared)
  for (const place of kept) relatePlace(place, drafts, idOf)
  return [...drafts.values()].map(finish).sort((one, other) => (one.id < other.id ? -1 : 1))
}

interface Draft {
  readonly entity: Entity
  readonly relations: Relation[]
  readonly tenures: Tenure[]
  readonly sources: Record<string, Source>
}

const draftOf = (entity: Entity): Draft => ({ entity, relations: [], tenures: [], sources: { ...entity.sources } })

function fromEntry({ holders: _, relations: __, domain: ___, sources: ____, confusedWith, ...kept }: Entry): Entity {
  return {
    ...kept,
    tier: 'authored',
    confusedWith: confusedWith.map((other) => ({ ...other, title: other.with })),
    tenures: [],
    relations: [],
    sources: {},
  } as Entity
}

function relate(
  entry: Entry,
  drafts: ReadonlyMap<string, Draft>,
  titles: ReadonlyMap<string, string>,
  shared: SharedSources,
): void {
  const own = drafts.get(entry.id) as Draft
  const cite = (draft: Draft, ids: readonly string[] = []) => {
    for (const id of ids) {
      const source = resolveSource(id, entry, shared)
      if (source) draft.sources[id] = source
    }
  }
  cite(
    own,
    citations(entry).map(({ id }) => id),
  )
  for (const relation of entry.relations) {
    const other = drafts.get(relation.to)
    if (!other) continue
    const dated = relation.from === undefined ? { ...relation, ...notBefore(own.entity, other.entity) } : relation
    own.relations.push({ ...dated, title: other.entity.title } as Relation)
    other.relations.push({
      ...dated,
      p: PREDICATES[relation.p].inverse as RelationName,
      to: entry.id,
      title: entry.title,
    } as Relation)
    cite(other, relation.sources)
  }
  for (const { who, name, ...tenure } of entry.holders) {
    const person = who === undefined ? undefined : drafts.get(who)
    const title = (who === undefined ? name : titles.get(who)) ?? who
    if (title === undefined) continue
    own.tenures.push({ ...tenure, ...(person ? { id: person.entity.id } : {}), title } as Tenure)
    if (!person) continue
    person.tenures.push({ ...tenure, id: entry.id, title: entry.title } as Tenure)
    cite(person, tenure.sources)
  }
  own.entity.confusedWith.forEach((other, index, all) => {
    ;(all as Entity['confusedWith'][number][])[index] = { ...other, title: titles.get(other.with) ?? other.with }
  })
}

/** Two stand to each other no earlier than the younger of them is. */
function notBefore(one: Entity, other: Entity): { notBefore?: string } {
  const later = [beginningOf(one), beginningOf(other)].reduce((a = '', b = '') => (a < b ? b : a))
  return later ? { notBefore: later } : {}
}

/**
 * A generated city lies in its country and may be its capital. Only the capital is told to the country: a list of all its
 * cities would say nothing.
 */
function relatePlace(place: Entity, drafts: ReadonlyMap<string, Draft>, idOf: (id: string) => string): void {
  const own = drafts.get(place.id) as Draft
  for (const relation of place.relations) {
    const other = drafts.get(idOf(relation.to))
    if (!other || other === own) continue
    own.relations.push({ ...relation, to: other.entity.id, title: other.entity.title })
    if (relation.p === 'capital_of' && !other.relations.some(({ p }) => p === 'capital'))
      other.relations.push({ p: 'capital', to: place.id, title: place.title })
  }
}

function finish({ entity, relations, tenures, sources }: Draft): Entity {
  return {
    ...entity,
    relations: relations.filter((one, index) => relations.findIndex((other) => sameRelation(one, other)) === index),
    tenures: [...tenures].sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0)),
    sources,
  }
}

function sameRelation(one: Relation, other: Relation): boolean {
  return one.p === other.p && one.to === other.to && one.from === other.from
}
