import { describe, expect, it } from 'vitest'
import { sentenceThen, toldThen } from '../../src/glossary/told-then.ts'
import { makeEntity } from './make-entity.ts'

describe('a sentence as it could have been told in a year', () => {
  it.each([
    ['American politician, president from 2021 to 2025.', 2021, 'American politician, president from 2021.'],
    ['American politician, president from 2021 to 2025.', 2025, 'American politician, president from 2021 to 2025.'],
    [
      'Japanese politician, prime minister from 2006 to 2007 and from 2012 to 2020, shot dead in 2022.',
      2013,
      'Japanese politician, prime minister from 2006 to 2007 and from 2012.',
    ],
    [
      'Bangladeshi politician, prime minister from 1996 to 2001 and from 2009 until she fled in 2024.',
      2015,
      'Bangladeshi politician, prime minister from 1996 to 2001 and from 2009.',
    ],
    [
      'Portuguese politician, prime minister from 1995 to 2002, who became secretary-general of the UN in 2017.',
      2010,
      'Portuguese politician, prime minister from 1995 to 2002.',
    ],
    [
      'Chinese politician, head of the party from 2002 to 2012 and president from 2003 to 2013.',
      2002,
      'Chinese politician, head of the party from 2002.',
    ],
    [
      'Landlocked country, at war almost without a break from 1978 to 2021.',
      2015,
      'Landlocked country, at war almost without a break from 1978.',
    ],
    ['Town on the river, at the border.', 2015, 'Town on the river, at the border.'],
  ])('%s in %i', (sentence, year, then) => {
    expect(sentenceThen(sentence, year)).toBe(then)
  })

  it('is left out where nothing can be told without the future', () => {
    expect(sentenceThen('Attack of March 2024 on a concert hall.', 2021)).toBeUndefined()
    // An "and" between members of a list is no place to cut.
    expect(sentenceThen('War between Israel and Hezbollah that began in 2026, beside another.', 2021)).toBeUndefined()
  })
})

describe('an entity as it could have been told', () => {
  const entity = makeEntity({
    what: 'Armed group of the river towns, beaten in 2024.',
    why: 'It closed the river to ships.',
    status: [
      { from: '2015', until: '2022-12-31', text: 'Holds the towns.', sources: ['a'] },
      { from: '2023', text: 'In hiding.', sources: ['a'] },
    ],
  })

  it('says why it matters only from where its latest status stands', () => {
    expect(toldThen(entity, '2021-08-30')).toMatchObject({ what: 'Armed group of the river towns.' })
    expect(toldThen(entity, '2021-08-30')).not.toHaveProperty('why')
    expect(toldThen(entity, '2023-05-01').why).toBe(entity.why)
  })

  it('is told whole to a reader of an article without a date, and as its reader wrote it in a pack', () => {
    expect(toldThen(entity, undefined)).toBe(entity)
    expect(toldThen({ ...entity, tier: 'pack' }, '2000-01-01').what).toBe(entity.what)
  })
})
