import * as v from 'valibot'
import { ENTITY_TYPES, NAME_KINDS, PREDICATE_NAMES } from './vocabulary.ts'

/**
 * The shape of one glossary entry as a person writes it. Types, checks and the JSON Schema for editors all come from here.
 * What one entry alone cannot show (who owns a name, whether a relation leads anywhere) is checked by `npm run glossary:check`.
 */

/** Lengths in UTF-16 units: what fits the card without scrolling at 360 px. */
export const WHAT_MAX = 160
export const WHY_MAX = 180
export const FACT_MAX = 140

/** `2021`, `2021-08` or `2021-08-15`: as precise as is known. */
const partialDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a date is written 2021, 2021-08 or 2021-08-15'),
)
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/, 'a full day such as 2026-11-23'))
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is kebab-case'))
const text = (max: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max))
const sources = v.pipe(v.array(id), v.minLength(1, 'give at least one source'))

export const nameSchema = v.strictObject({
  text: text(120),
  kind: v.picklist(NAME_KINDS),
  /** `exact`: "IS" is a group, "is" is a verb. */
  case: v.optional(v.literal('exact')),
  /** Ambiguous alone: marks only if `needs` is met or a strong name of the same entry stands earlier. */
  weak: v.optional(v.boolean()),
  /** Entry ids or words, one of which must be in the article. */
  needs: v.optional(v.pipe(v.array(text(80)), v.minLength(1))),
  /** Words directly before or after that show another bearer. */
  not: v.optional(v.pipe(v.array(text(80)), v.minLength(1))),
  lang: v.optional(v.string()),
  from: v.optional(partialDate),
  until: v.optional(partialDate),
})

const spanSchema = v.strictObject({ from: partialDate, until: v.optional(partialDate), text: text(FACT_MAX), sources })

const factSchema = v.strictObject({
  date: partialDate,
  until: v.optional(partialDate),
  /** When it became public, if later than `date`. */
  known: v.optional(partialDate),
  text: text(FACT_MAX),
  kind: v.optional(v.picklist(['event', 'figure', 'death', 'appointment', 'recognition', 'founding'])),
  claim: v.optional(v.picklist(['claimed', 'disputed'])),
  by: v.optional(text(80)),
  sources,
})

const relationSchema = v.strictObject({
  p: v.picklist(PREDICATE_NAMES),
  to: id,
  from: v.optional(partialDate),
  until: v.optional(partialDate),
  claim: v.optional(v.picklist(['claimed', 'disputed'])),
  by: v.optional(text(80)),
  note: v.optional(text(80)),
  sources: v.optional(sources),
})

/** `who` is the id of a person with an entry; `name` is written for one without. */
const holderSchema = v.strictObject({
  who: v.optional(id),
  name: v.optional(text(80)),
  from: partialDate,
  until: v.optional(partialDate),
  acting: v.optional(v.boolean()),
  note: v.optional(text(80)),
  sources,
})

const roleSchema = v.strictObject({ title: text(90), from: partialDate, until: v.optional(partialDate), sources })

const designationSchema = v.strictObject({
  by: text(40),
  list: text(90),
  from: partialDate,
  until: v.optional(partialDate),
  source: id,
})

export const sourceSchema = v.strictObject({
  title: v.optional(text(160)),
  publisher: text(80),
  date: v.optional(partialDate),
  url: v.optional(v.pipe(v.string(), v.url(), v.startsWith('https://'))),
})

export const entrySchema = v.strictObject({
  id,
  type: v.picklist(ENTITY_TYPES),
  title: text(90),
  names: v.pipe(v.array(nameSchema), v.minLength(1)),
  what: text(WHAT_MAX),
  why: v.optional(text(WHY_MAX)),
  born: v.optional(partialDate),
  died: v.optional(partialDate),
  /** No longer exists since this date. */
  defunct: v.optional(partialDate),
  /** Administers without general recognition. */
  deFacto: v.optional(v.boolean()),
  status: v.optional(v.array(spanSchema), []),
  facts: v.optional(v.array(factSchema), []),
  /** Positions of a person for which there is no entry of type `office`. */
  roles: v.optional(v.array(roleSchema), []),
  /** Only on an office. Persons get their offices from here. */
  holders: v.optional(v.array(holderSchema), []),
  relations: v.optional(v.array(relationSchema), []),
  designations: v.optional(v.array(designationSchema), []),
  confusedWith: v.optional(v.array(v.strictObject({ with: id, difference: text(WHY_MAX) })), []),
  coords: v.optional(
    v.tuple([
      v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
      v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
    ]),
  ),
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'an ISO 3166 code such as AF'))),
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/))),
  wikipedia: v.optional(text(120)),
  domain: v.pipe(v.array(id), v.minLength(1)),
  /** Day on which every line was last checked. */
  reviewed: day,
  /** Events up to this day are considered. */
  reviewedUpTo: day,
  /** One-off sources of this entry, by id. */
  sources: v.optional(v.record(id, sourceSchema), {}),
})

export type Entry = v.InferOutput<typeof entrySchema>
export type Name = Entry['names'][number]
export type Span = Entry['status'][number]
export type Fact = Entry['facts'][number]
export type Role = Entry['roles'][number]
export type Holder = Entry['holders'][number]
export type Designation = Entry['designations'][number]
export type Source = v.InferOutput<typeof sourceSchema>
