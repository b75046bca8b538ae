import type { Entity, Relation, Tenure } from './entity.ts'
import type { Designation, Fact, Role, Span } from './entry-schema.ts'
import { compareDates, type DateOrder, firstDay, yearsBetween } from './partial-date.ts'

/** How a dated line lies to the day of the article. */
export type Moment = 'earlier' | 'atTheTime' | 'sameDay' | 'since' | 'undecided'

/** The dated lines of an entity that share a moment. Oldest first; `since` newest first. */
export interface Slice {
  readonly status: readonly Span[]
  readonly facts: readonly Fact[]
  readonly tenures: readonly Tenure[]
  readonly roles: readonly Role[]
  readonly relations: readonly Relation[]
  readonly designations: readonly Designation[]
}

/**
 * - `no-date`: the date of the article was not found;
 * - `after-today`: it lies in the future and is not believed;
 * - `beyond-review`: the article is younger than `reviewedUpTo`; later events are not included.
 */
export type AsOfNote = 'no-date' | 'after-today' | 'beyond-review'

/** An entity as the card shows it to a reader of an article of one day. */
export interface AsOf {
  /** The date that the card is split at; absent where there is none that can be believed, and then nothing is split. */
  readonly date?: string
  readonly notes: readonly AsOfNote[]
  /** Spans that were over before the day. Facts are never here: what happened before the day is `atTheTime`. */
  readonly earlier: Slice
  /** What held on the day and what was known by then. Without a date: what holds today, and all facts. */
  readonly atTheTime: Slice
  /** Dated to the very day of the article, which may be older by hours. */
  readonly sameDay: Slice
  /** Begun, happened or become known after the day; newest first. */
  readonly since: Slice
  /** Known to the month or year alone, in which the day lies; to be shown with their own precision. */
  readonly undecided: Slice
  /** The facts to lead with: the founding one and the latest of `atTheTime.facts`, oldest first; two, one or none. */
  readonly keyFacts: readonly Fact[]
  /** Age in whole years on the day (without a date: today), where alive then and the birth date decides it. */
  readonly age?: number
  /** Date of death, where it lies before the day or on it: a card must not foretell. */
  readonly died?: string
}

/**
 * What of `entity` was so on the day of the article. Pure.
 * @param date published date of the article, `2021-08-30` or shorter; undefined if not found
 * @param today full day on which the card is read
 */
export function asOf(entity: Entity, date: string | undefined, today: string): AsOf {
  const believed = date !== undefined && firstDay(date) <= today ? date : undefined
  const slice = believed === undefined ? sliceToday(entity, today) : sliceAt(entity, believed)
  const atTheTime = slice('atTheTime')
  return {
    ...(believed === undefined ? {} : { date: believed }),
    notes: notesOn(entity, date, believed),
    earlier: slice('earlier'),
    atTheTime,
    sameDay: slice('sameDay'),
    since: newestFirst(slice('since')),
    undecided: slice('undecided'),
    keyFacts: keyFacts(atTheTime.facts),
    ...lifeAt(entity, believed ?? today),
  }
}

function notesOn({ reviewedUpTo }: Entity, date: string | undefined, believed: string | undefined): AsOfNote[] {
  if (date === undefined) return ['no-date']
  if (believed === undefined) return ['after-today']
  return compareDates(believed, reviewedUpTo) === 'after' ? ['beyond-review'] : []
}

type Slicer = (moment: Moment) => Slice

function sliceAt(entity: Entity, date: string): Slicer {
  const spans = <Line extends Held>(lines: readonly Line[], moment: Moment) =>
    lines.filter((line) => momentOfSpan(line, date) === moment)
  return (moment) => ({
    status: entity.status.filter((_, index) => momentOfStatus(entity.status, index, date) === moment),
    facts: entity.facts.filter((fact) => momentOfFact(fact, date) === moment),
    tenures: spans(entity.tenures, moment),
    roles: spans(entity.roles, moment),
    relations: spans(entity.relations, moment),
    designations: spans(entity.designations, moment),
  })
}

/** Without a date nothing is split: all facts together, and of the rest what holds today. */
function sliceToday(entity: Entity, today: string): Slicer {
  const slice = sliceAt(entity, today)
  return (moment) => {
    if (moment === 'sameDay' || moment === 'since') return NOTHING
    if (moment !== 'atTheTime') return { ...slice(moment), facts: [] }
    const holding = slice(moment)
    const begun = slice('sameDay')
    return {
      status: latest([...holding.status, ...begun.status], entity.status),
      facts: entity.facts,
      tenures: [...holding.tenures, ...begun.tenures],
      roles: [...holding.roles, ...begun.roles],
      relations: [...holding.relations, ...begun.relations],
      designations: [...holding.designations, ...begun.designations],
    }
  }
}

function latest(holding: readonly Span[], all: readonly Span[]): readonly Span[] {
  return (holding.length > 0 ? holding : all).slice(-1)
}

interface Held {
  readonly from?: string | undefined
  readonly notBefore?: string | undefined
  readonly until?: string | undefined
}

/** `until` is the last day on which it held. A line without `from` held as long as it could. */
export function momentOfSpan({ from, notBefore, until }: Held, date: string): Moment {
  const begun = from === undefined ? begunUnlessTooEarly(notBefore, date) : compareDates(from, date)
  if (begun === 'after') return 'since'
  const ended = until === undefined ? 'after' : compareDates(until, date)
  if (ended === 'before') return 'earlier'
  if (begun === 'undecided' || ended === 'undecided') return 'undecided'
  return begun === 'same' ? 'sameDay' : 'atTheTime'
}

/** Where the earliest date cannot be told from the day, the line stays away: it has no date to show that it may be early. */
function begunUnlessTooEarly(notBefore: string | undefined, date: string): DateOrder {
  const order = notBefore === undefined ? 'before' : compareDates(notBefore, date)
  return order === 'undecided' ? 'after' : order
}

/**
 * Status spans follow each other without a hole. So one that is known only to have begun "in 2021" had begun by the day if
 * its forerunner was over by then, and had not ended if its successor had not begun.
 */
function momentOfStatus(spans: readonly Span[], index: number, date: string): Moment {
  const span = spans[index] as Span
  const moment = momentOfSpan(span, date)
  if (moment !== 'undecided') return moment
  const before = spans[index - 1]
  const after = spans[index + 1]
  const begun =
    compareDates(span.from, date) === 'before' ||
    (before?.until !== undefined && compareDates(before.until, date) === 'before')
  const lasting =
    span.until === undefined ||
    compareDates(span.until, date) === 'after' ||
    (after !== undefined && compareDates(after.from, date) === 'after')
  return begun && lasting ? 'atTheTime' : 'undecided'
}

/** A fact counts from when it was public: what came out after the article is news to its reader, however old it is. */
export function momentOfFact({ date: happened, known = happened }: Fact, date: string): Moment {
  const publicly = compareDates(known, date)
  if (publicly === 'after') return 'since'
  const order = compareDates(happened, date)
  if (order === 'after') return 'since'
  if (order === 'undecided' || publicly === 'undecided') return 'undecided'
  return order === 'same' || publicly === 'same' ? 'sameDay' : 'atTheTime'
}

function keyFacts(facts: readonly Fact[]): Fact[] {
  const founding = facts.find(({ kind }) => kind === 'founding')
  const last = facts.at(-1)
  return [founding, last].filter((fact, index, all): fact is Fact => fact !== undefined && all.indexOf(fact) === index)
}

function newestFirst(slice: Slice): Slice {
  const from = ({ from: date = '' }: Held) => date
  const sort = <Line>(lines: readonly Line[], key: (line: Line) => string) =>
    [...lines].sort((one, other) => (key(one) < key(other) ? 1 : key(one) > key(other) ? -1 : 0))
  return {
    status: sort(slice.status, from),
    facts: sort(slice.facts, ({ date, known = date }) => known),
    tenures: sort(slice.tenures, from),
    roles: sort(slice.roles, from),
    relations: sort(slice.relations, from),
    designations: sort(slice.designations, from),
  }
}

function lifeAt(entity: Entity, day: string): Pick<AsOf, 'age' | 'died'> {
  const { born, died } = entity
  const order = died === undefined ? 'after' : compareDates(died, day)
  if (died !== undefined && (order === 'before' || order === 'same')) return isDeathPublic(entity, day) ? { died } : {}
  const age = born === undefined || order === 'undecided' ? undefined : yearsBetween(born, day)
  return age === undefined || age < 0 ? {} : { age }
}

/** A death can be kept secret for years: then its fact says when it was `known`, and the card keeps the secret until then. */
function isDeathPublic({ facts, died = '' }: Entity, day: string): boolean {
  const secret = facts.find(
    ({ kind, date, known }) =>
      kind === 'death' && known !== undefined && ['same', 'undecided'].includes(compareDates(date, died)),
  )
  return secret?.known === undefined || compareDates(secret.known, day) !== 'after'
}

const NOTHING: Slice = { status: [], facts: [], tenures: [], roles: [], relations: [], designations: [] }
