import type { Entity } from '../../src/glossary/entity.ts'
import { encodeGlossary } from '../../src/glossary/glossary.ts'
import { buildEntities } from './build-entities.ts'
import { runChecks } from './checks/run-checks.ts'
import { type Finding, printFinding } from './finding.ts'
import { loadGlossary } from './load-glossary.ts'

export interface CompiledGlossary {
  /** What the extension packs and the background opens. */
  readonly bytes: Uint8Array
  readonly entities: readonly Entity[]
  readonly report: { readonly authored: number; readonly generated: number; readonly findings: readonly Finding[] }
}

/**
 * The whole way from the entries to the bytes that are shipped. Throws, with a line for each refusal, if the glossary is
 * not fit to be shipped; `draft` builds what can be built all the same, to look at an entry while it is being written.
 */
export async function compileGlossary({ root = process.cwd(), draft = false } = {}): Promise<CompiledGlossary> {
  const { glossary, places, findings } = loadGlossary(root)
  const all = [...findings, ...runChecks(glossary)]
  const refused = all.filter(({ grade }) => grade === 'refusal')
  if (refused.length > 0 && !draft)
    throw new Error(`The glossary is not fit to be built:\n${refused.map(printFinding).join('\n')}`)
  const entities = buildEntities(
    glossary.entries.map(({ entry }) => entry),
    places,
    glossary.sources,
  )
  const authored = entities.filter(({ tier }) => tier === 'authored').length
  return {
    bytes: encodeGlossary(entities),
    entities,
    report: { authored, generated: entities.length - authored, findings: all },
  }
}
