import type { Glossary } from '../../src/glossary/glossary.ts'
import { SURE } from '../../src/match/confidence.ts'
import { type Decision, explainText } from '../../src/match/explain.ts'
import { findMentions } from '../../src/match/find-mentions.ts'
import type { MatchContext, Mention } from '../../src/match/mention.ts'
import { answer } from './annotate-line.ts'
import type { ReadDocument } from './read-document.ts'

export function printArticleJson(document: ReadDocument, glossary: Glossary, why: boolean): string {
  const { text, title, published, lang } = document
  const mentions = findMentions(text, [glossary], { ...contextOf(document), explain: why })
  return `${JSON.stringify({ title, published, lang, mentions: mentions.map((mention) => answer(text, mention, glossary, why)) })}\n`
}

/** For people: title, date, and each term once with how often and under which names it stands. */
export function printArticle(document: ReadDocument, glossary: Glossary, why: boolean): string {
  const head = [document.title, document.published ?? 'Date of the article not found', ''].join('\n')
  if (why)
    return `${head}\n${explainText(document.text, [glossary], contextOf(document)).map(printDecision).join('\n')}\n`
  const mentions = findMentions(document.text, [glossary], contextOf(document))
  const terms = groupById(mentions)
  if (terms.size === 0) return `${head}\nNothing here is in the glossary.\n`
  return `${head}\n${[...terms].map(([id, found]) => printTerm(id, found, document.text, glossary)).join('\n')}\n`
}

function groupById(mentions: readonly Mention[]): Map<string, Mention[]> {
  const groups = new Map<string, Mention[]>()
  for (const mention of mentions) groups.set(mention.entityId, [...(groups.get(mention.entityId) ?? []), mention])
  return groups
}

function printTerm(id: string, found: readonly Mention[], text: string, glossary: Glossary): string {
  const names = [...new Set(found.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')))]
  const probably = found.every(({ confidence }) => confidence < SURE) ? 'Probably ' : ''
  return `${String(found.length).padStart(4)}  ${probably}${glossary.entity(id)?.title ?? id}  (${names.join(', ')})`
}

function printDecision({ text, entityId, outcome, confidence, reasons }: Decision): string {
  const evidence = reasons.map(
    ({ rule, weight, detail }) => `${rule}${detail ? ` (${detail})` : ''} ${printWeight(weight)}`,
  )
  const head = `${text.replace(/\s+/g, ' ')} → ${entityId}: ${outcome}${confidence === undefined ? '' : ` ${confidence}`}`
  return [head, ...evidence.map((line) => `      ${line}`)].join('\n')
}

function printWeight(weight: number): string {
  return Number.isFinite(weight) ? `${weight > 0 ? '+' : ''}${Math.round(weight * 10) / 10}` : '✗'
}

function contextOf({ published, lang, title }: ReadDocument): MatchContext {
  return { ...(published ? { date: published } : {}), lang, title }
}
