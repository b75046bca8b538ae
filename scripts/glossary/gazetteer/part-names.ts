import type { Entity } from '../../../src/glossary/entity.ts'
import type { Name } from '../../../src/glossary/entry-schema.ts'
import { fold } from '../../../src/text/fold.ts'
import type { PlaceTable } from './place-table.ts'

/**
 * Sees to it that no generated name marks what it does not mean. Names that are words or people become weak (they need
 * their country in the article) or are left out; of two places with one name the greater keeps it, if one is clearly
 * greater, and otherwise both are weak. `places` come greatest first.
 */
export function partNames(
  places: readonly Entity[],
  { ambiguous }: PlaceTable,
  titleOf: (code: string) => string | undefined,
): Entity[] {
  const leaveOut = new Set(ambiguous.leaveOut.map(fold))
  const weak = new Set(ambiguous.weak.map(fold))
  const first = ownersOf(places)
  return places.flatMap((place) => {
    const needs = ambiguous.needs[place.wikipedia ?? ''] ?? ambiguous.needs[place.title] ?? needsOf(place, titleOf)
    const names = place.names
      .filter(({ text }) => !leaveOut.has(fold(text)))
      .filter(({ text }) => first.get(fold(text)) === place || isShared(text))
      .map((name) => (weak.has(fold(name.text)) ? weaken(name, needs) : name))
    return names.length === 0 ? [] : [{ ...place, names }]
  })

  /** A name on the weak list may have several bearers: each marks beside its own country. */
  function isShared(text: string): boolean {
    return weak.has(fold(text))
  }
}

/** Who keeps a name: the first who has it as a strong one, or else the first at all. */
function ownersOf(places: readonly Entity[]): Map<string, Entity> {
  const first = new Map<string, Entity>()
  for (const strength of ['strong', 'weak'])
    for (const place of places)
      for (const { text, weak } of place.names)
        if ((strength === 'weak') === (weak === true) && !first.has(fold(text))) first.set(fold(text), place)
  return first
}

/** A name that is weak already keeps what it needs, be it nothing but the full name. */
function weaken(name: Name, needs: readonly string[]): Name {
  return name.weak === true ? name : { ...name, weak: true, case: 'exact', needs: name.needs ?? [...needs] }
}

/** Beside its country, or the country's name, a doubtful place is meant. */
function needsOf({ relations, country }: Entity, titleOf: (code: string) => string | undefined): string[] {
  const id = relations.find(({ p }) => p === 'located_in')?.to
  const title = country === undefined ? undefined : titleOf(country)
  return [...new Set([id, title])].filter((need): need is string => need !== undefined)
}
