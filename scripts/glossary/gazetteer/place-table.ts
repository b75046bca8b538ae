import * as v from 'valibot'
import { type Name, nameSchema } from '../../../src/glossary/entry-schema.ts'
import { PLACE_TYPES } from '../../../src/glossary/vocabulary.ts'
import { readYaml } from '../read-yaml.ts'

/** Several items may stand in one line, parted by a comma and a space. */
const line = v.pipe(
  v.array(v.string()),
  v.transform((items) => items.flatMap((item) => item.split(/,\s+/))),
)
const name = v.pipe(
  v.union([v.string(), v.strictObject({ ...nameSchema.entries, kind: v.optional(nameSchema.entries.kind, 'common') })]),
  v.transform((given): Name => (typeof given === 'string' ? { text: given, kind: 'common' } : given)),
)
const texts = v.record(v.string(), v.string())

const area = v.strictObject({
  title: v.optional(v.string()),
  names: v.optional(v.array(name), []),
  wikipedia: v.optional(v.string()),
  wikidata: v.optional(v.string()),
  what: v.optional(v.string()),
  type: v.optional(v.picklist(PLACE_TYPES)),
})

const regionRule = v.strictObject({
  noun: v.string(),
  /** `%` stands for the name in all three. */
  title: v.string(),
  names: v.array(v.string()),
  wikipedia: v.optional(v.string()),
  leaveOut: v.optional(v.array(v.string()), []),
  /** If given, only these codes. */
  only: v.optional(v.array(v.string())),
  rename: v.optional(texts, {}),
  titles: v.optional(texts, {}),
  articles: v.optional(texts, {}),
  more: v.optional(v.record(v.string(), v.array(name)), {}),
})

const tableSchema = v.strictObject({
  reviewed: v.string(),
  countries: v.record(v.string(), area),
  territories: v.record(v.string(), area),
  regions: v.record(v.string(), regionRule),
  cities: v.strictObject({
    atLeast: v.pipe(v.string(), v.transform(Number)),
    regionalCapitals: v.array(v.string()),
    us: v.strictObject({
      atLeast: v.pipe(v.string(), v.transform(Number)),
      bareFrom: v.pipe(v.string(), v.transform(Number)),
      standalone: line,
    }),
    more: line,
    leaveOut: line,
    named: v.record(v.string(), v.array(name)),
    wikipedia: line,
    articles: texts,
    wikidata: v.optional(texts, {}),
  }),
  ambiguous: v.strictObject({ needs: v.record(v.string(), v.array(v.string())), weak: line, leaveOut: line }),
})

/** `assets/glossary/gazetteer.yaml`: what the packages' tables of places do not know. */
export type PlaceTable = v.InferOutput<typeof tableSchema>
export type Area = v.InferOutput<typeof area>
export type RegionRule = v.InferOutput<typeof regionRule>

/** Throws with a plain sentence if the file is not as it must be. */
export function loadPlaceTable(path: string): PlaceTable {
  const yaml = readYaml(path)
  const parsed = v.safeParse(tableSchema, yaml.value)
  if (parsed.success) return parsed.output
  const issue = parsed.issues[0]
  const where = issue.path?.map((item) => item.key as string) ?? []
  throw new Error(`${path}:${yaml.lineOf(where)}  "${where.join('.')}": ${issue.message}`)
}
