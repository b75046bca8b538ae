import type { EntityType } from '../glossary/vocabulary.ts'

/** An entry of a pack, checked: the lenient little sister of `Entry`. Plain text throughout: no markup, no patterns. */
export interface PackEntry {
  /** Kebab-case or any letters and digits; unique in its pack, and the same in the next version of the file. */
  readonly id: string
  /** What heads the card; a name to be found too, unless it is unfit. */
  readonly name: string
  readonly aliases: readonly string[]
  readonly what: string
  readonly why?: string
  readonly type: EntityType
  /** The names count only as they are written, capitals and all. */
  readonly exact?: boolean
  /** `2021`, `2021-08` or `2021-08-15`. */
  readonly born?: string
  readonly died?: string
  /** ISO 3166 code. */
  readonly country?: string
  readonly wikidata?: string
  /** Title of the article in the English Wikipedia. */
  readonly wikipedia?: string
  /** Where the reader has it from; https only. */
  readonly link?: string
  readonly facts?: readonly PackFact[]
}

export interface PackFact {
  readonly date: string
  readonly text: string
  readonly link?: string
}

/** Every field, in the order in which the file and the form have them. */
export const PACK_FIELDS = [
  'id', 'name', 'aliases', 'what', 'why', 'type', 'exact', 'born', 'died', 'country', 'wikidata', 'wikipedia', 'link', 'facts',
] as const satisfies readonly (keyof PackEntry)[] // biome-ignore format: a list
export type PackField = (typeof PACK_FIELDS)[number]
