import type { CardSource } from '../../src/card/card-data.ts'
import type { Entity } from '../../src/glossary/entity.ts'

/** Made-up entities for states that no written entry has, and the article that the gallery's cards stand in. */

const TODAY = '2026-11-23'

const plain: Entity = {
  id: 'plain',
  type: 'concept',
  title: 'Floating voter',
  names: [{ text: 'floating voter', kind: 'common' }],
  what: 'Somebody who belongs to no party and decides anew at every election.',
  tier: 'pack',
  status: [],
  facts: [],
  roles: [],
  tenures: [],
  relations: [],
  designations: [],
  confusedWith: [],
  sources: {},
  reviewed: '2026-05-02',
  reviewedUpTo: '2026-05-02',
}

const long: Entity = {
  ...plain,
  id: 'long',
  type: 'intl-org',
  tier: 'authored',
  title: 'Intergovernmental Commission for the Supervision of Navigation on the Upper Tributaries of the Great River',
  names: [{ text: 'Commission', kind: 'common' }],
  what: 'Body of eleven states that agrees on locks, dredging and toll-free passage, with its seat in a border town.',
  why: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft is among the members whose names do not fit a line.',
  status: [
    {
      from: '1948',
      text: 'Meets twice a year; three seats are empty because of disputes over who may fill them.',
      sources: ['almanac'],
    },
  ],
  facts: [
    { date: '1856', text: 'Seven states sign the first convention.', kind: 'founding', sources: ['almanac'] },
    { date: '1948-08', text: 'A second convention replaces it.', sources: ['almanac', 'minutes'] },
    { date: '2021-08', text: 'The secretariat moves into its present building.', sources: ['minutes'] },
    { date: '2021-08-30', text: 'The commission meets in extraordinary session.', sources: ['minutes'] },
    ...[2022, 2023, 2024, 2025, 2026].map((year) => ({
      date: `${year}-02-11`,
      text: `Session number ${year - 1948} ends without a resolution.`,
      claim: 'disputed' as const,
      by: 'two of the delegations',
      sources: ['minutes'],
    })),
  ],
  sources: {
    almanac: { title: 'Almanac of River Navigation', publisher: 'A Sample Publisher', date: '2020' },
    minutes: {
      title: 'Minutes of the sessions',
      publisher: 'The Commission',
      date: '2026-03',
      url: 'https://example.org/',
    },
  },
}

const native: Entity = {
  ...plain,
  id: 'native',
  type: 'city',
  tier: 'authored',
  title: 'Sample-on-Sea',
  names: [
    { text: 'Sample-on-Sea', kind: 'full' },
    { text: 'المدينة النموذجية على البحر', kind: 'native', lang: 'ar' },
  ],
  what: 'Harbour town on a bay that no map shows.',
  coords: [34, 36],
  sources: long.sources,
  facts: [{ date: '1902', text: 'The railway reaches the harbour.', sources: ['almanac'] }],
}

export const MADE_UP: readonly Entity[] = [plain, long, native]

/** An article that names these entities in this order; `weak` ones come out as "Probably". */
export function sourceOf(
  entities: readonly Entity[],
  parts: Partial<CardSource> & { readonly weak?: readonly string[] } = {},
): CardSource {
  const { weak = [], ...rest } = parts
  let text = ''
  const mentions = entities.map(({ id, names }, index) => {
    const name = names[0]?.text ?? id
    const start = text.length
    text += `${name}, and so on. `
    return {
      start,
      end: start + name.length,
      entityId: id,
      confidence: weak.includes(id) ? 0.7 : 0.99,
      ...(weak.includes(id) && entities[index - 1] !== undefined
        ? { alternativeId: entities[index - 1]?.id ?? '' }
        : {}),
      why: [
        { rule: 'name', weight: 2 },
        { rule: 'perhaps part of a longer name', weight: -2, detail: 'Upper' },
      ],
    }
  })
  return { text, published: '2021-08-30T18:54', today: TODAY, mentions, entities, sure: 0.9, ...rest }
}
