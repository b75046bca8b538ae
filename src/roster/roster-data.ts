import type { Entity } from '../glossary/entity.ts'
import { SURE } from '../match/confidence.ts'
import type { Mention } from '../match/mention.ts'

/** What was found in one article. */
export interface Found {
  readonly title: string
  /** ISO 8601; absent when no date was found. */
  readonly published?: string
  /** In reading order. */
  readonly mentions: readonly Mention[]
  /** Every entity that is mentioned. */
  readonly entities: readonly Entity[]
  /** `YYYY-MM-DD`. */
  readonly today: string
  /** The words around each mention, in the same order. */
  readonly snippets: readonly string[]
}

/** One line of the roster. */
export interface RosterItem {
  readonly entity: Entity
  /** The words around each of its mentions, in reading order: so many times is it named. */
  readonly snippets: readonly string[]
  /** UTF-16 offset of its first mention. */
  readonly start: number
  /** No mention of it is sure. */
  readonly isUnsure: boolean
}

/** Everybody and everything found, in reading order. */
export function rosterOf({ mentions, entities, snippets }: Found): RosterItem[] {
  const items = new Map<string, { snippets: string[]; start: number; isUnsure: boolean }>()
  for (const [index, { entityId, start, confidence }] of mentions.entries()) {
    const item = items.get(entityId) ?? { snippets: [], start, isUnsure: true }
    item.snippets.push(snippets[index] ?? '')
    item.isUnsure &&= confidence < SURE
    items.set(entityId, item)
  }
  const known = new Map(entities.map((entity) => [entity.id, entity]))
  return [...items].flatMap(([id, item]) => {
    const entity = known.get(id)
    return entity === undefined ? [] : [{ entity, ...item }]
  })
}

export interface Group {
  /** The part of the key `roster_group_…` that names the group; undefined where there is but one. */
  readonly name: GroupName | undefined
  readonly items: readonly RosterItem[]
}

const GROUPS = {
  people: ['person', 'people', 'office'],
  groups: ['armed-group', 'military', 'party', 'government-body', 'intl-org', 'court', 'ngo', 'company', 'media'],
  places: ['country', 'territory', 'region', 'city', 'site', 'waterway'],
  events: ['event', 'operation', 'agreement', 'law'],
  terms: ['faith', 'weapon', 'concept'],
} as const satisfies Record<string, readonly Entity['type'][]>

export type GroupName = keyof typeof GROUPS
export type Order = 'reading' | 'kind'

/** The items in groups by kind, or in one group as they are read. */
export function grouped(items: readonly RosterItem[], order: Order): Group[] {
  if (order === 'reading') return [{ name: undefined, items }]
  return (Object.keys(GROUPS) as GroupName[])
    .map((name) => ({
      name,
      items: items.filter(({ entity }) => (GROUPS[name] as readonly string[]).includes(entity.type)),
    }))
    .filter((group) => group.items.length > 0)
}

/** Those whose title, names or gist hold every word of the query, whatever their case and accents. */
export function searched(items: readonly RosterItem[], query: string): readonly RosterItem[] {
  const words = plain(query).split(/\s+/).filter(Boolean)
  if (words.length === 0) return items
  return items.filter(({ entity }) => {
    const text = plain([entity.title, entity.what, ...entity.names.map((name) => name.text)].join(' '))
    return words.every((word) => text.includes(word))
  })
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
