import type { NameKind } from './vocabulary.ts'

/**
 * Everything that matching reads, as typed arrays. Names are paths in a tree of token hashes. Names, entities and phrases are
 * plain indices; what is read together stands together, since at a hundred thousand names each line of memory costs more than
 * the work on it.
 */
export interface NameIndex {
  /** Which hashes begin a name: two bits of one word for each, see `mayBegin`. */
  readonly filter: Int32Array
  /**
   * Open addressing, `SLOT_FIELDS` each: parent node, token hash, node (0: an empty slot; negative where no
   * name goes on), first name that ends there + 1.
   */
  readonly slots: Int32Array
  /** `NAME_FIELDS` each: entity, flags, where its tokens stand in `letters`, where its rules stand in `rules` (0: none). */
  readonly names: Int32Array
  /** Folded tokens with their case, each followed by the gap to the next one; `END_UNIT` follows the last. */
  readonly letters: Uint16Array
  /** From, until, count of needs, needs, count of nots, nots. Needs are two fields, entity (or -1) and phrase; nots are phrases. */
  readonly rules: Int32Array
  /** Where each phrase's token hashes stand in `phrases`; one more than there are phrases. */
  readonly phraseAt: Uint32Array
  readonly phrases: Int32Array
  /** `ENTITY_FIELDS` each, and one entity more than there are: flags, country, where `related` and where `roles` begin. */
  readonly entities: Int32Array
  /** Entities that each entity is related to, in ascending order. */
  readonly related: Uint32Array
  /** `ROLE_FIELDS` each: class of title (position in TITLE_CLASSES), first and last day on which the person bore it. */
  readonly roles: Int32Array
}

export const SLOT_FIELDS = 4
export const NAME_FIELDS = 4
export const ENTITY_FIELDS = 4
export const ROLE_FIELDS = 3

export const nameCount = ({ names }: NameIndex): number => names.length / NAME_FIELDS
export const entityOfName = ({ names }: NameIndex, name: number): number => names[name * NAME_FIELDS] as number
export const flagsOfName = ({ names }: NameIndex, name: number): number => names[name * NAME_FIELDS + 1] as number
export const lettersOfName = ({ names }: NameIndex, name: number): number => names[name * NAME_FIELDS + 2] as number
export const rulesOfName = ({ names }: NameIndex, name: number): number => names[name * NAME_FIELDS + 3] as number

/** Type, tier and more, see below. */
export const flagsOfEntity = ({ entities }: NameIndex, entity: number): number =>
  entities[entity * ENTITY_FIELDS] as number
/** ISO 3166 code as two letters, high byte first; 0 for none. */
export const countryOfEntity = ({ entities }: NameIndex, entity: number): number =>
  entities[entity * ENTITY_FIELDS + 1] as number
/** Where its relations begin; they end where those of the next entity begin. */
export const relatedOfEntity = ({ entities }: NameIndex, entity: number): number =>
  entities[entity * ENTITY_FIELDS + 2] as number
export const rolesOfEntity = ({ entities }: NameIndex, entity: number): number =>
  entities[entity * ENTITY_FIELDS + 3] as number

/** Stands behind the last token of a name in `letters`; letters are never below `GAP_UNITS`. */
export const END_UNIT = 31
export const GAP_UNITS = 32

/** Flags of a name; the lowest four bits are its position in NAME_KINDS. */
export const KIND_MASK = 0x0f
export const EXACT_CASE = 0x10
export const WEAK = 0x20
export const HAS_NEEDS = 0x40
/** The last token is a possessive in the name itself: Moody's. */
export const ENDS_POSSESSIVE = 0x80
/** Written in capitals throughout, without full stops. */
export const ALL_CAPITALS = 0x100
/** Written in small letters throughout: a word rather than a name. */
export const ALL_SMALL = 0x200
export const ONE_TOKEN = 0x400
/** Derived from another name of the entry: a plural. */
export const DERIVED = 0x800

/** The last of the names that end at a node. */
export const LAST_OF_NODE = 0x2000
/** The first letter is small, though not all are: a description around a name ("war in Yemen"). */
export const BEGINS_SMALL = 0x1000

/** Flags of an entity above its type. */
export const TYPE_MASK = 0x1f
export const TIER_SHIFT = 5
export const TIER_MASK = 0x60
export const IS_CAPITAL = 0x80

export const KIND = {
  full: 0,
  common: 1,
  acronym: 2,
  surname: 3,
  spelling: 4,
  former: 5,
  native: 6,
  demonym: 7,
} as const satisfies Record<NameKind, number>

/** The earliest and latest day of names that were always in use. */
export const ALWAYS_FROM = 0
export const ALWAYS_UNTIL = 99999999

/** Two bits within one word of the filter: hashes of words are well spread in all their bits. */
export function filterBits(hash: number): number {
  return (1 << (hash & 31)) | (1 << ((hash >>> 5) & 31))
}

/** Where in `slots` the node stands that `hash` leads to from `parent`, or the empty slot where it would stand. */
export function slotOf(slots: Int32Array, parent: number, hash: number): number {
  const mask = slots.length / SLOT_FIELDS - 1
  let slot = ((hash + Math.imul(parent, 0x9e3779b1)) >>> 3) & mask
  while (true) {
    const at = slot * SLOT_FIELDS
    if (slots[at + 2] === 0 || (slots[at] === parent && slots[at + 1] === hash)) return at
    slot = (slot + 1) & mask
  }
}

/** Whether a name may begin with a token of this hash; a few in a hundred are let through wrongly. */
export function mayBegin(filter: Int32Array, hash: number): boolean {
  const bits = filterBits(hash)
  return ((filter[(hash >>> 10) & (filter.length - 1)] as number) & bits) === bits
}
