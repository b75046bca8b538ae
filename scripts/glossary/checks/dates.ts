import type { Entry } from '../../../src/glossary/entry-schema.ts'
import { compareDates, firstDay, lastDay } from '../../../src/glossary/partial-date.ts'
import type { Finding } from '../finding.ts'
import type { LoadedEntry } from '../load-entries.ts'
import type { YamlPath } from '../read-yaml.ts'
import { type Check, refuse, warn } from './checked-glossary.ts'
import { type Dated, leaveHole } from './spans.ts'

/** Time runs forward in an entry: facts are sorted, spans begin before they end, nothing lies after the last review. */
export const checkDates: Check = ({ entries, today }) =>
  entries.flatMap((loaded) => [
    ...amount(loaded),
    ...unsorted(loaded),
    ...backwards(loaded),
    ...statusSpans(loaded),
    ...beyondReview(loaded, today),
    ...outsideLife(loaded),
  ])

/** Fewer facts tell no story, more do not fit the card. */
const FACTS_MIN = 3
const FACTS_MAX = 8

function amount(loaded: LoadedEntry): Finding[] {
  const count = loaded.entry.facts.length
  if (count > FACTS_MAX)
    return [
      refuse(
        loaded,
        ['facts'],
        `${count} facts, ${FACTS_MAX} are allowed`,
        'keep the founding one, the turning points and the latest',
      ),
    ]
  return count > 0 && count < FACTS_MIN
    ? [
        warn(
          loaded,
          ['facts'],
          `${count} facts, ${FACTS_MIN} to ${FACTS_MAX} are wanted`,
          'add one that is certain, if there is one',
        ),
      ]
    : []
}

function unsorted(loaded: LoadedEntry): Finding[] {
  const { facts } = loaded.entry
  return facts.flatMap((fact, index) => {
    const before = facts[index - 1]
    const findings: Finding[] = []
    if (before && compareDates(before.date, fact.date) === 'after')
      findings.push(
        refuse(
          loaded,
          ['facts', index, 'date'],
          `the fact of ${fact.date} stands after that of ${before.date}`,
          'sort the facts by date',
        ),
      )
    if (fact.known !== undefined && compareDates(fact.known, fact.date) === 'before')
      findings.push(
        refuse(
          loaded,
          ['facts', index, 'known'],
          `known on ${fact.known}, before it happened on ${fact.date}`,
          'correct one of the two; "known" is only written where it is later',
        ),
      )
    return findings
  })
}

interface DatedLine extends Dated {
  readonly path: YamlPath
}

/** Everything of an entry that has a beginning and an end. */
function spansOf(entry: Entry): DatedLine[] {
  const lists = (['status', 'roles', 'holders', 'relations', 'designations', 'names'] as const).flatMap((part) =>
    entry[part].map(({ from, until }, index): DatedLine => ({ path: [part, index], from, until })),
  )
  return [
    ...lists,
    ...entry.facts.map(({ date, until }, index): DatedLine => ({ path: ['facts', index], from: date, until })),
  ]
}

function backwards(loaded: LoadedEntry): Finding[] {
  const { born, died } = loaded.entry
  const lives = born !== undefined && died !== undefined ? [{ path: ['died'], from: born, until: died }] : []
  return [...spansOf(loaded.entry), ...lives].flatMap(({ path, from, until }) =>
    from !== undefined && until !== undefined && compareDates(until, from) === 'before'
      ? [refuse(loaded, path, `it ends on ${until}, before it begins on ${from}`, 'correct one of the two dates')]
      : [],
  )
}

function statusSpans(loaded: LoadedEntry): Finding[] {
  const { status } = loaded.entry
  return status.flatMap((span, index) => {
    const before = status[index - 1]
    if (!before) return []
    const path = ['status', index, 'from']
    if (before.until === undefined)
      return [
        refuse(
          loaded,
          path,
          `a status begins on ${span.from} while the one before has no end`,
          'give the one before its "until"',
        ),
      ]
    if (compareDates(span.from, before.until) === 'before')
      return [
        refuse(
          loaded,
          path,
          `the status from ${span.from} overlaps the one until ${before.until}`,
          'let it begin on the day on which the one before ends, or after',
        ),
      ]
    if (leaveHole(before.until, span.from))
      return [
        refuse(
          loaded,
          path,
          `nothing is said from ${before.until} to ${span.from}`,
          'add a span for that time, or move one of the two dates',
        ),
      ]
    return []
  })
}

function beyondReview(loaded: LoadedEntry, today: string): Finding[] {
  const { entry } = loaded
  const findings: Finding[] = []
  if (entry.reviewed > today)
    findings.push(
      refuse(loaded, ['reviewed'], `reviewed on ${entry.reviewed}, which is to come`, 'write the day of the review'),
    )
  if (entry.reviewedUpTo > entry.reviewed)
    findings.push(
      refuse(
        loaded,
        ['reviewedUpTo'],
        `events up to ${entry.reviewedUpTo} are said to be considered, but the review was on ${entry.reviewed}`,
        'no later than "reviewed"',
      ),
    )
  const dates = [
    ...spansOf(entry).flatMap(({ path, from, until }) => [
      { path, date: from },
      { path, date: until },
    ]),
    ...entry.facts.map(({ known }, index) => ({ path: ['facts', index] as YamlPath, date: known })),
    ...(['born', 'died', 'defunct'] as const).map((key) => ({ path: [key] as YamlPath, date: entry[key] })),
  ]
  for (const { path, date } of dates)
    if (date !== undefined && firstDay(date) > entry.reviewedUpTo)
      findings.push(
        refuse(
          loaded,
          path,
          `${date} lies after reviewedUpTo (${entry.reviewedUpTo})`,
          'check the whole entry up to that day and move reviewedUpTo, or leave the line out',
        ),
      )
  return findings
}

/** Nobody acts before birth; a dead person holds nothing. What is found out later about the dead is a fact like others. */
function outsideLife(loaded: LoadedEntry): Finding[] {
  const { born, died, facts, roles } = loaded.entry
  const early = facts.flatMap(({ date }, index) =>
    born !== undefined && lastDay(date) < firstDay(born)
      ? [
          refuse(
            loaded,
            ['facts', index, 'date'],
            `a fact of ${date}, before the birth in ${born}`,
            'correct one of the two dates',
          ),
        ]
      : [],
  )
  const late = roles.flatMap(({ title, from, until }, index) =>
    died !== undefined && (until === undefined || lastDay(died) < firstDay(until) || lastDay(died) < firstDay(from))
      ? [
          refuse(
            loaded,
            ['roles', index],
            `"${title}" lasts beyond the death in ${died}`,
            'let it end on the day of death at the latest',
          ),
        ]
      : [],
  )
  return [...early, ...late]
}
