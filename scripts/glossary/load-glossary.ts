import { join } from 'node:path'
import type { CheckedGlossary } from './checks/checked-glossary.ts'
import type { Finding } from './finding.ts'
import { loadEntries } from './load-entries.ts'
import { loadSources } from './sources.ts'

/** The written glossary of the project at `root`, and what cannot even be read of it. */
export function loadGlossary(root: string = process.cwd()): {
  glossary: CheckedGlossary
  findings: readonly Finding[]
} {
  const folder = join(root, 'assets/glossary')
  const { entries, findings } = loadEntries(join(folder, 'entries'), root)
  const byId = new Map([...entries].reverse().map((loaded) => [loaded.entry.id, loaded]))
  const glossary: CheckedGlossary = {
    entries,
    byId,
    places: new Map(),
    sources: loadSources(join(folder, 'sources.yaml')),
    retired: new Map(),
    today: new Date().toISOString().slice(0, 10),
  }
  return { glossary, findings }
}
