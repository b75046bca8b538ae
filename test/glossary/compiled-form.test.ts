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

/** Each bit of a byte, all of them, and a few together. */
const FLIPS = [1, 2, 4, 8, 16, 32, 64, 128, 255, 25, 0x11]

describe('bytes that are no glossary', () => {
  const bytes = encodeGlossary(entities)

  test('are refused in plain words', () => {
    expect(() => openGlossary(new Uint8Array(0))).toThrow('not a compiled glossary')
    expect(() => openGlossary(new TextEncoder().encode('{"taliban": 1}'))).toThrow('not a compiled glossary')
    expect(() => openGlossary(bytes.subarray(0, bytes.length - 8).slice(0, 64))).toThrow('damaged')
  })

  test('each changed byte is noticed in plain words, but for letters within the text of an entry', () => {
    const unlike: string[] = []
    for (let at = 0; at < bytes.length; at++)
      for (const change of FLIPS) {
        const damaged = bytes.slice()
        damaged[at] = (damaged[at] as number) ^ change
        const heard = readAll(damaged)
        if (heard !== undefined && !/glossary|entry/.test(heard)) unlike.push(`byte ${at} ^ ${change}: ${heard}`)
      }
    expect(unlike).toEqual([])
  })

  test('a directory that points beyond the file is refused', () => {
    for (const count of [0, 1, 0x10, 0x7f, 0xff]) {
      const damaged = bytes.slice()
      damaged[8] = count
      expect(() => openGlossary(damaged)).toThrow('damaged')
    }
  })
})

/** Opens the bytes and reads every entity: what was thrown, if anything was. */
function readAll(damaged: Uint8Array): string | undefined {
  try {
    const glossary = openGlossary(damaged)
    for (const id of glossary.ids) glossary.entity(id)
    return undefined
  } catch (error) {
    return String(error)
  }
}
