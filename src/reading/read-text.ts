import type { Entity } from '../glossary/entity.ts'
import type { Glossary } from '../glossary/glossary.ts'
import { toldThen } from '../glossary/told-then.ts'
import { findMentions } from '../match/find-mentions.ts'
import type { Mention } from '../match/mention.ts'
import type { Reading, ReadRequest } from '../messages/messages.ts'
import { isQuiet, type Quiet } from '../settings/quiet.ts'
import type { Settings } from '../settings/settings.ts'

export interface ReadingContext {
  readonly glossaries: readonly Glossary[]
  readonly settings: Settings
  readonly quiet: Quiet
  readonly host: string
  /** `YYYY-MM-DD` */
  readonly today: string
}

/**
 * One text, read for one reader: the mentions that are wanted, and the entities behind them and their alternatives, as they could
 * have been told on the day of the article.
 */
export function readText(request: ReadRequest, context: ReadingContext): Reading {
  const { settings, today } = context
  const found = findMentions(request.text, context.glossaries, {
    ...(request.published === undefined ? {} : { date: request.published }),
    lang: request.lang,
    // The reasons are what "why this mark" shows on the card.
    explain: true,
    title: request.title,
  })
  const entities = entitiesOf(found, context.glossaries)
  const silent = new Set([...entities.values()].filter((entity) => !isWanted(entity, context)).map(({ id }) => id))
  return {
    mentions: found.filter(({ entityId }) => entities.has(entityId) && !silent.has(entityId)),
    entities: [...entities.values()].map((entity) => toldThen(entity, request.published)),
    today,
    appearance: { marks: settings.marks, card: settings.card },
  }
}

function entitiesOf(mentions: readonly Mention[], glossaries: readonly Glossary[]): Map<string, Entity> {
  const entities = new Map<string, Entity>()
  for (const id of mentions.flatMap(({ entityId, alternativeId }) => [
    entityId,
    ...(alternativeId ? [alternativeId] : []),
  ])) {
    if (entities.has(id)) continue
    const entity = glossaries.map((glossary) => glossary.entity(id)).find((candidate) => candidate !== undefined)
    if (entity) entities.set(id, entity)
  }
  return entities
}

function isWanted(entity: Entity, { settings, quiet, host }: ReadingContext): boolean {
  return !settings.hiddenTypes.includes(entity.type) && !isQuiet(quiet, entity.id, host, entity.facts.at(-1)?.date)
}
