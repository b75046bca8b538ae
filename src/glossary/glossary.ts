import { decodeUtf8 } from '../text/utf8.ts'
import { readContainer } from './container.ts'
import type { Entity } from './entity.ts'
import { lookUpId } from './id-table.ts'
import type { NameIndex } from './name-index.ts'

export { encodeGlossary } from './encode-glossary.ts'

/** An opened glossary: views on its bytes. Entities are decoded one by one, when they are asked for. */
export interface Glossary {
  /** Number of entities. */
  readonly size: number
  /** All ids in ascending order. */
  readonly ids: readonly string[]
  /** Decodes anew at each call. Throws an Error in plain words where its bytes are damaged. */
  entity(id: string): Entity | undefined
  /** Position of an id among all; -1 if it is not in this glossary. */
  indexOf(id: string): number
  idAt(index: number): string
  /** What matching reads. */
  readonly index: NameIndex
}

/**
 * Opens the bytes that `encodeGlossary` gave; they must not be changed afterwards. Nothing is parsed: the time is that of one
 * checksum over the index. Throws an Error in plain words on foreign or damaged bytes.
 */
export function openGlossary(bytes: ArrayBuffer | Uint8Array): Glossary {
  const sections = readContainer(bytes)
  for (const name of SECTIONS)
    if (sections[name] === undefined) throw new Error(`The compiled glossary lacks its section "${name}".`)
  const index = sections as unknown as NameIndex
  const { payload, payloadAt, ids, idsAt, idSlots } = sections as unknown as PayloadSections
  const size = payloadAt.length - 1
  // The entities of an article are named again and again; only those asked for are kept.
  const decoded = new Map<number, string>()
  const idAt = (at: number) => {
    let id = decoded.get(at)
    if (id === undefined) {
      id = decodeUtf8(ids.subarray(idsAt[at], idsAt[at + 1]))
      decoded.set(at, id)
    }
    return id
  }
  const indexOf = (id: string) => lookUpId(idSlots, id, (at) => idAt(at) === id)
  let allIds: readonly string[] | undefined
  return {
    size,
    index,
    idAt,
    indexOf,
    get ids() {
      allIds ??= Array.from({ length: size }, (_, at) => idAt(at))
      return allIds
    },
    entity(id) {
      const at = indexOf(id)
      return at < 0 ? undefined : decodeEntity(id, payload.subarray(payloadAt[at], payloadAt[at + 1]))
    },
  }
}

function decodeEntity(id: string, piece: Uint8Array): Entity {
  try {
    return JSON.parse(decodeUtf8(piece)) as Entity
  } catch {
    throw new Error(`The compiled glossary is damaged at the entry ${id}.`)
  }
}

interface PayloadSections {
  readonly payload: Uint8Array
  readonly payloadAt: Uint32Array
  readonly ids: Uint8Array
  readonly idsAt: Uint32Array
  readonly idSlots: Uint32Array
}

const SECTIONS: readonly (keyof NameIndex | keyof PayloadSections)[] = [
  'filter',
  'slots',
  'names',
  'letters',
  'rules',
  'phraseAt',
  'phrases',
  'entities',
  'related',
  'roles',
  'payload',
  'payloadAt',
  'ids',
  'idsAt',
  'idSlots',
]
