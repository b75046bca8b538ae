import type { Glossary } from '../../src/glossary/glossary.ts'
import { findMentions } from '../../src/match/find-mentions.ts'
import type { MatchContext, Mention, Reason } from '../../src/match/mention.ts'
import { PlainError } from './plain-error.ts'

export interface AnsweredMention {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly entity: string
  readonly wikidata?: string
  readonly confidence: number
  readonly alternative?: string
  readonly former?: true
  readonly why?: readonly Reason[]
}

/** Answers one line of `--jsonl`. Throws a PlainError that names the line where it is broken. */
export function annotateLine(
  line: string,
  number: number,
  glossary: Glossary,
  why: boolean,
): { id: unknown; mentions: AnsweredMention[] } {
  const document = parse(line, number)
  const context: MatchContext = {
    explain: why,
    ...pick(document, 'date'),
    ...pick(document, 'lang'),
    ...pick(document, 'title'),
  }
  const mentions = findMentions(document.text, [glossary], context)
  return { id: document.id, mentions: mentions.map((mention) => answer(document.text, mention, glossary, why)) }
}

interface Line {
  readonly id: unknown
  readonly text: string
  readonly [key: string]: unknown
}

function parse(line: string, number: number): Line {
  let document: unknown
  try {
    document = JSON.parse(line)
  } catch {
    throw new PlainError(`Line ${number} is no JSON.`)
  }
  const isLine =
    typeof document === 'object' && document !== null && 'text' in document && typeof document.text === 'string'
  if (!isLine) throw new PlainError(`Line ${number} has no "text".`)
  return document as Line
}

function pick<Key extends 'date' | 'lang' | 'title'>(document: Line, key: Key): { [key in Key]?: string } {
  return (typeof document[key] === 'string' ? { [key]: document[key] } : {}) as { [key in Key]?: string }
}

const wikidata = new Map<string, string | undefined>()

export function answer(text: string, mention: Mention, glossary: Glossary, why: boolean): AnsweredMention {
  const { start, end, entityId, confidence, alternativeId, former } = mention
  if (!wikidata.has(entityId)) wikidata.set(entityId, glossary.entity(entityId)?.wikidata)
  const known = wikidata.get(entityId)
  return {
    start,
    end,
    text: text.slice(start, end),
    entity: entityId,
    ...(known ? { wikidata: known } : {}),
    confidence,
    ...(alternativeId ? { alternative: alternativeId } : {}),
    ...(former ? { former } : {}),
    ...(why ? { why: mention.why } : {}),
  }
}
