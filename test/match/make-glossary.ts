import type { Entity } from '../../src/glossary/entity.ts'
import type { Name } from '../../src/glossary/entry-schema.ts'
import { encodeGlossary, type Glossary, openGlossary } from '../../src/glossary/glossary.ts'
import { findMentions } from '../../src/match/find-mentions.ts'
import type { MatchContext } from '../../src/match/mention.ts'
import { makeEntity } from '../glossary/make-entity.ts'

export type Parts = Partial<Omit<Entity, 'names'>> & {
  readonly id: string
  readonly names: readonly (string | Partial<Name>)[]
}

/** An entity of which a test says only what it is about; names given as text are plain common names. */
export function entityOf({ names, ...parts }: Parts): Entity {
  return makeEntity({
    title: parts.id,
    what: 'Made for a test.',
    names: names.map(
      (name) => ({ text: '', kind: 'common', ...(typeof name === 'string' ? { text: name } : name) }) as Name,
    ),
    ...parts,
  })
}

export function glossaryOf(...parts: readonly Parts[]): Glossary {
  return openGlossary(encodeGlossary(parts.map(entityOf)))
}

/** Mentions as "surface → id", in order. */
export function found(text: string, glossary: Glossary | readonly Glossary[], context: MatchContext = {}): string[] {
  const glossaries = 'index' in glossary ? [glossary] : glossary
  return findMentions(text, glossaries, context).map(
    ({ start, end, entityId }) => `${text.slice(start, end)} → ${entityId}`,
  )
}
