import { createRequire } from 'node:module'
import type { Entity } from '../../../src/glossary/entity.ts'
import type { Name } from '../../../src/glossary/entry-schema.ts'
import { bare, idFrom, makePlace } from './place.ts'
import type { PlaceTable, RegionRule } from './place-table.ts'

const ATTRIBUTION = 'Names of regions: Unicode CLDR (Unicode License v3)'

/** Names of first-level regions by code, such as `usoh`. */
export const regionNames = (): Readonly<Record<string, string>> => CLDR.subdivisions.localeDisplayNames.subdivisions

const CLDR = createRequire(import.meta.url)('cldr-subdivisions-full/subdivisions/en/en.json') as {
  subdivisions: { localeDisplayNames: { subdivisions: Record<string, string> } }
}

/** First-level regions of the countries that the place table names. `countryId` gives the entity of a code. */
export function makeRegions(table: PlaceTable, countryId: (code: string) => string | undefined): Entity[] {
  const names = Object.entries(regionNames())
  return Object.entries(table.regions).flatMap(([country, rule]) =>
    names
      .filter(([code]) => code.startsWith(country.toLowerCase()) && !code.includes('alt'))
      .map(([code, name]): [string, string] => [code.slice(2), name])
      .filter(([code]) => !rule.leaveOut.includes(code) && (rule.only?.includes(code) ?? true))
      .map(([code, name]) =>
        makeRegion(code, rule.rename[code] ?? bare(name), country, rule, table, countryId(country)),
      ),
  )
}

function makeRegion(
  code: string,
  name: string,
  country: string,
  rule: RegionRule,
  table: PlaceTable,
  countryId: string | undefined,
): Entity {
  const fill = (pattern: string) => pattern.replace('%', name)
  const title = rule.titles[code] ?? fill(rule.title)
  return makePlace({
    id: idFrom(title),
    type: 'region',
    title,
    names: [
      ...rule.names.map((pattern): Name => ({ text: fill(pattern), kind: 'common' })),
      ...(rule.more[code] ?? []),
    ],
    what: `${rule.noun}.`,
    country,
    wikipedia: rule.articles[code] ?? (rule.wikipedia === undefined ? undefined : fill(rule.wikipedia)),
    reviewed: table.reviewed,
    attribution: ATTRIBUTION,
    relations: countryId === undefined ? [] : [{ p: 'located_in', to: countryId, title: countryId }],
  })
}
