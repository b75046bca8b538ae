import type { Entity } from '../../src/glossary/entity.ts'
import type { Entry } from '../../src/glossary/entry-schema.ts'
import { monthsBetween, REVIEW_AFTER_MONTHS } from './checks/freshness.ts'
import type { Coverage } from './coverage.ts'
import type { LoadedEntry } from './load-entries.ts'

/** The glossary in figures, as text. `coverage` is left out where there is nothing to measure it with. */
export function reportGlossary(
  entries: readonly LoadedEntry[],
  places: readonly Entity[],
  today: string,
  coverage: readonly Coverage[] | undefined,
): string {
  const written = entries.map(({ entry }) => entry)
  return [
    `${written.length} written entries, ${places.length} generated places`,
    ...table(
      'Written entries by kind',
      countBy(written, ({ type }) => type),
    ),
    ...table(
      'Written entries by domain',
      countBy(entries, ({ file }) => file.split('/').at(-2) ?? ''),
    ),
    ...table(
      'Generated places by kind',
      countBy(places, ({ type }) => type),
    ),
    ...table(
      'Months since the last review',
      countBy(written, ({ reviewed }) => ageGroup(monthsBetween(reviewed, today))),
    ),
    ...table(
      'Events considered up to',
      countBy(written, ({ reviewedUpTo }) => reviewedUpTo),
    ),
    ...list(
      'Past review',
      written.filter(({ reviewed }) => monthsBetween(reviewed, today) >= REVIEW_AFTER_MONTHS).map(({ id }) => id),
    ),
    ...list('Thinnest entries (facts + status + roles and offices)', thinnest(entries)),
    ...list(
      'Without title of the Wikipedia article',
      written.filter(({ wikipedia }) => wikipedia === undefined).map(({ id }) => id),
    ),
    ...coverageTable(coverage),
    ...(coverage ? missedMost(coverage) : []),
  ].join('\n')
}

function countBy<Item>(items: readonly Item[], key: (item: Item) => string): [string, number][] {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1)
  return [...counts].sort((one, other) => other[1] - one[1])
}

function ageGroup(months: number): string {
  return months < 1
    ? 'under 1'
    : months < 6
      ? '1 to 5'
      : months < 12
        ? '6 to 11'
        : months < 18
          ? '12 to 17'
          : '18 and more'
}

/** How many of the entries with least on their card are named. */
const THINNEST = 20

function thinnest(entries: readonly LoadedEntry[]): string[] {
  const held = countHeld(entries.map(({ entry }) => entry))
  const weight = ({ id, facts, status, roles, holders }: Entry) =>
    facts.length + status.length + roles.length + holders.length + (held.get(id) ?? 0)
  return entries
    .map(({ entry }): [string, number] => [entry.id, weight(entry)])
    .sort((one, other) => one[1] - other[1])
    .slice(0, THINNEST)
    .map(([id, count]) => `${id} ${count}`)
}

function countHeld(entries: readonly Entry[]): Map<string, number> {
  return new Map(
    countBy(
      entries.flatMap(({ holders }) => holders.map(({ who }) => who ?? '')),
      (who) => who,
    ),
  )
}

function table(title: string, rows: readonly [string, number][]): string[] {
  return ['', title, ...rows.map(([name, count]) => `  ${String(count).padStart(5)}  ${name}`)]
}

/** Lists longer than this are cut: a report is read on one screen. */
const LISTED = 40

function list(title: string, items: readonly string[]): string[] {
  const more = items.length > LISTED ? ` … and ${items.length - LISTED} more` : ''
  return [
    '',
    `${title}: ${items.length}`,
    ...(items.length > 0 ? [`  ${items.slice(0, LISTED).join(', ')}${more}`] : []),
  ]
}

/** What to write next: names of the whole stretch without a mark, the most frequent first. */
function missedMost(coverage: readonly Coverage[]): string[] {
  const months = coverage.filter(({ period }) => /^\d{4}-\d\d$/.test(period))
  const counts = countBy(
    months.flatMap(({ missed }) => missed),
    (name) => name,
  )
  return list(
    'Named most often without a mark',
    counts.filter(([, count]) => count > 1).map(([name, count]) => `${name} ${count}`),
  )
}

function coverageTable(coverage: readonly Coverage[] | undefined): string[] {
  if (!coverage) return ['', 'Coverage: not measured, ../shared/facts is not there']
  const share = (part: number, whole: number) =>
    (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`).padStart(8)
  return [
    '',
    'Coverage of dated news items: items with a mark; people and organisations named in them that carry one',
    ...coverage.map(
      ({ period, items, marked, named, namedMarked }) =>
        `  ${period.padEnd(16)} ${String(items).padStart(6)} items ${share(marked, items)}   ${String(named).padStart(6)} named ${share(namedMarked, named)}`,
    ),
  ]
}
