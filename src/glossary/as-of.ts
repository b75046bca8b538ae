import type { Entity, Relation, Tenure } from './entity.ts'
import type { Designation, Fact, Role, Span } from './entry-schema.ts'
import { compareDates, daysOf, holdsOn } from './partial-date.ts'

/** Something that changed after the article; the card puts it into words. `date` is when it happened, as precise as known. */
export type Change =
  | { readonly kind: 'fact'; readonly date: string; readonly fact: Fact }
  /** A fact of before the article that became public only after it, on `fact.known`. */
  | { readonly kind: 'came-out'; readonly date: string; readonly fact: Fact }
  | { readonly kind: 'status'; readonly date: string; readonly span: Span }
  | { readonly kind: 'office-begun' | 'office-ended'; readonly date: string; readonly tenure: Tenure }
  | { readonly kind: 'role-begun' | 'role-ended'; readonly date: string; readonly role: Role }
  | { readonly kind: 'relation-begun' | 'relation-ended'; readonly date: string; readonly relation: Relation }
  | { readonly kind: 'listed' | 'delisted'; readonly date: string; readonly designation: Designation }
  | { readonly kind: 'died' | 'defunct'; readonly date: string }

/** An entity seen from one day. */
export interface AsOf {
  /**
   * `split`: what was true on `date`, apart from what came after. `together`: the article is of this month, the two parts are
   * one. `undated`: no usable date; the latest is shown, and the card says that no date was found.
   */
  readonly mode: 'split' | 'together' | 'undated'
  /** The day that "At the time" speaks of: the article's, or today. `YYYY-MM-DD` or shorter. */
  readonly date: string
  readonly status: Span | undefined
  /** Offices and positions held on that day for certain. */
  readonly tenures: readonly Tenure[]
  readonly roles: readonly Role[]
  /** The founding fact and the latest ones up to that day, oldest first; at most `KEY_FACTS`. */
  readonly key: readonly Fact[]
  /** On that very day: the article may be older by hours. */
  readonly sameDay: readonly Change[]
  /** After that day, newest first. */
  readonly since: readonly Change[]
  /** Known less precisely than the day: before or after cannot be told. Newest first. */
  readonly undecided: readonly Change[]
  /** Relations and designations that held on that day, or whose time is not known. */
  readonly relations: readonly Relation[]
  readonly designations: readonly Designation[]
  /** The article is later than what the entry considers; the card says up to when it was checked. */
  readonly beyondReview: boolean
}

/** Two facts and the status make the three lines for which the card has room (design: two or three). */
const KEY_FACTS = 2

/**
 * What is known of `entity` on the day `published` (ISO 8601, any precision, a time is ignored), seen from `today`
 * (`YYYY-MM-DD`). A date that is absent, unreadable or later than today counts as none.
 */
export function asOf(entity: Entity, published: string | undefined, today: string): AsOf {
  const day = usableDay(published, today)
  const date = day ?? today
  const changes = allChanges(entity)
  const when = (wanted: ReturnType<typeof compareDates>) =>
    newestFirst(changes.filter((change) => compareDates(change.date, date) === wanted))
  const mode = day === undefined ? 'undated' : day.slice(0, 7) === today.slice(0, 7) ? 'together' : 'split'
  return {
    mode,
    date,
    status: statusOn(entity.status, date, mode),
    tenures: entity.tenures.filter((tenure) => holdsOn(tenure, date) === 'yes'),
    roles: entity.roles.filter((role) => holdsOn(role, date) === 'yes'),
    key: keyFacts(entity.facts, date),
    sameDay: when('same').filter((change) => mode === 'split' || change.kind === 'fact'),
    since: when('after'),
    undecided: when('undecided'),
    relations: entity.relations.filter((relation) => heldOn(relation, date)),
    designations: entity.designations.filter((designation) => heldOn(designation, date)),
    beyondReview: daysOf(date).first > entity.reviewedUpTo,
  }
}

function usableDay(published: string | undefined, today: string): string | undefined {
  const date = published?.match(/^\d{4}(-\d\d(-\d\d)?)?/)?.[0]
  return date === undefined || daysOf(date).first > today ? undefined : date
}

/** Without a date the latest span is shown; with one only the span that holds for certain. */
function statusOn(spans: readonly Span[], date: string, mode: AsOf['mode']): Span | undefined {
  return mode === 'undated' ? spans.at(-1) : spans.find((span) => holdsOn(span, date) === 'yes')
}

/** A relation without dates holds as far as anybody knows. */
function heldOn(span: { readonly from?: string; readonly until?: string | undefined }, date: string): boolean {
  return span.from === undefined
    ? span.until === undefined || compareDates(span.until, date) !== 'before'
    : holdsOn({ from: span.from, until: span.until }, date) === 'yes'
}

function keyFacts(facts: readonly Fact[], date: string): Fact[] {
  const known = facts.filter((fact) => compareDates(publicSince(fact), date) === 'before')
  const founding = known.find((fact) => fact.kind === 'founding') ?? known[0]
  const latest = known.slice(-KEY_FACTS).reverse()
  const chosen = new Set([founding, ...latest].filter((fact) => fact !== undefined).slice(0, KEY_FACTS))
  return known.filter((fact) => chosen.has(fact))
}

/** The day from which an article could tell the fact. */
function publicSince(fact: Fact): string {
  return fact.known ?? fact.date
}

function allChanges(entity: Entity): Change[] {
  const told = new Set(entity.facts.map((fact) => `${fact.kind ?? ''} ${fact.date}`))
  const changes: Change[] = [
    ...entity.facts.map(
      (fact): Change =>
        fact.known === undefined
          ? { kind: 'fact', date: fact.date, fact }
          : { kind: 'came-out', date: fact.known, fact },
    ),
    ...entity.status.map((span): Change => ({ kind: 'status', date: span.from, span })),
    ...entity.tenures.flatMap((tenure) =>
      bothEnds(tenure, (end, date): Change => ({ kind: `office-${end}`, date, tenure })),
    ),
    ...entity.roles.flatMap((role) => bothEnds(role, (end, date): Change => ({ kind: `role-${end}`, date, role }))),
    ...entity.relations.flatMap((relation) =>
      bothEnds(relation, (end, date): Change => ({ kind: `relation-${end}`, date, relation })),
    ),
    ...entity.designations.flatMap((designation) =>
      bothEnds(
        designation,
        (end, date): Change => ({ kind: end === 'begun' ? 'listed' : 'delisted', date, designation }),
      ),
    ),
  ]
  if (entity.died !== undefined) changes.push({ kind: 'died', date: entity.died })
  if (entity.defunct !== undefined) changes.push({ kind: 'defunct', date: entity.defunct })
  return changes.filter((change) => !isToldByFact(change, told))
}

function bothEnds(
  span: { readonly from?: string; readonly until?: string | undefined },
  make: (end: 'begun' | 'ended', date: string) => Change,
): Change[] {
  return [
    ...(span.from === undefined ? [] : [make('begun', span.from)]),
    ...(span.until === undefined ? [] : [make('ended', span.until)]),
  ]
}

/** A fact that tells of the appointment or the death makes the derived line a repetition. */
function isToldByFact(change: Change, told: ReadonlySet<string>): boolean {
  if (change.kind === 'died') return told.has(`death ${change.date}`)
  return (change.kind === 'office-begun' || change.kind === 'role-begun') && told.has(`appointment ${change.date}`)
}

function newestFirst(changes: readonly Change[]): Change[] {
  return changes.toSorted((a, b) => (daysOf(a.date).first < daysOf(b.date).first ? 1 : -1))
}
