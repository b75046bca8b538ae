import { existsSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import type { Entity } from '../../src/glossary/entity.ts'
import type { CheckedGlossary } from './checks/checked-glossary.ts'
import type { Finding } from './finding.ts'
import { makeGazetteer } from './gazetteer/gazetteer.ts'
import { loadEntries } from './load-entries.ts'
import { mergePlaces } from './merge-places.ts'
import { readYaml } from './read-yaml.ts'
import { loadSources } from './sources.ts'

export interface LoadedGlossary {
  readonly glossary: CheckedGlossary
  /** All generated places, also those that a written entry replaces. */
  readonly places: readonly Entity[]
  /** What cannot even be read. */
  readonly findings: readonly Finding[]
}

/** The written glossary of the project at `root` beside the generated places. */
export function loadGlossary(root: string = process.cwd()): LoadedGlossary {
  const folder = join(root, 'assets/glossary')
  const { entries, findings } = loadEntries(join(folder, 'entries'), root)
  const places = makeGazetteer(root)
  const { kept } = mergePlaces(
    entries.map(({ entry }) => entry),
    places,
  )
  const glossary: CheckedGlossary = {
    entries,
    // Of two entries with one id the first in the order of files counts; the check names the other.
    byId: new Map([...entries].reverse().map((loaded) => [loaded.entry.id, loaded])),
    places: new Map(kept.map(({ id, type }) => [id, type])),
    sources: loadSources(join(folder, 'sources.yaml')),
    retired: loadRetired(join(folder, 'retired.yaml')),
    today: new Date().toISOString().slice(0, 10),
  }
  return { glossary, places, findings }
}

/** `retired.yaml`: ids that were given up, each with what became of it. */
function loadRetired(path: string): Map<string, string> {
  if (!existsSync(path)) return new Map()
  return new Map(Object.entries(v.parse(v.nullable(v.record(v.string(), v.string())), readYaml(path).value) ?? {}))
}
