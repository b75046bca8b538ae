import type { EntityType } from '../../../src/glossary/vocabulary.ts'
import type { Finding } from '../finding.ts'
import type { LoadedEntry } from '../load-entries.ts'
import type { YamlPath } from '../read-yaml.ts'
import type { SharedSources } from '../sources.ts'

/** All that the checks look at: each is a function from this to findings. */
export interface CheckedGlossary {
  readonly entries: readonly LoadedEntry[]
  readonly byId: ReadonlyMap<string, LoadedEntry>
  /** Types of generated places by id; relations may lead to them. */
  readonly places: ReadonlyMap<string, EntityType>
  readonly sources: SharedSources
  /** Ids that were once used and must never mean something else, with the id to use instead or a sentence. */
  readonly retired: ReadonlyMap<string, string>
  /** Full day, for what depends on the age of an entry. */
  readonly today: string
}

export type Check = (glossary: CheckedGlossary) => Finding[]

export function refuse(loaded: LoadedEntry, path: YamlPath, what: string, remedy: string): Finding {
  return { file: loaded.file, line: loaded.lineOf(path), what, remedy, grade: 'refusal' }
}

export function warn(loaded: LoadedEntry, path: YamlPath, what: string, remedy: string): Finding {
  return { ...refuse(loaded, path, what, remedy), grade: 'warning' }
}

/** Type of whatever an id names, written or generated. */
export function typeOf(id: string, glossary: CheckedGlossary): EntityType | undefined {
  return glossary.byId.get(id)?.entry.type ?? glossary.places.get(id)
}
