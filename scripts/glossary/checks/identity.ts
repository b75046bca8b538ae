import { basename } from 'node:path'
import { PLACE_TYPES } from '../../../src/glossary/vocabulary.ts'
import type { Finding } from '../finding.ts'
import type { LoadedEntry } from '../load-entries.ts'
import { type Check, refuse } from './checked-glossary.ts'

/** An id is the name of its file, is used once, and is never used again after an entry was given up. */
export const checkIdentity: Check = (glossary) =>
  glossary.entries.flatMap((loaded) => {
    const { entry, file } = loaded
    const findings: Finding[] = []
    if (entry.id !== basename(file, '.yaml'))
      findings.push(
        refuse(
          loaded,
          ['id'],
          `id "${entry.id}" is not the file's name`,
          `rename the file ${entry.id}.yaml, or correct the id`,
        ),
      )
    const first = glossary.byId.get(entry.id)
    if (first && first !== loaded)
      findings.push(
        refuse(
          loaded,
          ['id'],
          `id "${entry.id}" is used by ${first.file} too`,
          'keep one of the two entries, or choose another id',
        ),
      )
    const retired = glossary.retired.get(entry.id)
    if (retired !== undefined)
      findings.push(
        refuse(
          loaded,
          ['id'],
          `id "${entry.id}" is retired (${retired})`,
          'choose another id: an id means the same for ever',
        ),
      )
    return [...findings, ...misplacedKeys(loaded)]
  })

/** Keys that only some types may have: a holder needs an office, a birth a person, a point on the map a place. */
function misplacedKeys(loaded: LoadedEntry): Finding[] {
  const { entry } = loaded
  const only = (key: string, present: boolean, allowed: readonly string[]) =>
    present && !allowed.includes(entry.type)
      ? [
          refuse(
            loaded,
            [key],
            `"${key}" on an entry of type ${entry.type}`,
            `remove it: only for ${allowed.join(', ')}`,
          ),
        ]
      : []
  return [
    ...only('holders', entry.holders.length > 0, ['office']),
    ...only('roles', entry.roles.length > 0, ['person']),
    ...only('born', entry.born !== undefined, ['person']),
    ...only('died', entry.died !== undefined, ['person']),
    ...only('coords', entry.coords !== undefined, [...PLACE_TYPES, 'event', 'operation']),
    ...entry.holders.flatMap((holder, index) =>
      (holder.who === undefined) === (holder.name === undefined)
        ? [
            refuse(
              loaded,
              ['holders', index],
              'a holder has either "who" or "name"',
              '"who" is the id of a person with an entry, "name" is for one without',
            ),
          ]
        : [],
    ),
  ]
}
