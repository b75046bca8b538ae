import { describe, expect, test } from 'vitest'
import { checkSharedPhrases } from '../../../scripts/glossary/checks/shared-phrases.ts'
import { check, glossaryOf, sound } from './plant.ts'

const says = (what: string) => check({ ...sound, what })

describe('words', () => {
  test.each([
    'now',
    'current',
    'currently',
    'recent',
    'recently',
    'today',
    'yet',
    'so far',
    'ongoing',
    'last year',
    'next',
  ])('that age: %s', (word) => {
    expect(says(`It is ${word} a group of guards.`)).toEqual([`"${word}" ages`])
  })

  test.each([
    'terrorist',
    'terrorists',
    'regime',
    'extremist',
    'extremism',
    'radical',
    'fanatic',
    'brutal',
    'so-called',
    'self-proclaimed',
    'notorious',
    'martyr',
    'freedom fighter',
    'puppet',
    'thug',
    'barbaric',
  ])('of verdict: %s', (word) => {
    expect(says(`A ${word} group of guards.`)).toEqual([`"${word}" is a verdict in our own voice`])
  })

  test('of verdict are allowed in titles of lists and where they are attributed', () => {
    expect(says('It is on the list of Foreign Terrorist Organizations.')).toEqual([])
    expect(says('It is listed as a terrorist organisation by the US since 2016.')).toEqual([])
    expect(
      check({ ...sound, designations: [{ by: 'EU', list: 'EU terrorist list', from: '2015', source: 'ap-2015' }] }),
    ).toEqual([])
    expect(says('It is listed by the US for its brutal war.')).toEqual(['"brutal" is a verdict in our own voice'])
  })

  test('that only contain such letters are no verdicts', () => {
    expect(says('It knows the regimen of Nowshera and radically new rivers.')).toEqual([])
  })

  test('for people are Afghans', () => {
    expect(says('A group of Afghanis.')).toEqual(['"Afghanis" for people'])
    expect(says('It pays in afghanis.')).toEqual([])
  })

  test.each(['A <b>group</b>.', 'A **group**.', 'A [group](x).', 'A group &amp; more.', 'A `group`.'])(
    'with markup: %s',
    (text) => {
      expect(says(text)[0]).toMatch(/^markup: /)
    },
  )

  test('in why, status, facts and notes are read as well', () => {
    const sources = ['ap-2015']
    const planted = {
      why: 'It is now here.',
      status: [{ from: '2015', text: 'It is now here.', sources }],
      facts: [{ date: '2015', text: 'It is now here.', sources }],
    }
    for (const [key, value] of Object.entries(planted))
      expect(check({ ...sound, [key]: value })).toEqual(['"now" ages'])
  })
})

test('sentences of more than 22 words on average', () => {
  const words = (count: number) => `${'a '.repeat(count - 1)}guard.`
  expect(says(words(22))).toEqual([])
  expect(says(words(23))).toEqual(['sentences have 23.0 words on average, 22 are allowed'])
  expect(check({ ...sound, what: words(30), why: words(10) })).toEqual([])
})

describe('sentences of the data', () => {
  const shared = (what: string, text: string) =>
    checkSharedPhrases(glossaryOf([{ ...sound, what }]).entries, [text]).map((finding) => finding.what)
  const data = 'On Monday the guards of the upper valley took seven boats from the town, reports said.'

  test('eight words in a row', () => {
    expect(shared('The guards of the upper valley took seven boats.', data)).toEqual([
      '"the guards of the upper valley took seven" stands word for word in the data',
    ])
    expect(shared('THE GUARDS, of the upper valley: took – seven', data)).toHaveLength(1)
  })

  test('seven are chance', () => {
    expect(shared('Once guards of the upper valley took seven ships.', data)).toEqual([])
  })

  test('names are not counted', () => {
    const title = 'River Guard'
    expect(
      shared(`A of the ${title} and ${title} of two towns.`, `A of the ${title} and ${title} of two towns.`),
    ).toEqual([])
  })
})
