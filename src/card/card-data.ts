import { type AsOf, asOf } from '../glossary/as-of.ts'
import type { Entity, Relation } from '../glossary/entity.ts'
import type { Locator } from '../glossary/locator.ts'

/** What the card needs to know of a mention; the matcher's mentions are of this shape. */
export interface CardMention {
  readonly start: number
  readonly end: number
  readonly entityId: string
  readonly confidence: number
  readonly alternativeId?: string
  readonly former?: boolean
  readonly why: readonly { readonly rule: string; readonly weight: number; readonly detail?: string }[]
}

/** Everything that any card of one article can show; it came with the mentions, so that hovering asks nobody. */
export interface CardSource {
  readonly text: string
  /** ISO 8601; absent when no date was found. */
  readonly published?: string
  /** `YYYY-MM-DD`. */
  readonly today: string
  readonly mentions: readonly CardMention[]
  readonly entities: readonly Entity[]
  /** Confidence from which a mention is sure; below it the card says "Probably". */
  readonly sure: number
  /** Places on the map, by entity id. */
  readonly locators?: Readonly<Record<string, Locator>>
}

/** What one card shows. Plain data. */
export interface CardData {
  readonly entity: Entity
  readonly asOf: AsOf
  readonly published: string | undefined
  readonly today: string
  /** How the entity is named here; absent on a card that was reached from another. */
  readonly mention: MentionData | undefined
  /** Indices of the mentions of this entity, in reading order. */
  readonly mentionIndices: readonly number[]
  /** Relations to other entities of this article. */
  readonly related: readonly Relation[]
  readonly confusable: Entity['confusedWith']
  /** Everybody and everything else that the article names. */
  readonly others: readonly Pick<Entity, 'id' | 'title'>[]
  readonly locator: Locator | undefined
}

export interface MentionData {
  readonly index: number
  readonly text: string
  readonly isUnsure: boolean
  readonly isFormerName: boolean
  /** What else the name could mean. */
  readonly alternative: Entity | undefined
  readonly why: CardMention['why']
}

/** More than this is a directory, not a glance; the roster shows the rest. */
const MAX_RELATED = 6

/** The card of a mention, or undefined when its entity did not come with the article. */
export function cardOfMention(source: CardSource, index: number): CardData | undefined {
  const mention = source.mentions[index]
  return mention && cardOfEntity(source, mention.entityId, mentionData(source, mention, index))
}

export function cardOfEntity(source: CardSource, id: string, mention?: MentionData): CardData | undefined {
  const entity = source.entities.find((candidate) => candidate.id === id)
  if (entity === undefined) return undefined
  const seen = asOf(entity, source.published?.slice(0, 10), source.today)
  const mentionIndices = source.mentions.flatMap(({ entityId }, index) => (entityId === id ? [index] : []))
  return {
    entity,
    // Looked up, it stands in no article, and no article lacks a date.
    asOf: mentionIndices.length > 0 ? seen : { ...seen, notes: seen.notes.filter((note) => note !== 'no-date') },
    published: source.published,
    today: source.today,
    mention,
    mentionIndices,
    related: relatedHere(source, seen),
    confusable: entity.confusedWith.filter((other) => isHere(source, other.with) || isSharedName(mention, other)),
    others: othersHere(source, id),
    locator: source.locators?.[id],
  }
}

function mentionData(source: CardSource, mention: CardMention, index: number): MentionData {
  return {
    index,
    text: source.text.slice(mention.start, mention.end),
    isUnsure: mention.confidence < source.sure,
    isFormerName: mention.former === true,
    alternative: source.entities.find(({ id }) => id === mention.alternativeId),
    why: mention.why,
  }
}

/** What held on the day, to whom the article names; one line for each of them: that with a date, which tells more. */
function relatedHere(source: CardSource, { atTheTime, sameDay, undecided }: AsOf): Relation[] {
  const seen = new Set<string>()
  return [...atTheTime.relations, ...sameDay.relations, ...undecided.relations]
    .toSorted((a, b) => Number(a.from === undefined) - Number(b.from === undefined))
    .filter(({ p, to }) => {
      const isNew = isHere(source, to) && p !== 'different_from' && !seen.has(to)
      seen.add(to)
      return isNew
    })
    .slice(0, MAX_RELATED)
}

function othersHere({ entities, mentions }: CardSource, id: string): CardData['others'] {
  const named = new Set(mentions.map(({ entityId }) => entityId))
  return entities.filter((other) => other.id !== id && named.has(other.id))
}

function isHere(source: CardSource, id: string): boolean {
  return source.mentions.some(({ entityId }) => entityId === id)
}

/** Whether the other could have been meant: what the article prints is a word of its name too. */
function isSharedName(mention: MentionData | undefined, { title }: { readonly title: string }): boolean {
  return mention !== undefined && ` ${title} `.toLowerCase().includes(` ${mention.text.toLowerCase()} `)
}
