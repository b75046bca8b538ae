import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { stringify } from 'yaml'
import type { CheckedGlossary } from '../../../scripts/glossary/checks/checked-glossary.ts'
import { runChecks } from '../../../scripts/glossary/checks/run-checks.ts'
import type { Finding } from '../../../scripts/glossary/finding.ts'
import { type LoadedEntries, loadEntries } from '../../../scripts/glossary/load-entries.ts'

/** An entry with nothing wrong in it; tests plant their error on top. */
export const sound = {
  id: 'river-guard',
  type: 'armed-group',
  title: 'River Guard',
  names: [{ text: 'River Guard', kind: 'full' }],
  what: 'Armed group of the river towns.',
  domain: ['rivers'],
  reviewed: '2026-11-20',
  reviewedUpTo: '2026-03-28',
}

export type Planted = Record<string, unknown>
export const person = (id: string, more: Planted = {}): Planted => ({
  ...sound,
  id,
  type: 'person',
  title: id,
  names: [{ text: `${id} name`, kind: 'full' }],
  ...more,
})
export const country = (id: string, more: Planted = {}): Planted => ({
  ...sound,
  id,
  type: 'country',
  title: id,
  names: [{ text: `${id} land`, kind: 'full' }],
  ...more,
})

/** Writes entries as files (text as it is, objects as YAML) and reads them as the tools do. */
export function load(files: Readonly<Record<string, string | Planted>>): LoadedEntries {
  const root = mkdtempSync(join(tmpdir(), 'glossary-'))
  try {
    for (const [name, content] of Object.entries(files)) {
      const path = join(root, name)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, typeof content === 'string' ? content : stringify(content))
    }
    return loadEntries(root, root)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

/** The glossary that these entries make, each in a file named after its id. */
export function glossaryOf(entries: readonly Planted[], more: Partial<CheckedGlossary> = {}): CheckedGlossary {
  const loaded = load(Object.fromEntries(entries.map((entry, index) => [`${index}/${entry.id}.yaml`, entry])))
  if (loaded.findings.length > 0)
    throw new Error(`planted entries break the schema: ${loaded.findings.map(({ what }) => what)}`)
  return {
    entries: loaded.entries,
    byId: new Map([...loaded.entries].reverse().map((one) => [one.entry.id, one])),
    places: new Map(),
    sources: { publishers: { ap: 'Associated Press', afp: 'AFP' }, sources: {}, lineOf: () => 1 },
    retired: new Map(),
    today: '2026-11-23',
    ...more,
  }
}

/** Most planted entries have fewer facts than are wanted; that is looked at only by the test that is about it. */
function findingsOn(entries: readonly Planted[]): Finding[] {
  return runChecks(glossaryOf(entries)).filter(({ what }) => !/^[12] facts/.test(what))
}

/** What the checks say about these entries, without the places of the lines. */
export function check(...entries: Planted[]): string[] {
  return findingsOn(entries).map(({ what, grade }) => (grade === 'warning' ? `warning: ${what}` : what))
}

/** The one finding about these entries. */
export function finding(...entries: Planted[]): Finding {
  const found = findingsOn(entries)
  if (found.length !== 1) throw new Error(`expected one finding, got ${JSON.stringify(found.map(({ what }) => what))}`)
  return found[0] as Finding
}
