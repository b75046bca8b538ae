import { ENTITY_TYPES, type EntityType, PLACE_TYPES } from '../../src/glossary/vocabulary.ts'

export interface NewEntry {
  readonly id: string
  readonly type: EntityType
  readonly title: string
  /** Folder below assets/glossary/entries, and first domain. */
  readonly domain: string
  /** Full day. */
  readonly today: string
}

export function isEntityType(text: string): text is EntityType {
  return (ENTITY_TYPES as readonly string[]).includes(text)
}

/** The text of a new entry, with a hint at everything that is to be written. It does not pass the check until it is. */
export function newEntry({ id, type, title, domain, today }: NewEntry): string {
  return `# yaml-language-server: $schema=../../entry.schema.json
id: ${id}
type: ${type}
title: ${quote(title)}
names: # first the canonical one, then every spelling that news prints; docs/editorial.md tells about flags
  - {text: ${quote(title)}, kind: full}
what: # who or what it is, true on every day of its life; at most 160 characters
why: # why readers of news meet it; at most 180 characters
${keysOf(type)}status: # what it was, from when to when; no overlap, no hole
  - {from: , text: , sources: []}
facts: # 3 to 8, sorted by date; reuters-2021-08-30 is what Reuters reported that day
  - {date: , text: , sources: []}
relations: []
domain: [${domain}]
reviewed: ${today}
reviewedUpTo: # events up to this day are considered
`
}

function keysOf(type: EntityType): string {
  if (type === 'person')
    return 'born:\nroles: [] # offices that have no entry; the others stand at the office, under holders\n'
  if (type === 'office')
    return 'holders: # oldest first; who: id of a person, or name:\n  - {who: , from: , sources: []}\n'
  return PLACE_TYPES.includes(type) ? 'coords: # [latitude, longitude]\ncountry: # ISO code such as AF\n' : ''
}

/** Titles with a colon, a comma or a bracket would fall apart in YAML. */
function quote(text: string): string {
  return /^[\p{L}\p{N}][^:#,[\]{}'"]*$/u.test(text) ? text : `'${text.replaceAll("'", "''")}'`
}
