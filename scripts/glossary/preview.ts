import { type AsOf, type AsOfNote, asOf, type Slice } from '../../src/glossary/as-of.ts'
import type { Entity } from '../../src/glossary/entity.ts'

const NOTES: Readonly<Record<AsOfNote, string>> = {
  'no-date': 'Date of the article not found.',
  'after-today': 'The date of the article lies in the future.',
  'beyond-review': 'Later events are not included.',
}

/** The card of an entity for an article of `date`, as lines of text: to read while writing, not what the reader sees. */
export function previewCard(entity: Entity, date: string | undefined, today: string): string {
  const seen = asOf(entity, date, today)
  const { what, why, title, type, reviewedUpTo, attribution } = entity
  return [
    `── ${title} (${type}) ── article of ${date ?? 'no date'}`,
    what,
    ...(why ? [why] : []),
    ...seen.notes.map((note) => `! ${NOTES[note]}`),
    ...section(seen.date ? `At the time (${seen.date})` : 'What is known', linesOf(seen.atTheTime, seen)),
    ...section('Key dates, to the month or year', linesOf(seen.undecided)),
    ...section('On the same day', linesOf(seen.sameDay)),
    ...section('Since this article', linesOf(seen.since)),
    ...(seen.age === undefined ? [] : [`Age then: ${seen.age}`]),
    ...(seen.died === undefined ? [] : [`Died: ${seen.died}`]),
    `Checked up to ${reviewedUpTo}; ${Object.keys(entity.sources).length} sources${attribution ? `; ${attribution}` : ''}`,
  ].join('\n')
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)]
}

function linesOf({ status, facts, tenures, roles, relations, designations }: Slice, seen?: AsOf): string[] {
  return [
    ...status.map(({ from, until, text }) => `${span(from, until)}  ${text}`),
    ...[...tenures, ...roles].map(({ title, from, until }) => `${span(from, until)}  ${title}`),
    ...facts.map(
      (fact) =>
        `${seen?.keyFacts.includes(fact) ? '*' : ' '} ${fact.date}  ${fact.text}${fact.known ? ` (known ${fact.known})` : ''}${fact.by ? ` [${fact.by}]` : ''}`,
    ),
    ...designations.map(({ by, list, from, until }) => `${span(from, until)}  listed by ${by}: ${list}`),
    ...relations.map(
      ({ p, title, from, until, claim }) =>
        `${p.replaceAll('_', ' ')} ${title}${from || until ? ` (${span(from ?? '', until)})` : ''}${claim ? `, ${claim}` : ''}`,
    ),
  ]
}

const span = (from: string, until: string | undefined) => `${from} – ${until ?? ''}`.trim()
