import type { Entity } from '../../src/glossary/entity.ts'
import type { Entry, Name } from '../../src/glossary/entry-schema.ts'
import { fold } from '../../src/text/fold.ts'

export interface MergedPlaces {
  /** Generated places that no written entry describes. */
  readonly kept: readonly Entity[]
  /** The entry's id for a place that is written, the place's own otherwise. */
  idOf(placeId: string): string
}

/** A written entry replaces the generated one of the same place. */
export function mergePlaces(entries: readonly Entry[], places: readonly Entity[]): MergedPlaces {
  const written = new Map<string, string>()
  for (const entry of entries) for (const key of keysOf(entry)) written.set(key, entry.id)
  const replaced = new Map<string, string>()
  const kept = places.filter((place) => {
    const id = keysOf(place)
      .map((key) => written.get(key))
      .find((found) => found !== undefined)
    if (id !== undefined) replaced.set(place.id, id)
    return id === undefined
  })
  return { kept: yieldNames(kept, entries), idOf: (id) => replaced.get(id) ?? id }
}

/**
 * Written entries come before generated ones in names too: a place loses a name that an entry owns, and keeps as weak one
 * that an entry has as weak (a city that is also a surname). A place without a name left is none.
 */
function yieldNames(places: readonly Entity[], entries: readonly Entry[]): Entity[] {
  const owned = new Set<string>()
  const doubtful = new Set<string>()
  for (const { names } of entries) for (const name of names) (name.weak ? doubtful : owned).add(fold(name.text))
  return places.flatMap((place) => {
    const names = place.names
      .filter(({ text }) => !owned.has(fold(text)))
      .map((name) => (doubtful.has(fold(name.text)) && !name.weak ? besideItsCountry(name, place) : name))
    return names.length === 0 ? [] : [{ ...place, names }]
  })
}

function besideItsCountry(name: Name, { relations, id }: Entity): Name {
  const country = relations.find(({ p }) => p === 'located_in')
  return { ...name, weak: true, case: 'exact', needs: [country?.to ?? id] }
}

type Place = Pick<Entry, 'id' | 'type' | 'wikidata' | 'country' | 'names'> | Entity

/** What two descriptions of one place have in common: id, Wikidata id, a country's code, a city's name within its country. */
function keysOf({ id, type, wikidata, country, names }: Place): string[] {
  const keys = [`id:${id}`]
  if (wikidata !== undefined) keys.push(`wikidata:${wikidata}`)
  if (country !== undefined && type === 'country') keys.push(`country:${country}`)
  if (country !== undefined && ['city', 'region', 'territory'].includes(type))
    keys.push(...names.filter(({ weak }) => !weak).map(({ text }) => `${type}:${country}:${plain(text)}`))
  return keys
}

/** Letters only, without marks: Kyiv and Kýiv, Sana'a and Sanaa are one name here. */
function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}
