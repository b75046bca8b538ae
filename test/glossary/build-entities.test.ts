import { describe, expect, test } from 'vitest'
import { buildEntities } from '../../scripts/glossary/build-entities.ts'
import type { Entity } from '../../src/glossary/entity.ts'
import { glossaryOf, type Planted, person, sound } from './checks/plant.ts'
import { makeEntity } from './make-entity.ts'

const sources = ['ap-2015']
const place = (parts: Partial<Entity>) => makeEntity({ tier: 'gazetteer', attribution: 'GeoNames', ...parts })
const norway = place({
  id: 'norway',
  type: 'country',
  title: 'Norway',
  country: 'NO',
  names: [{ text: 'Norway', kind: 'full' }],
})
const oslo = place({
  id: 'oslo',
  type: 'city',
  title: 'Oslo',
  country: 'NO',
  names: [{ text: 'Oslo', kind: 'common' }],
  relations: [
    { p: 'located_in', to: 'norway', title: 'norway' },
    { p: 'capital_of', to: 'norway', title: 'norway' },
  ],
})

function build(entries: readonly Planted[], places: readonly Entity[] = []) {
  const glossary = glossaryOf(entries)
  const entities = buildEntities(
    glossary.entries.map(({ entry }) => entry),
    places,
    glossary.sources,
  )
  return { entities, get: (id: string) => entities.find((entity) => entity.id === id) as Entity }
}

describe('relations', () => {
  const { get } = build([
    {
      ...sound,
      relations: [
        { p: 'leader', to: 'anna', from: '2015', sources },
        { p: 'part_of', to: 'nothing' },
      ],
    },
    person('anna', { title: 'Anna Nahr' }),
  ])

  test('stand at both ends, with titles', () => {
    expect(get('river-guard').relations).toEqual([
      { p: 'leader', to: 'anna', title: 'Anna Nahr', from: '2015', sources },
    ])
    expect(get('anna').relations).toEqual([
      { p: 'leader_of', to: 'river-guard', title: 'River Guard', from: '2015', sources },
    ])
  })

  test('without a start begin, at both ends, no earlier than the younger of the two', () => {
    const { get: born } = build([
      {
        ...sound,
        facts: [{ date: '1902-03', kind: 'founding', text: 'It is founded in the towns.', sources }],
        relations: [{ p: 'founded_by', to: 'anna' }],
      },
      person('anna', { title: 'Anna Nahr', born: '1871-05-01' }),
    ])
    expect(born('river-guard').relations[0]?.notBefore).toBe('1902-03')
    expect(born('anna').relations[0]?.notBefore).toBe('1902-03')
  })

  test('bring their sources along', () => {
    expect(get('anna').sources).toEqual({ 'ap-2015': { publisher: 'Associated Press', date: '2015' } })
  })
})

describe('tenures', () => {
  const { get } = build([
    {
      ...sound,
      id: 'guard-chief',
      type: 'office',
      title: 'Chief of the Guard',
      holders: [
        { name: 'Berta', from: '2017', sources },
        { who: 'anna', from: '2015', until: '2017', acting: true, sources },
      ],
    },
    person('anna', { title: 'Anna Nahr' }),
  ])

  test('stand on the office, oldest first', () => {
    expect(get('guard-chief').tenures).toEqual([
      { id: 'anna', title: 'Anna Nahr', from: '2015', until: '2017', acting: true, sources },
      { title: 'Berta', from: '2017', sources },
    ])
  })

  test('and on the person', () => {
    expect(get('anna').tenures).toEqual([
      { id: 'guard-chief', title: 'Chief of the Guard', from: '2015', until: '2017', acting: true, sources },
    ])
    expect(get('anna').sources).toHaveProperty('ap-2015')
  })
})

test('sources: own, shared and dated ones are resolved', () => {
  const { get } = build([
    {
      ...sound,
      facts: [{ date: '2015', text: 'It is founded.', sources: ['the-book', 'afp-2015-03-02'] }],
      sources: { 'the-book': { publisher: 'A press' } },
    },
  ])
  expect(get('river-guard').sources).toEqual({
    'the-book': { publisher: 'A press' },
    'afp-2015-03-02': { publisher: 'AFP', date: '2015-03-02' },
  })
})

test('confusedWith carries the title of the other', () => {
  const { get } = build([
    { ...sound, confusedWith: [{ with: 'anna', difference: 'She is a person.' }] },
    person('anna', { title: 'Anna Nahr' }),
  ])
  expect(get('river-guard').confusedWith).toEqual([
    { with: 'anna', title: 'Anna Nahr', difference: 'She is a person.' },
  ])
})

test('nothing of the written form that the extension does not need is left', () => {
  const { get } = build([sound])
  for (const key of ['domain', 'holders']) expect(get('river-guard')).not.toHaveProperty(key)
  expect(get('river-guard').tier).toBe('authored')
})

describe('generated places', () => {
  test('know their country, and the country its capital', () => {
    const { get } = build([], [norway, oslo])
    expect(get('oslo').relations).toEqual([
      { p: 'located_in', to: 'norway', title: 'Norway' },
      { p: 'capital_of', to: 'norway', title: 'Norway' },
    ])
    expect(get('norway').relations).toEqual([{ p: 'capital', to: 'oslo', title: 'Oslo' }])
  })

  test.each([
    ['its code', { country: 'NO' }],
    ['its id', { id: 'norway' }],
  ])('give way to a written entry with %s', (_, more) => {
    const { entities, get } = build(
      [{ ...sound, id: 'the-norway', type: 'country', title: 'Kingdom of Norway', ...more }],
      [norway, oslo],
    )
    const written = entities.find(({ tier }) => tier === 'authored') as Entity
    expect(entities.filter(({ type }) => type === 'country')).toEqual([written])
    expect(get('oslo').relations[0]).toEqual({ p: 'located_in', to: written.id, title: 'Kingdom of Norway' })
    expect(written.relations).toEqual([{ p: 'capital', to: 'oslo', title: 'Oslo' }])
  })

  test('give way to a written city of the same name in the same country', () => {
    const city = { ...sound, id: 'oslo-city', type: 'city', country: 'NO', names: [{ text: 'Ósló', kind: 'full' }] }
    expect(
      build([city], [norway, oslo])
        .entities.filter(({ type }) => type === 'city')
        .map(({ id }) => id),
    ).toEqual(['oslo-city'])
    const elsewhere = { ...city, country: 'SE' }
    expect(
      build(
        [elsewhere],
        [norway, { ...oslo, names: [...oslo.names, { text: 'Christiania', kind: 'common' }] }],
      ).entities.filter(({ type }) => type === 'city'),
    ).toHaveLength(2)
  })

  test('lose a name that an entry owns, and doubt one that an entry doubts', () => {
    const bergen = place({
      id: 'bergen',
      type: 'city',
      title: 'Bergen',
      country: 'NO',
      names: [
        { text: 'Bergen', kind: 'common' },
        { text: 'Bjørgvin', kind: 'common' },
      ],
      relations: [{ p: 'located_in', to: 'norway', title: 'norway' }],
    })
    const owner = { ...sound, names: [{ text: 'Bergen', kind: 'full' }] }
    expect(build([owner], [norway, bergen]).get('bergen').names).toEqual([{ text: 'Bjørgvin', kind: 'common' }])
    const doubter = person('anna', {
      names: [
        { text: 'Anna Bergen', kind: 'full' },
        { text: 'Bergen', kind: 'surname', weak: true },
      ],
    })
    expect(build([doubter], [norway, bergen]).get('bergen').names[0]).toEqual({
      text: 'Bergen',
      kind: 'common',
      weak: true,
      case: 'exact',
      needs: ['norway'],
    })
  })
})
