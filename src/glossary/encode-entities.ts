import { dayNumber } from './day-number.ts'
import type { Entity } from './entity.ts'
import { growingArray } from './growing-array.ts'
import { IS_CAPITAL, TIER_SHIFT } from './name-index.ts'
import { TITLE_CLASSES, titleClassesIn } from './title-words.ts'
import { ENTITY_TYPES } from './vocabulary.ts'

const TIERS = ['authored', 'gazetteer', 'pack'] as const

/** What matching must know of an entity beside its names: type, country, relations, titles borne. */
export function encodeEntities(entities: readonly Entity[], indexOf: ReadonlyMap<string, number>) {
  const relatedAt = growingArray()
  const related = growingArray()
  const rolesAt = growingArray()
  const roles = growingArray()
  for (const entity of entities) {
    relatedAt.push(related.length)
    for (const other of relatedTo(entity, indexOf)) related.push(other)
    rolesAt.push(roles.length)
    for (const [titleClass, from] of rolesOf(entity)) roles.push(titleClass, from)
  }
  relatedAt.push(related.length)
  rolesAt.push(roles.length)
  return {
    entityFlags: Uint16Array.from(entities, flagsOf),
    entityCountry: Uint16Array.from(entities, ({ country }) =>
      country ? (country.charCodeAt(0) << 8) | country.charCodeAt(1) : 0,
    ),
    relatedAt: relatedAt.toUint32(),
    related: related.toUint32(),
    rolesAt: rolesAt.toUint32(),
    roles: roles.toInt32(),
  }
}

function flagsOf({ type, tier, relations }: Entity): number {
  const capital = relations.some(({ p }) => p === 'capital_of') ? IS_CAPITAL : 0
  return ENTITY_TYPES.indexOf(type) | (TIERS.indexOf(tier) << TIER_SHIFT) | capital
}

function relatedTo({ relations, tenures }: Entity, indexOf: ReadonlyMap<string, number>): number[] {
  const ids = [
    ...relations.filter(({ p }) => p !== 'different_from').map(({ to }) => to),
    ...tenures.flatMap(({ id }) => id ?? []),
  ]
  const indices = ids.flatMap((id) => indexOf.get(id) ?? [])
  return [...new Set(indices)].sort((one, other) => one - other)
}

/** Class of title and the first day on which it was borne, once for each class. */
function rolesOf({ type, tenures, roles }: Entity): Map<number, number> {
  const borne = new Map<number, number>()
  if (type !== 'person') return borne
  for (const { title, from } of [...tenures, ...roles])
    for (const titleClass of titleClassesIn(title)) {
      const index = TITLE_CLASSES.indexOf(titleClass)
      borne.set(index, Math.min(borne.get(index) ?? Number.MAX_SAFE_INTEGER, dayNumber(from)))
    }
  return borne
}
