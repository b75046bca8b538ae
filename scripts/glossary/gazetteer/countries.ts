import { borders } from '@rapideditor/country-coder'
import type { Entity } from '../../../src/glossary/entity.ts'
import type { Name } from '../../../src/glossary/entry-schema.ts'
import { idFrom, makePlace } from './place.ts'
import type { Area, PlaceTable } from './place-table.ts'

const ATTRIBUTION = 'Country codes: country-coder (ISC licence)'

/** What the package says of an area; its own types are lost on the way (it imports the types of GeoJSON without naming them). */
interface Feature {
  readonly level: string
  readonly nameEn: string
  readonly wikidata: string
  readonly iso1A2?: string
  readonly m49?: string
  /** Code of the state that a territory belongs to. */
  readonly country?: string
  readonly groups?: readonly string[]
}

const FEATURES = (borders.features as readonly { readonly properties: Feature }[]).map(({ properties }) => properties)
/** UN M49 regions by code; the finer one first, as "Eastern Africa" says more than "Sub-Saharan Africa". */
const REGIONS = (['intermediateRegion', 'subregion', 'region'] as const).flatMap((level) =>
  FEATURES.filter((feature) => feature.level === level && feature.m49 !== undefined),
)
/** The UN's own names of regions where everyone else says otherwise. */
const SAID: Readonly<Record<string, string>> = {
  'Middle Africa': 'Central Africa',
  'South-eastern Asia': 'South-East Asia',
  'Eastern Asia': 'East Asia',
  'Northern Africa': 'North Africa',
  'Southern Asia': 'South Asia',
  'Western Africa': 'West Africa',
  'Eastern Africa': 'East Africa',
  Caribbean: 'the Caribbean',
  Melanesia: 'the Pacific (Melanesia)',
  Micronesia: 'the Pacific (Micronesia)',
  Polynesia: 'the Pacific (Polynesia)',
}

/** Every country of the table of codes, and the territories that the place table lists. */
export function makeCountries(table: PlaceTable): Entity[] {
  const countries = FEATURES.filter(({ level, iso1A2 }) => level === 'country' && iso1A2?.length === 2).map((feature) =>
    makeArea(feature, table.countries[feature.iso1A2 as string], feature.iso1A2, table),
  )
  const territories = Object.entries(table.territories).map(([code, area]) => {
    const feature = FEATURES.find(({ iso1A2, wikidata }) => iso1A2 === code || wikidata === code)
    if (!feature) throw new Error(`assets/glossary/gazetteer.yaml: no territory has the code "${code}"`)
    return makeArea(feature, { type: 'territory', ...area }, feature.iso1A2 ?? feature.country, table)
  })
  return [...countries, ...territories]
}

function makeArea(
  feature: Feature,
  area: Partial<Area> | undefined,
  country: string | undefined,
  table: PlaceTable,
): Entity {
  const title = area?.title ?? plain(feature.nameEn)
  const wikipedia = area?.wikipedia ?? title
  return makePlace({
    id: idFrom(title),
    type: area?.type ?? 'country',
    title,
    names: [{ text: title, kind: 'full' } as Name, ...(area?.names ?? [])],
    what: area?.what ?? `Country in ${regionOf(feature)}.`,
    country,
    wikidata: area?.wikidata ?? feature.wikidata,
    wikipedia,
    reviewed: table.reviewed,
    attribution: ATTRIBUTION,
  })
}

const plain = (name: string) => name.replace(/^St\. /, 'Saint ')

function regionOf(feature: Feature): string {
  const found = REGIONS.find(({ m49 }) => feature.groups?.includes(m49 as string))
  if (!found)
    throw new Error(
      `assets/glossary/gazetteer.yaml: ${feature.nameEn} lies in no region; write "what" for ${feature.iso1A2}`,
    )
  return SAID[found.nameEn] ?? found.nameEn
}
