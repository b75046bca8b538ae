import type { Entry } from '../../../src/glossary/entry-schema.ts'
import { type EntityType, PREDICATES, type Predicate } from '../../../src/glossary/vocabulary.ts'
import type { Finding } from '../finding.ts'
import type { LoadedEntry } from '../load-entries.ts'
import { type Check, type CheckedGlossary, refuse, typeOf } from './checked-glossary.ts'

/** Relations lead to something else that is there, of a type that makes sense, and say a thing once. */
export const checkRelations: Check = (glossary) => [
  ...glossary.entries.flatMap((loaded) => [
    ...loaded.entry.relations.flatMap((_, index) => checkRelation(loaded, index, glossary)),
    ...dangling(loaded, glossary),
  ]),
  ...cycles('part_of', glossary),
  ...cycles('located_in', glossary),
]

function checkRelation(loaded: LoadedEntry, index: number, glossary: CheckedGlossary): Finding[] {
  const { entry } = loaded
  const { p, to } = entry.relations[index] as Entry['relations'][number]
  const path = ['relations', index, 'to']
  if (to === entry.id)
    return [refuse(loaded, path, `${p} leads from "${to}" to itself`, 'remove the relation or correct "to"')]
  const target = typeOf(to, glossary)
  if (target === undefined)
    return [
      refuse(
        loaded,
        path,
        `${p} leads to "${to}", which has no entry`,
        'write that entry, correct the id, or remove the relation',
      ),
    ]
  return [...wrongTypes(loaded, index, target), ...saidTwice(loaded, index, glossary)]
}

function wrongTypes(loaded: LoadedEntry, index: number, target: EntityType): Finding[] {
  const { entry } = loaded
  const { p, to } = entry.relations[index] as Entry['relations'][number]
  const { from: allowedFrom, to: allowedTo }: Predicate = PREDICATES[p]
  const findings: Finding[] = []
  if (allowedFrom && !allowedFrom.includes(entry.type))
    findings.push(
      refuse(
        loaded,
        ['relations', index, 'p'],
        `${p} cannot start from a ${entry.type}`,
        `it starts from ${allowedFrom.join(', ')}: store it at the other entry or use another relation`,
      ),
    )
  if (allowedTo && !allowedTo.includes(target))
    findings.push(
      refuse(
        loaded,
        ['relations', index, 'to'],
        `${p} cannot lead to "${to}", a ${target}`,
        `it leads to ${allowedTo.join(', ')}`,
      ),
    )
  return findings
}

/** A symmetric relation stored at both ends would stand twice on each card. */
function saidTwice(loaded: LoadedEntry, index: number, glossary: CheckedGlossary): Finding[] {
  const { entry } = loaded
  const { p, to, from } = entry.relations[index] as Entry['relations'][number]
  const symmetric = PREDICATES[p].inverse === p
  const same = (one: Entry['relations'][number], other: string) => one.p === p && one.to === other && one.from === from
  const earlier = entry.relations.slice(0, index).some((one) => same(one, to))
  const mirrored =
    symmetric &&
    entry.id > to &&
    glossary.byId.get(to)?.entry.relations.some((one) => one.p === p && one.to === entry.id)
  if (!earlier && !mirrored) return []
  const where = earlier ? 'twice here' : `at "${to}" as well`
  return [
    refuse(
      loaded,
      ['relations', index],
      `${p} ${to} is stored ${where}`,
      'keep it at one end: the build derives the other side',
    ),
  ]
}

/** Ids named outside relations: whom a reader may confuse it with, who held the office. */
function dangling(loaded: LoadedEntry, glossary: CheckedGlossary): Finding[] {
  const { entry } = loaded
  return [
    ...entry.confusedWith.flatMap(({ with: other }, index) =>
      typeOf(other, glossary) === undefined || other === entry.id
        ? [
            refuse(
              loaded,
              ['confusedWith', index, 'with'],
              `confusedWith names "${other}", which ${other === entry.id ? 'is this entry' : 'has no entry'}`,
              'write that entry, correct the id, or remove the line',
            ),
          ]
        : [],
    ),
    ...entry.holders.flatMap(({ who }, index) => {
      if (who === undefined) return []
      const type = typeOf(who, glossary)
      if (type === 'person') return []
      const what = type === undefined ? 'has no entry' : `is a ${type}`
      return [
        refuse(
          loaded,
          ['holders', index, 'who'],
          `holder "${who}" ${what}`,
          'write the person\'s entry, correct the id, or give "name" in place of "who"',
        ),
      ]
    }),
  ]
}

function cycles(p: 'part_of' | 'located_in', glossary: CheckedGlossary): Finding[] {
  const targets = (id: string) =>
    glossary.byId
      .get(id)
      ?.entry.relations.filter((relation) => relation.p === p)
      .map(({ to }) => to) ?? []
  return glossary.entries.flatMap((loaded) => {
    const loop = pathBack(loaded.entry.id, targets)
    // A loop is named once, at the entry of it that comes first.
    if (!loop || loop.some((id) => id < loaded.entry.id)) return []
    const index = loaded.entry.relations.findIndex(
      (relation) => relation.p === p && relation.to === (loop[1] ?? loaded.entry.id),
    )
    return [
      refuse(
        loaded,
        ['relations', index],
        `${p} runs in a circle: ${[...loop, loaded.entry.id].join(' → ')}`,
        'remove the wrong one of these relations',
      ),
    ]
  })
}

/** Ids from `start` along `targets` until one of them leads back to it. */
function pathBack(start: string, targets: (id: string) => readonly string[]): string[] | undefined {
  const seen = new Set<string>()
  const search = (id: string, path: string[]): string[] | undefined => {
    for (const next of targets(id)) {
      if (next === start) return path
      if (seen.has(next)) continue
      seen.add(next)
      const found = search(next, [...path, next])
      if (found) return found
    }
    return undefined
  }
  return search(start, [start])
}
