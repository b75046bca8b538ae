import { existsSync } from 'node:fs'
import * as v from 'valibot'
import { compareDates } from '../../../src/glossary/partial-date.ts'
import type { Finding } from '../finding.ts'
import { readYaml, type YamlFile, type YamlPath } from '../read-yaml.ts'
import type { CheckedGlossary } from './checked-glossary.ts'

const date = v.string()
const assertionsSchema = v.strictObject({
  /** Who held an office on a day. */
  holders: v.array(v.strictObject({ office: v.string(), on: date, who: v.string() })),
  /** Since when somebody lists something. */
  designations: v.array(
    v.strictObject({ entry: v.string(), by: v.string(), from: date, list: v.optional(v.string()) }),
  ),
  /** What must not be said of an entry. */
  notDesignated: v.array(v.strictObject({ entry: v.string(), by: v.string(), list: v.optional(v.string()) })),
  capitals: v.array(v.strictObject({ city: v.string(), of: v.string() })),
  deaths: v.array(v.strictObject({ entry: v.string(), died: date })),
  ids: v.array(v.strictObject({ entry: v.string(), wikidata: v.string() })),
})

type Assertions = v.InferOutput<typeof assertionsSchema>
type Part = keyof Assertions

/**
 * Compares the glossary with `test/gold/assertions.yaml`: statements looked up apart from the entries, in other sources.
 * Where the two disagree one of them is wrong. Ids that generated places carry count as well.
 */
export function checkAssertions(glossary: CheckedGlossary, path: string, file: string): Finding[] {
  if (!existsSync(path)) return []
  const yaml = readYaml(path)
  const assertions = v.parse(assertionsSchema, yaml.value)
  return (Object.keys(assertions) as Part[]).flatMap((part) =>
    assertions[part].flatMap((assertion, index) => {
      const said = CONTRADICTIONS[part](assertion as never, glossary)
      return said === undefined ? [] : [disagreement(yaml, [part, index], file, said)]
    }),
  )
}

function disagreement(yaml: YamlFile, path: YamlPath, file: string, what: string): Finding {
  return {
    file,
    line: yaml.lineOf(path),
    what,
    remedy: 'look it up again: correct the entry, or the assertion',
    grade: 'refusal',
  }
}

/** What the glossary says instead, in words; undefined if it agrees. */
type Contradiction<Assertion> = (assertion: Assertion, glossary: CheckedGlossary) => string | undefined

const CONTRADICTIONS: { readonly [P in Part]: Contradiction<Assertions[P][number]> } = {
  holders({ office, on, who }, { byId }) {
    const entry = byId.get(office)?.entry
    if (!entry) return `there is no office "${office}"`
    const then = entry.holders.filter(
      ({ from, until }) =>
        compareDates(from, on) !== 'after' && (until === undefined || compareDates(until, on) !== 'before'),
    )
    if (then.some((holder) => holder.who === who || holder.name === who)) return undefined
    return `on ${on} "${office}" is held by ${then.map((holder) => holder.who ?? holder.name).join(', ') || 'nobody'}, not by "${who}"`
  },
  designations({ entry: id, by, from, list }, { byId }) {
    const entry = byId.get(id)?.entry
    if (!entry) return `there is no entry "${id}"`
    const found = entry.designations.filter((line) => line.by === by && (list === undefined || line.list === list))
    if (found.some((line) => agree(line.from, from))) return undefined
    return `"${id}" is ${found.length > 0 ? `listed by ${by} since ${found.map((line) => line.from).join(', ')}` : `not listed by ${by}`}, not since ${from}`
  },
  notDesignated({ entry: id, by, list }, { byId }) {
    const found = byId
      .get(id)
      ?.entry.designations.find((line) => line.by === by && (list === undefined || line.list === list))
    return found && `"${id}" is listed by ${by} (${found.list}), and must not be`
  },
  capitals({ city, of }, { byId }) {
    const relations = byId.get(city)?.entry.relations ?? []
    if (relations.some(({ p, to }) => p === 'capital_of' && to === of)) return undefined
    return `"${city}" is not the capital of "${of}"`
  },
  deaths({ entry: id, died }, { byId }) {
    const entry = byId.get(id)?.entry
    const said = entry?.died ?? entry?.facts.find(({ kind }) => kind === 'death')?.date
    return said !== undefined && agree(said, died) ? undefined : `"${id}" died on ${said ?? 'no day'}, not on ${died}`
  },
  ids({ entry: id, wikidata }, { byId }) {
    const entry = byId.get(id)?.entry
    if (!entry) return `there is no entry "${id}"`
    return entry.wikidata === undefined || entry.wikidata === wikidata
      ? undefined
      : `"${id}" has the Wikidata id ${entry.wikidata}, not ${wikidata}`
  },
}

/** One and the same date, as far as the less precise of the two tells. */
function agree(one: string, other: string): boolean {
  return ['same', 'undecided'].includes(compareDates(one, other))
}
