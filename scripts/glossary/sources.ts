import * as v from 'valibot'
import { type Entry, type Source, sourceSchema } from '../../src/glossary/entry-schema.ts'
import { readYaml } from './read-yaml.ts'

const fileSchema = v.strictObject({
  publishers: v.record(v.string(), v.string()),
  sources: v.record(v.string(), sourceSchema),
})

/** `assets/glossary/sources.yaml`: publishers by slug, and the sources that many entries cite, by id. */
export interface SharedSources {
  readonly publishers: Readonly<Record<string, string>>
  readonly sources: Readonly<Record<string, Source>>
  lineOf(path: readonly (string | number)[]): number
}

/** Throws with a plain sentence if the file is not as it must be: nothing can be checked without it. */
export function loadSources(path: string): SharedSources {
  const yaml = readYaml(path)
  const parsed = v.safeParse(fileSchema, yaml.value)
  if (!parsed.success) {
    const issue = parsed.issues[0]
    const where = issue.path?.map((item) => item.key as string) ?? []
    throw new Error(`${path}:${yaml.lineOf(where)}  "${where.join('.')}": ${issue.message}`)
  }
  return { ...parsed.output, lineOf: yaml.lineOf }
}

const DATED = /^(.+?)-(\d{4}(?:-\d\d(?:-\d\d)?)?)$/

/**
 * What a source id stands for: one of the entry's own, one of the shared ones, or `<publisher>-<date>`, which is what that
 * publisher reported then. Undefined if it is none of them.
 */
export function resolveSource(id: string, entry: Pick<Entry, 'sources'>, shared: SharedSources): Source | undefined {
  const known = entry.sources[id] ?? shared.sources[id]
  if (known) return known
  const [, slug, date] = DATED.exec(id) ?? []
  const publisher = slug === undefined ? undefined : shared.publishers[slug]
  return publisher === undefined || date === undefined ? undefined : { publisher, date }
}

/** Every source id that a line of the entry names, with the path of that line. */
export function citations(entry: Entry): { readonly id: string; readonly path: (string | number)[] }[] {
  const lists = (['status', 'facts', 'roles', 'holders', 'relations'] as const).flatMap((part) =>
    entry[part].flatMap((line, index) =>
      (line.sources ?? []).map((id, at) => ({ id, path: [part, index, 'sources', at] })),
    ),
  )
  const listed = entry.designations.map(({ source }, index) => ({
    id: source,
    path: ['designations', index, 'source'],
  }))
  return [...lists, ...listed]
}
