import type { Entity } from '../../src/glossary/entity.ts'

/**
 * The date, day or shorter, before which the entity was not: birth, founding, the beginning of an event. Undefined where the
 * entry does not tell: the first state of anything but an event may be one of many before it.
 */
export function beginningOf({ type, born, status, facts }: Entity): string | undefined {
  const founded = facts.find(({ kind }) => kind === 'founding')?.date
  return born ?? founded ?? (type === 'event' ? (status[0]?.from ?? facts[0]?.date) : undefined)
}
