import { firstDay, lastDay } from '../../../src/glossary/partial-date.ts'
import type { Finding } from '../finding.ts'
import type { LoadedEntry } from '../load-entries.ts'
import { type Check, type CheckedGlossary, refuse, typeOf } from './checked-glossary.ts'
import { type Dated, surelyOverlap } from './spans.ts'

/** What cannot be true of those who lead: two at once, after death; and of a city: capital of two countries. */
export const checkLeaders: Check = (glossary) =>
  glossary.entries.flatMap((loaded) => [
    ...twoLeaders(loaded),
    ...twoHolders(loaded),
    ...twoCountries(loaded, glossary),
    ...ledByTheDead(loaded, glossary),
  ])

function twoLeaders(loaded: LoadedEntry): Finding[] {
  const leaders = loaded.entry.relations
    .map((relation, index) => ({ ...relation, index }))
    .filter(({ p, note, claim }) => p === 'leader' && note === undefined && claim === undefined)
  return pairs(leaders)
    .filter(([one, other]) => one.to !== other.to && surelyOverlap(one, other))
    .map(([one, other]) =>
      refuse(
        loaded,
        ['relations', other.index],
        `"${one.to}" and "${other.to}" lead at the same time`,
        'correct the dates, or say in "note" in what capacity each of them leads',
      ),
    )
}

function twoHolders(loaded: LoadedEntry): Finding[] {
  const holders = loaded.entry.holders
    .map((holder, index) => ({ ...holder, index }))
    .filter(({ note, acting }) => note === undefined && !acting)
  return pairs(holders)
    .filter(([one, other]) => surelyOverlap(one, other))
    .map(([one, other]) =>
      refuse(
        loaded,
        ['holders', other.index],
        `${nameOf(one)} and ${nameOf(other)} hold the office at the same time`,
        'correct the dates, or say in "note" why both held it',
      ),
    )
}

function twoCountries(loaded: LoadedEntry, glossary: CheckedGlossary): Finding[] {
  const capitals = loaded.entry.relations
    .map((relation, index) => ({ ...relation, index }))
    .filter(({ p, to, claim }) => p === 'capital_of' && claim === undefined && typeOf(to, glossary) === 'country')
  return pairs(capitals)
    .filter(([one, other]) => one.to !== other.to && surelyOverlap(one, other))
    .map(([one, other]) =>
      refuse(
        loaded,
        ['relations', other.index],
        `it is the capital of "${one.to}" and of "${other.to}" at the same time`,
        'remove the wrong one, correct the dates, or mark what is disputed with "claim"',
      ),
    )
}

function ledByTheDead(loaded: LoadedEntry, glossary: CheckedGlossary): Finding[] {
  const lines = [
    ...loaded.entry.relations.map((relation, index) => ({
      ...relation,
      who: relation.p === 'leader' ? relation.to : undefined,
      path: ['relations', index],
    })),
    ...loaded.entry.holders.map((holder, index) => ({ ...holder, path: ['holders', index] })),
  ]
  return lines.flatMap(({ who, path, ...span }) => {
    const died = who === undefined ? undefined : glossary.byId.get(who)?.entry.died
    if (died === undefined || !lastsBeyond(span, died)) return []
    return [
      refuse(
        loaded,
        path,
        `"${who}" died on ${died}, but ${span.until === undefined ? 'no end is given' : `it lasts until ${span.until}`}`,
        'let it end on the day of death at the latest',
      ),
    ]
  })
}

function lastsBeyond({ from, until }: Dated, died: string): boolean {
  return (
    until === undefined || lastDay(died) < firstDay(until) || (from !== undefined && lastDay(died) < firstDay(from))
  )
}

const nameOf = ({ who, name }: { who?: string | undefined; name?: string | undefined }) => `"${who ?? name}"`

function pairs<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((one, index) => items.slice(index + 1).map((other): [Item, Item] => [one, other]))
}
