import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encodeGlossary, openGlossary } from '../../src/glossary/glossary.ts'
import { entityOf } from '../match/make-glossary.ts'

const entities = ['taliban', 'kabul', 'isis-k'].map((id) => entityOf({ id, names: [id, `${id} group`] }))

describe('encode and open', () => {
  const bytes = encodeGlossary(entities)

  test('every entity comes back as it was', () => {
    const glossary = openGlossary(bytes)
    expect(glossary.size).toBe(3)
    expect(glossary.ids).toEqual(['isis-k', 'kabul', 'taliban'])
    for (const entity of entities) expect(glossary.entity(entity.id)).toEqual(entity)
    expect(glossary.entity('nobody')).toBeUndefined()
  })

  test('the same entities give the same bytes in whatever order', () => {
    expect(encodeGlossary([...entities].reverse())).toEqual(bytes)
  })

  test('opens from a buffer, and from bytes that begin anywhere', () => {
    const shifted = new Uint8Array(bytes.length + 3)
    shifted.set(bytes, 3)
    expect(openGlossary(shifted.subarray(3)).ids).toEqual(openGlossary(bytes.buffer as ArrayBuffer).ids)
  })

  test('an id used twice is refused', () => {
    expect(() => encodeGlossary([...entities, ...entities])).toThrow('is used by two entities')
  })

  test('an empty glossary is one', () => {
    expect(openGlossary(encodeGlossary([])).ids).toEqual([])
  })
})

describe('bytes that are no glossary', () => {
  const bytes = encodeGlossary(entities)

  test('are refused in plain words', () => {
    expect(() => openGlossary(new Uint8Array(0))).toThrow('not a compiled glossary')
    expect(() => openGlossary(new TextEncoder().encode('{"taliban": 1}'))).toThrow('not a compiled glossary')
    expect(() => openGlossary(bytes.subarray(0, bytes.length - 8).slice(0, 64))).toThrow('damaged')
  })

  test('a changed byte is noticed, at the latest by the entry it is in', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = bytes.slice()
        damaged[at] = (damaged[at] as number) ^ change
        const read = () => openGlossary(damaged).ids.map((id) => openGlossary(damaged).entity(id))
        try {
          return JSON.stringify(read()) !== undefined
        } catch (error) {
          return error instanceof Error && /glossary|entry/.test(error.message)
        }
      }),
    )
  })
})
