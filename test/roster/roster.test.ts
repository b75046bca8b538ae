import { describe, expect, it } from 'vitest'
import messages from '../../assets/locales/en/messages.json'
import { BRIEF_LINES, briefOf } from '../../src/roster/brief.ts'
import { linksOf, MAX_LINKS } from '../../src/roster/relation-map.ts'
import { type Found, grouped, rosterOf, searched } from '../../src/roster/roster-data.ts'
import { rosterMarkdown } from '../../src/roster/roster-markdown.ts'
import { stringsFrom } from '../../src/ui/strings.ts'
import { makeEntity } from '../glossary/make-entity.ts'

const guard = makeEntity({
  relations: [
    { p: 'opponent_of', to: 'league', title: 'League', from: '2015' },
    { p: 'located_in', to: 'land', title: 'Land' },
  ],
})
const league = makeEntity({
  id: 'league',
  title: 'Hill League',
  type: 'party',
  relations: [
    { p: 'opponent_of', to: 'river-guard', title: 'River Guard', from: '2015' },
    { p: 'leader', to: 'chair', title: 'The Chair', from: '2023' },
  ],
})
const land = makeEntity({ id: 'land', title: 'Land of Rivers', type: 'country' })
const chair = makeEntity({ id: 'chair', title: 'José Sample', type: 'person', what: 'Chair of a league.' })

/** Names by their entity, in reading order; a `?` is an unsure one. */
function found(...names: string[]): Found {
  const mentions = names.map((name, index) => ({
    start: index * 100,
    end: index * 100 + 5,
    entityId: name.replace('?', ''),
    confidence: name.endsWith('?') ? 0.6 : 1,
    why: [],
  }))
  return {
    title: '',
    published: '2021-08-30',
    today: '2026-11-23',
    mentions,
    entities: [guard, league, land, chair],
    snippets: names.map((_, index) => `words ${index}`),
  }
}
const ids = (items: readonly { entity: { id: string } }[]) => items.map(({ entity }) => entity.id)

describe('the roster', () => {
  it('has each entity once, in reading order, with the words around its mentions', () => {
    const items = rosterOf(found('league', 'river-guard', 'league'))
    expect(ids(items)).toEqual(['league', 'river-guard'])
    expect(items[0]?.snippets).toEqual(['words 0', 'words 2'])
  })

  it('is unsure of an entity only while none of its mentions is sure', () => {
    expect(rosterOf(found('league?', 'chair?', 'league')).map(({ isUnsure }) => isUnsure)).toEqual([false, true])
  })

  it('goes by kind, and leaves out kinds of which there is nothing', () => {
    const groups = grouped(rosterOf(found('land', 'chair', 'league')), 'kind')
    expect(groups.map(({ name, items }) => [name, ids(items)])).toEqual([
      ['people', ['chair']],
      ['groups', ['league']],
      ['places', ['land']],
    ])
  })

  it('is searched by every word, whatever case and accents', () => {
    const items = rosterOf(found('land', 'chair', 'league'))
    expect(ids(searched(items, 'jose CHAIR'))).toEqual(['chair'])
    expect(ids(searched(items, '  '))).toEqual(['land', 'chair', 'league'])
    expect(searched(items, 'nothing like it')).toEqual([])
  })
})

it('is copied as Markdown in which nothing is taken for Markdown', () => {
  const reading = { ...found('chair', 'land', 'chair'), title: 'A *title* with [marks]' }
  const text = rosterMarkdown(reading, rosterOf(reading), { strings: stringsFrom(messages), lang: 'en-GB', dir: 'ltr' })
  expect(text.split('\n')).toEqual([
    '# A \\*title\\* with \\[marks\\]',
    '',
    '30 August 2021',
    '',
    '- **José Sample** (Person, named 2 times): Chair of a league.',
    '- **Land of Rivers** (Country, named once): Armed group of the river towns.',
    '',
  ])
})

describe('what the article assumes', () => {
  it('comes in the order of need: often and early named, and little known', () => {
    expect(
      ids(briefOf(rosterOf(found('land', 'land', 'league', 'river-guard', 'river-guard', 'league', 'chair')))),
    ).toEqual(['river-guard', 'league', 'chair'])
    expect(briefOf(rosterOf(found('land', 'league', 'river-guard', 'chair')))).toHaveLength(BRIEF_LINES)
  })

  it('does not explain what may not be meant', () => {
    expect(ids(briefOf(rosterOf(found('river-guard?', 'league'))))).toEqual(['league'])
  })
})

describe('relations among the entities of an article', () => {
  const links = (published: string | undefined) =>
    linksOf(rosterOf(found('league', 'river-guard', 'land', 'chair')), published, '2026-11-23').map(
      ({ from, to, relation }) => `${from.entity.id} ${relation.p} ${to.entity.id}`,
    )

  it('are those that held on its day, each once, without geography', () => {
    expect(links('2021-08-30')).toEqual(['league opponent_of river-guard'])
    expect(links('2024-01-01')).toContain('league leader chair')
    expect(links(undefined)).toContain('league leader chair')
  })

  it('are told by the statement that has a date', () => {
    const member = makeEntity({
      relations: [
        { p: 'member_of', to: 'league', title: 'League' },
        { p: 'leader_of', to: 'league', title: 'League', from: '2016' },
      ],
    })
    const items = rosterOf({ ...found('river-guard', 'league'), entities: [member, { ...league, relations: [] }] })
    expect(linksOf(items, '2021-08-30', '2026-11-23').map(({ relation }) => relation.p)).toEqual(['leader_of'])
  })

  it('are at most seven', () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      makeEntity({
        id: `e${index}`,
        title: `E${index}`,
        relations: Array.from({ length: 12 }, (__, to) => ({
          p: 'allied_with' as const,
          to: `e${to}`,
          title: `E${to}`,
        })),
      }),
    )
    const mentions = many.map(({ id }, index) => ({
      start: index,
      end: index + 1,
      entityId: id,
      confidence: 1,
      why: [],
    }))
    const items = rosterOf({ title: '', today: '2026-11-23', mentions, entities: many, snippets: [] })
    expect(linksOf(items, undefined, '2026-11-23')).toHaveLength(MAX_LINKS)
  })
})
