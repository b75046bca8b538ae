import { describe, expect, test } from 'vitest'
import { findMentions } from '../../src/match/find-mentions.ts'
import { found, glossaryOf } from './make-glossary.ts'

describe('longest match', () => {
  const glossary = glossaryOf(
    { id: 'is', names: ['Islamic State'] },
    { id: 'is-k', names: ['Islamic State – Khorasan'] },
    { id: 'kabul', type: 'city', names: ['Kabul'] },
    { id: 'airport', type: 'site', names: ['Kabul airport'] },
  )
  test.each([
    ['the Islamic State-Khorasan group', ['Islamic State-Khorasan → is-k']],
    ['the Islamic State group', ['Islamic State → is']],
    ['from Kabul airport to Kabul', ['Kabul airport → airport', 'Kabul → kabul']],
    ["Kabul's airport", ['Kabul → kabul']],
  ])('%s', (text, wanted) => {
    expect(found(text, glossary)).toEqual(wanted)
  })
})

describe('weak names', () => {
  const glossary = glossaryOf(
    { id: 'mullah', type: 'person', names: ['Zabihullah Mujahid', { text: 'Mujahid', kind: 'surname', weak: true }] },
    {
      id: 'who',
      type: 'intl-org',
      names: [{ text: 'WHO', kind: 'acronym', case: 'exact', weak: true, needs: ['virus', 'vaccine trial'] }],
    },
    { id: 'elbonia', type: 'country', names: ['Elbonia'] },
    {
      id: 'leader',
      type: 'office',
      names: [{ text: 'supreme leader', weak: true, needs: ['elbonia'] }, 'supreme leader of Elbonia'],
    },
  )
  test.each([
    ['Mujahid said so.', []],
    ['Zabihullah Mujahid spoke; Mujahid said so.', ['Zabihullah Mujahid → mullah', 'Mujahid → mullah']],
    ['Zabihullah Mujahid spoke; Anwar Mujahid listened. Mujahid said so.', ['Zabihullah Mujahid → mullah']],
    ['The WHO met.', []],
    ['The WHO met about the virus.', ['WHO → who']],
    ['The WHO met about the vaccine trial.', ['WHO → who']],
    ['The WHO met about the trial of a vaccine.', []],
    ['A supreme leader spoke.', []],
    ["Elbonia's supreme leader spoke.", ['Elbonia → elbonia', 'supreme leader → leader']],
    ["Ruritania's supreme leader came to Elbonia.", ['Elbonia → elbonia']],
  ])('%s', (text, wanted) => {
    expect(found(text, glossary)).toEqual(wanted)
  })
})

describe('two bearers of a surname', () => {
  const glossary = glossaryOf(
    {
      id: 'elder',
      type: 'person',
      names: ['George Elder Bush', { text: 'Bush', kind: 'surname', weak: true }],
      tenures: [{ title: 'President', from: '1989-01-20', until: '1993-01-20', sources: ['x'] }],
    },
    {
      id: 'younger',
      type: 'person',
      names: ['George Younger Bush', { text: 'Bush', kind: 'surname', weak: true }],
      tenures: [{ title: 'President', from: '2001-01-20', until: '2009-01-20', sources: ['x'] }],
    },
  )
  test('neither is marked by the surname when both are in the article', () => {
    expect(found('George Elder Bush met George Younger Bush; Bush laughed.', glossary)).toEqual([
      'George Elder Bush → elder',
      'George Younger Bush → younger',
    ])
  })
  test('with the title, the one who bore it on that day', () => {
    expect(found('President Bush spoke.', glossary, { date: '1990-05-01' })).toEqual(['Bush → elder'])
    expect(found('President Bush spoke.', glossary, { date: '2005-05-01' })).toEqual(['Bush → younger'])
  })
})

describe('dates', () => {
  const glossary = glossaryOf(
    { id: 'myanmar', type: 'country', names: ['Myanmar', { text: 'Burma', kind: 'former', until: '1989-06-18' }] },
    { id: 'deal', type: 'agreement', names: [{ text: 'Doha deal', from: '2020-02-29' }] },
  )
  test('a former name matches and says so', () => {
    const [mention] = findMentions('In Burma', [glossary], { date: '2014-01-01' })
    expect(mention).toMatchObject({ entityId: 'myanmar', former: true })
  })
  test('a name not yet in use does not match', () => {
    expect(found('the Doha deal', glossary, { date: '2019-05' })).toEqual([])
    expect(found('the Doha deal', glossary, { date: '2020' })).toEqual(['Doha deal → deal'])
    expect(found('the Doha deal', glossary)).toEqual(['Doha deal → deal'])
  })
  test('a date that is none is taken for missing', () => {
    expect(found('the Doha deal', glossary, { date: 'yesterday' })).toEqual(['Doha deal → deal'])
  })
})

describe('packs beside the bundled glossary', () => {
  const bundled = glossaryOf({ id: 'mali', type: 'country', names: ['Mali', 'Mali Empire'] })
  const pack = glossaryOf({ id: 'my-mali', tier: 'pack', type: 'concept', names: ['Mali'] })
  test('the pack wins on the same words, the longer name on more', () => {
    expect(found('in Mali today', [bundled, pack])).toEqual(['Mali → my-mali'])
    expect(found('of the Mali Empire today', [bundled, pack])).toEqual(['Mali Empire → mali'])
  })
})

describe('explanations', () => {
  const glossary = glossaryOf({ id: 'taliban', names: ['Taliban'] })
  test('only when asked for', () => {
    expect(findMentions('The Taliban', [glossary])[0]?.why).toEqual([])
    expect(findMentions('The Taliban', [glossary], { explain: true })[0]?.why).toContainEqual({
      rule: 'name',
      weight: 3,
    })
  })
})
