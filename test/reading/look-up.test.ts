import { beforeAll, describe, expect, it } from 'vitest'
import type { Entity } from '../../src/glossary/entity.ts'
import { encodeGlossary, type Glossary, openGlossary } from '../../src/glossary/glossary.ts'
import { LOOK_UP_MAX, lookUp } from '../../src/reading/look-up.ts'
import { makeEntity } from '../glossary/make-entity.ts'

const entity = (id: string, title: string, ...names: string[]): Entity =>
  makeEntity({
    id,
    type: 'person',
    title,
    names: [title, ...names].map((text) => ({ text, kind: 'full' })),
    what: `What ${title} is.`,
  })

let glossary: Glossary
let pack: Glossary

beforeAll(() => {
  glossary = openGlossary(
    encodeGlossary([
      entity('harbour', 'Samphire Harbour', 'Port of Samphire'),
      entity('town', 'Samphire'),
      entity('mayor', 'Ünal Özdemir-Tornau', 'Tornau'),
      ...Array.from({ length: 30 }, (_, index) => entity(`ward-${index}`, `Ward ${index} Quay`)),
    ]),
  )
  pack = openGlossary(encodeGlossary([{ ...entity('mine', 'Samphire'), tier: 'pack' }]))
})

const found = (query: string, glossaries = [glossary]) => lookUp(query, glossaries).map(({ id }) => id)

describe('looking up', () => {
  it('puts the name itself first, then what begins so, then what holds the words', () => {
    expect(found('Samphire')).toEqual(['town', 'harbour'])
    expect(found('samph')).toEqual(['town', 'harbour'])
    expect(found('harb samph')).toEqual(['harbour'])
  })

  it('minds neither case nor accents', () => {
    expect(found('unal ozdemir')).toEqual(['mayor'])
  })

  it('puts the reader’s own glossary before the others', () => {
    expect(found('Samphire', [glossary, pack])).toEqual(['mine', 'town', 'harbour'])
  })

  it('finds who is named in a selected sentence', () => {
    expect(found('yesterday the boats left Samphire Harbour at noon')).toEqual(['harbour'])
  })

  it('forgives a slip or two in a long name, none in a short one', () => {
    expect(found('Samhpire Harbor')).toEqual(['harbour'])
    expect(found('Tornua')).toEqual(['mayor'])
    expect(found('Twn')).toEqual([])
  })

  it('gives a handful at most, and nothing for nothing', () => {
    expect(found('ward')).toHaveLength(LOOK_UP_MAX)
    for (const query of ['', '   ', '…', 'nobody is called so', '\u{d800}', 'x'.repeat(10_000)])
      expect(found(query)).toEqual([])
  })
})
