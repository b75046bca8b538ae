import { join } from 'node:path'
import type { Entity } from '../../../src/glossary/entity.ts'
import { makeCities } from './cities.ts'
import { makeCountries } from './countries.ts'
import { partNames } from './part-names.ts'
import { loadPlaceTable } from './place-table.ts'
import { makeRegions } from './regions.ts'

/**
 * The places of the world that need no words of ours: countries, first-level regions of some, capitals and larger cities,
 * derived from packages whose licences allow it. Ids are unique; names are parted.
 */
export function makeGazetteer(root: string = process.cwd()): Entity[] {
  const table = loadPlaceTable(join(root, 'assets/glossary/gazetteer.yaml'))
  const countries = makeCountries(table)
  const byCode = new Map(
    countries.filter(({ type }) => type === 'country').map((country) => [country.country, country]),
  )
  for (const area of countries) if (!byCode.has(area.country)) byCode.set(area.country, area)
  const countryId = (code: string) => byCode.get(code)?.id
  const countryTitle = (code: string) => byCode.get(code)?.title
  const cities = makeCities(table, { countryId, countryTitle })
  const capitals = cities.filter(({ relations }) => relations.some(({ p }) => p === 'capital_of'))
  const regions = makeRegions(table, countryId)
  // Greatest first: of two bearers of a name the earlier one keeps it.
  const places = [...countries, ...capitals, ...cities.filter((city) => !capitals.includes(city)), ...regions]
  return uniqueIds(partNames(places, table, countryTitle))
}

function uniqueIds(places: readonly Entity[]): Entity[] {
  const used = new Set<string>()
  return places.map((place) => {
    const id = [place.id, `${place.id}-${place.country?.toLowerCase()}`, `${place.id}-${place.type}`].find(
      (one) => !used.has(one),
    )
    if (id === undefined)
      throw new Error(
        `Two generated places share the id "${place.id}": give one of them another title in gazetteer.yaml`,
      )
    used.add(id)
    return id === place.id ? place : { ...place, id }
  })
}
