import type { Entity } from '../glossary/entity.ts'
import type { Name, Source } from '../glossary/entry-schema.ts'
import { faultOfName } from './check-names.ts'
import { hostOf } from './clean-link.ts'
import type { PackEntry } from './pack-entry.ts'

/** What every entity of a pack has alike. Left out of the stored form, and put in again when one is read. */
export const COMMON = {
  tier: 'pack',
  status: [],
  facts: [],
  roles: [],
  tenures: [],
  relations: [],
  designations: [],
  confusedWith: [],
  sources: {},
  reviewed: '',
  // Nobody promised to keep a pack up to a day, so no article is beyond it.
  reviewedUpTo: '9999-12-31',
} as const satisfies Partial<Entity>

/**
 * An entry as matcher and card use it. Its id is that of the pack and its own, so that it never meets one of the bundled glossary.
 * What it has in common with all others stands in its prototype, where `JSON.stringify` does not see it: a third of the bytes.
 */
export function toEntity(packId: string, entry: PackEntry): Entity {
  const { name, what, type, why, born, died, country, wikidata, wikipedia } = entry
  const own = {
    id: entityIdOf(packId, entry.id),
    type,
    title: name,
    names: namesOf(entry),
    what,
    ...defined({ why, born, died, country, wikidata, wikipedia }),
    ...linesOf(entry),
  }
  return Object.assign(Object.create(COMMON), own) as Entity
}

export const entityIdOf = (packId: string, entryId: string): string => `${packId}:${entryId}`

/** What was left out, put in again; `day` is the one of the import, `title` the pack's, which the card names. */
export function completeEntity(stored: Entity, day: string, title: string): Entity {
  return { ...COMMON, ...stored, reviewed: day, attribution: title }
}

function defined<Fields extends Record<string, unknown>>(
  fields: Fields,
): { [K in keyof Fields]?: Exclude<Fields[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never
}

/** Facts, and the links of all as sources. */
function linesOf({ link, facts = [] }: PackEntry): Partial<Entity> {
  const links = [...new Set([link, ...facts.map((fact) => fact.link)].filter((one) => one !== undefined))]
  const idOf = (one: string) => `link-${links.indexOf(one) + 1}`
  const sources: Record<string, Source> = Object.fromEntries(
    links.map((url) => [idOf(url), { publisher: hostOf(url).slice(0, 80), url }]),
  )
  return {
    ...(links.length > 0 ? { sources } : {}),
    ...(facts.length > 0
      ? {
          facts: facts.map((fact) => ({
            date: fact.date,
            text: fact.text,
            sources: fact.link === undefined ? [] : [idOf(fact.link)],
          })),
        }
      : {}),
  }
}

function namesOf(entry: PackEntry): Name[] {
  const own = faultOfName(entry.name) === undefined ? [nameOf(entry, entry.name, 'full')] : []
  return [...own, ...entry.aliases.map((alias) => nameOf(entry, alias, isAcronym(alias) ? 'acronym' : 'common'))]
}

/** Up to this many letters a name in capitals is taken for an acronym that is written so and not otherwise: WHO, IS, ISKP. */
const EXACT_LETTERS = 5
/** Single words of so few letters are too often something else in small letters. */
const SHORT_WORD = 3

const isAcronym = (text: string) => /^[\p{Lu}\p{N}&.\-/]{2,12}$/u.test(text) && /\p{Lu}/u.test(text)

function nameOf({ name, type, exact }: PackEntry, text: string, kind: Name['kind']): Name {
  const isExact = exact === true || (isAcronym(text) && text.length <= EXACT_LETTERS) || text.length <= SHORT_WORD
  const isSurname = type === 'person' && kind === 'common' && !text.includes(' ') && name.split(' ').includes(text)
  return {
    text,
    kind: isSurname ? 'surname' : kind,
    ...(isExact ? { case: 'exact' as const } : {}),
    // "Jansen" is many people: it marks where "Anna Jansen" stands too.
    ...(isSurname ? { weak: true } : {}),
  }
}
