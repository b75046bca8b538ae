import type { Entity } from '../glossary/entity.ts'
import { encodeGlossary, type Glossary, openGlossary } from '../glossary/glossary.ts'
import type { PackEntry } from './pack-entry.ts'
import { completeEntity, toEntity } from './to-entity.ts'

/** The compiled form of a pack: what the background opens, without parsing anything, beside the bundled glossary. */
export function compilePack(packId: string, entries: readonly PackEntry[]): Uint8Array {
  return encodeGlossary(entries.map((entry) => toEntity(packId, entry)))
}

/** `day` and `title` stand on each card. Throws an Error in plain words on damaged bytes. */
export function openPack(bytes: Uint8Array, { day, title }: { day: string; title: string }): Glossary {
  const glossary = openGlossary(bytes)
  return {
    size: glossary.size,
    index: glossary.index,
    get ids() {
      return glossary.ids
    },
    indexOf: glossary.indexOf,
    idAt: glossary.idAt,
    entity(id): Entity | undefined {
      const stored = glossary.entity(id)
      return stored && completeEntity(stored, day, title)
    },
  }
}
