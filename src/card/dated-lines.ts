import type { AsOf, Slice } from '../glossary/as-of.ts'
import type { Entity } from '../glossary/entity.ts'
import { compareDates } from '../glossary/partial-date.ts'
import type { Strings } from '../ui/strings.ts'

/** One dated statement of a card. */
export interface DatedLine {
  readonly date: string
  readonly until?: string | undefined
  readonly text: string
  /** Ids of sources. */
  readonly sources: readonly string[]
  /** Not plain fact: who says so. */
  readonly by?: string | undefined
  readonly claim?: 'claimed' | 'disputed' | undefined
}

/** The lines of a slice, in words, newest first. What a fact of the same day tells is not repeated. */
export function datedLines(slice: Slice, strings: Strings): DatedLine[] {
  const told = new Set(slice.facts.map(({ date }) => date))
  const derived = [...statusLines(slice), ...officeLines(slice, strings), ...relationLines(slice, strings)]
  return newestFirst([...factLines(slice.facts), ...derived.filter(({ date }) => !told.has(date))])
}

export function factLines(facts: Slice['facts']): DatedLine[] {
  return facts.map(({ date, until, text, sources, by, claim }) => ({ date, until, text, sources, by, claim }))
}

/** What held on the day and ended after it: not shown there, so that a card foretells nothing, but among what came since. */
export function endedSince(entity: Entity, asOf: AsOf, strings: Strings): DatedLine[] {
  const { date, atTheTime, sameDay, since } = asOf
  if (date === undefined) return []
  const told = new Set(since.facts.map((fact) => fact.date))
  const offices = [...atTheTime.tenures, ...sameDay.tenures, ...atTheTime.roles, ...sameDay.roles]
  const ends = [
    ...offices.map(({ until, title, sources }) => ({
      date: until,
      text: strings('card_office_ended', title),
      sources,
    })),
    { date: asOf.died === undefined ? entity.died : undefined, text: strings('card_died'), sources: [] },
    { date: entity.defunct, text: strings('card_defunct'), sources: [] },
  ]
  return ends.flatMap((end) =>
    end.date !== undefined && compareDates(end.date, date) === 'after' && !told.has(end.date)
      ? [{ ...end, date: end.date }]
      : [],
  )
}

export function newestFirst(lines: readonly DatedLine[]): DatedLine[] {
  return lines.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
}

function statusLines({ status }: Slice): DatedLine[] {
  return status.map(({ from, text, sources }) => ({ date: from, text, sources }))
}

function officeLines({ tenures, roles }: Slice, strings: Strings): DatedLine[] {
  return [...tenures, ...roles].map(({ from, title, sources }) => ({
    date: from,
    text: strings('card_office_begun', title),
    sources,
  }))
}

function relationLines({ relations, designations }: Slice, strings: Strings): DatedLine[] {
  return [
    ...relations.flatMap(({ from, p, title, sources = [], claim, by }) =>
      from === undefined ? [] : [{ date: from, text: `${strings(`relation_${p}`)} ${title}`, sources, claim, by }],
    ),
    ...designations.map(({ from, by, list, source }) => ({
      date: from,
      text: strings('card_listed', by, list),
      sources: [source],
    })),
  ]
}
