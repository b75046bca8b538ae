import type { Entity, Relation } from '../../../src/glossary/entity.ts'
import type { Name } from '../../../src/glossary/entry-schema.ts'
import type { EntityType } from '../../../src/glossary/vocabulary.ts'

export interface PlaceParts {
  readonly id: string
  readonly type: EntityType
  readonly title: string
  readonly names: readonly Name[]
  readonly what: string
  readonly reviewed: string
  readonly attribution: string
  readonly country?: string | undefined
  readonly coords?: readonly [number, number]
  readonly wikidata?: string | undefined
  readonly wikipedia?: string | undefined
  readonly relations?: readonly Relation[]
}

/** A generated place as an entity: no facts, no status, nothing that has a date but the check of the table. */
export function makePlace({ relations = [], names, ...parts }: PlaceParts): Entity {
  const given = Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as Omit<
    PlaceParts,
    'relations' | 'names'
  >
  return {
    ...given,
    tier: 'gazetteer',
    names: names.filter((name, index) => names.findIndex(({ text }) => text === name.text) === index),
    relations,
    status: [],
    facts: [],
    roles: [],
    tenures: [],
    designations: [],
    confusedWith: [],
    sources: {},
    reviewedUpTo: parts.reviewed,
  } as Entity
}

/** "São Tomé and Príncipe" becomes "sao-tome-and-principe". */
export function idFrom(title: string): string {
  return bare(title)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** Latin letters without marks and without the apostrophes of transliterated Arabic and Russian. */
export function bare(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}‘’ʻʼ']/gu, '')
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'L')
    .replaceAll('ø', 'o')
    .replaceAll('ð', 'd')
}
