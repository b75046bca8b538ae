import type { Finding } from '../finding.ts'
import { citations, resolveSource } from '../sources.ts'
import { type Check, refuse } from './checked-glossary.ts'

/** Every source that is cited can be found, and every source that is written down is cited. */
export const checkCitations: Check = (glossary) =>
  glossary.entries.flatMap((loaded) => {
    const cited = citations(loaded.entry)
    const missing = cited
      .filter(({ id }) => !resolveSource(id, loaded.entry, glossary.sources))
      .map(({ id, path }) =>
        refuse(
          loaded,
          path,
          `source "${id}" is unknown`,
          'add its publisher or the source to assets/glossary/sources.yaml, or write it under "sources" of this entry',
        ),
      )
    const unused = Object.keys(loaded.entry.sources)
      .filter((id) => !cited.some((citation) => citation.id === id))
      .map((id) =>
        refuse(loaded, ['sources', id], `source "${id}" is cited nowhere in this entry`, 'cite it or remove it'),
      )
    return [...missing, ...unused]
  })

/** The same for the shared file; asked only of the whole glossary. */
export const checkSharedSources: Check = (glossary): Finding[] => {
  const cited = new Set(glossary.entries.flatMap(({ entry }) => citations(entry).map(({ id }) => id)))
  return Object.keys(glossary.sources.sources)
    .filter((id) => !cited.has(id))
    .map((id) => ({
      file: 'assets/glossary/sources.yaml',
      line: glossary.sources.lineOf(['sources', id]),
      what: `source "${id}" is cited by no entry`,
      remedy: 'remove it; add it again with the entry that cites it',
      grade: 'warning',
    }))
}
