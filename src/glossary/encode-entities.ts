import { dayNumber, lastDayNumber } from './day-number.ts'
import type { Entity } from './entity.ts'
import { growingArray } from './growing-array.ts'
import { ALWAYS_UNTIL, IS_CAPITAL, TIER_SHIFT } from './name-index.ts'
import { TITLE_CLASSES, titleClassesIn } from './title-words.ts'
import { ENTITY_TYPES } from './vocabulary.ts'

const TIERS = ['authored', 'gazetteer', 'pack'] as const

/** What matching must know of an entity beside its names: type, country, relations, titles borne. */
export function encodeEntities(entities: readonly Entity[], indexOf: ReadonlyMap<string, number>) {
  const fields = growingArray()
  const related = growingArray()
  const roles = growingArray()
  for (const entity of entities) {
    fields.push(flagsOf(entity), codeOf(entity.country), related.length, roles.length)
    for (const other of relatedTo(entity, indexOf)) related.push(other)
    for (const role of rolesOf(entity)) roles.push(...role)
  }
  fields.push(0, 0, related.length, roles.length)
  return { entities: fields.toInt32(), related: related.toUint32(), roles: roles.toInt32() }
}

function codeOf(country: string | undefined): number {
  return country ? (country.charCodeAt(0) << 8) | country.charCodeAt(1) : 0
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

/** Class of title, first and last day on which it was borne. */
function rolesOf({ type, tenures, roles }: Entity): [number, number, number][] {
  if (type !== 'person') return []
  return [...tenures, ...roles].flatMap(({ title, from, until }) => {
    const last = until === undefined ? ALWAYS_UNTIL : lastDayNumber(until)
    return titleClassesIn(title).map((titleClass): [number, number, number] => [
      TITLE_CLASSES.indexOf(titleClass),
      dayNumber(from),
      last,
    ])
  })
}
