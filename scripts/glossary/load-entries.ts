import { readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import * as v from 'valibot'
import { type Entry, entrySchema } from '../../src/glossary/entry-schema.ts'
import type { Finding } from './finding.ts'
import { readYaml, YamlError, type YamlFile, type YamlPath } from './read-yaml.ts'

/** An entry together with where it stands, so that whatever is wrong with it can be pointed at. */
export interface LoadedEntry {
  readonly entry: Entry
  /** Path from the project's root. */
  readonly file: string
  lineOf(path: YamlPath): number
}

export interface LoadedEntries {
  readonly entries: readonly LoadedEntry[]
  readonly findings: readonly Finding[]
}

/** Reads every `*.yaml` below `folder`. Files that break the schema are left out and named in `findings`. */
export function loadEntries(folder: string, root: string = process.cwd()): LoadedEntries {
  const entries: LoadedEntry[] = []
  const findings: Finding[] = []
  for (const path of yamlFiles(folder)) {
    const file = relative(root, path).split(sep).join('/')
    try {
      const yaml = readYaml(path)
      const parsed = v.safeParse(entrySchema, withNumbers(yaml.value))
      if (parsed.success) entries.push({ entry: parsed.output, file, lineOf: yaml.lineOf })
      else findings.push(...parsed.issues.map((issue) => schemaFinding(issue, file, yaml)))
    } catch (error) {
      if (!(error instanceof YamlError)) throw error
      findings.push(brokenYaml(error, file))
    }
  }
  return { entries, findings }
}

function yamlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && item.name.endsWith('.yaml'))
    .map((item) => join(item.parentPath, item.name))
    .sort()
}

/** Scalars are read as text; coordinates are the only numbers of an entry. */
function withNumbers(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('coords' in value) || !Array.isArray(value.coords)) return value
  return { ...value, coords: value.coords.map(Number) }
}

function brokenYaml({ message, line }: YamlError, file: string): Finding {
  return {
    file,
    line,
    what: `the file is no valid YAML: ${message}`,
    remedy: 'put text that holds ": " or " #", or begins with a quote, bracket, @, % or *, between single quotes',
    grade: 'refusal',
  }
}

type Issue = v.InferIssue<typeof entrySchema>

function schemaFinding(issue: Issue, file: string, yaml: YamlFile): Finding {
  const path = (issue.path ?? []).map((item) => item.key as string | number)
  return { file, line: yaml.lineOf(path), ...explain(issue, path), grade: 'refusal' }
}

function explain(issue: Issue, path: YamlPath): Pick<Finding, 'what' | 'remedy'> {
  const where = path.join('.') || 'entry'
  const key = path.at(-1)
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return {
      what: `unknown key "${where}"`,
      remedy: /[\s.]/.test(String(key))
        ? 'put the text between quotes: within { } a comma ends it'
        : 'remove it, or correct its spelling (keys: src/glossary/entry-schema.ts)',
    }
  if (issue.received === 'undefined') return { what: `"${where}" is missing`, remedy: `write "${key}:"` }
  if (issue.type === 'max_length')
    return {
      what: `"${where}" has ${(issue.input as string).length} characters, ${issue.requirement} are allowed`,
      remedy: 'shorten the sentence, or split it into two facts',
    }
  if (issue.type === 'picklist')
    return {
      what: `"${where}" is ${issue.received}`,
      remedy: `choose one of ${issue.expected.replace(/["()]/g, '').replaceAll(' | ', ', ')}`,
    }
  return {
    what: `"${where}" is ${issue.received}: ${issue.message}`,
    remedy: 'write it as src/glossary/entry-schema.ts says',
  }
}
