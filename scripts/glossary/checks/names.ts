import type { Name } from '../../../src/glossary/entry-schema.ts'
import { fold } from '../../../src/text/fold.ts'
import type { Finding } from '../finding.ts'
import type { LoadedEntry } from '../load-entries.ts'
import { type Check, type CheckedGlossary, refuse, typeOf } from './checked-glossary.ts'
import { surelyOverlap } from './spans.ts'

/** Letters up to which an acronym is likely to be a word as well. */
const SHORT_ACRONYM = 4

interface Owner {
  readonly loaded: LoadedEntry
  readonly index: number
  readonly name: Name
}

/** A name leads to one entry, or its flags say when to which. */
export const checkNames: Check = (glossary) => [
  ...glossary.entries.flatMap((loaded) =>
    loaded.entry.names.flatMap((name, index) => checkFlags({ loaded, index, name }, glossary)),
  ),
  ...[...ownersByName(glossary.entries).values()].flatMap(quarrels),
]

function checkFlags({ loaded, index, name }: Owner, glossary: CheckedGlossary): Finding[] {
  const path = ['names', index]
  const findings: Finding[] = []
  if (!/[\p{L}\p{N}]/u.test(name.text))
    findings.push(refuse(loaded, path, `"${name.text}" has neither letter nor digit`, 'remove the name'))
  if (name.kind === 'surname' && !name.weak)
    findings.push(refuse(loaded, path, `the surname "${name.text}" is not weak`, 'write weak: true'))
  if (name.kind === 'acronym' && name.case !== 'exact' && name.text.replace(/[^\p{L}]/gu, '').length <= SHORT_ACRONYM)
    findings.push(refuse(loaded, path, `the short acronym "${name.text}" is not case: exact`, 'write case: exact'))
  for (const need of name.needs ?? [])
    if (/^[a-z0-9]+(-[a-z0-9]+)+$/.test(need) && typeOf(need, glossary) === undefined)
      findings.push(
        refuse(
          loaded,
          path,
          `"${name.text}" needs "${need}", which has no entry`,
          'correct the id, or write the words as they stand in an article',
        ),
      )
  return findings
}

function ownersByName(entries: readonly LoadedEntry[]): Map<string, Owner[]> {
  const owners = new Map<string, Owner[]>()
  for (const loaded of entries)
    loaded.entry.names.forEach((name, index) => {
      const folded = fold(name.text)
      owners.set(folded, [...(owners.get(folded) ?? []), { loaded, index, name }])
    })
  return owners
}

function quarrels(owners: readonly Owner[]): Finding[] {
  return owners.flatMap((owner, at) => {
    const rival = owners
      .slice(0, at)
      .find((other) => other.loaded !== owner.loaded && !areParted(owner.name, other.name))
    if (!rival) return []
    return [
      refuse(
        owner.loaded,
        ['names', owner.index],
        `"${owner.name.text}" is owned by "${rival.loaded.entry.id}" too (${rival.loaded.file})`,
        'make both weak, give the weaker one "needs", remove it from one of the two, or part them by case or dates',
      ),
    ]
  })
}

/** Both weak; one weak and asking for something; written apart by case; or in use at different times. */
function areParted(one: Name, other: Name): boolean {
  if (one.weak && other.weak) return true
  if ((one.weak && one.needs) || (other.weak && other.needs)) return true
  if (one.case === 'exact' && other.case === 'exact' && one.text !== other.text) return true
  return (
    (one.from !== undefined || one.until !== undefined || other.from !== undefined || other.until !== undefined) &&
    !surelyOverlap(one, other)
  )
}
