import { encodeUtf8 } from '../text/utf8.ts'
import { buildNameTree } from './build-name-tree.ts'
import { writeContainer } from './container.ts'
import { dayNumber, lastDayNumber } from './day-number.ts'
import { encodeEntities } from './encode-entities.ts'
import type { Entity } from './entity.ts'
import type { Name } from './entry-schema.ts'
import { growingArray } from './growing-array.ts'
import { buildIdTable } from './id-table.ts'
import { type NameForm, nameForms, pathOf } from './name-forms.ts'
import { ALWAYS_FROM, ALWAYS_UNTIL, LAST_OF_NODE } from './name-index.ts'

/**
 * The compiled form of a glossary: one container with the index that matching reads and the entities as JSON, each by itself.
 * The same entities give the same bytes, in whatever order they come. Throws if an id occurs twice.
 */
export function encodeGlossary(entities: readonly Entity[]): Uint8Array {
  const sorted = [...entities].sort((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0))
  const indexOf = new Map(sorted.map(({ id }, index) => [id, index]))
  if (indexOf.size !== sorted.length) throw new Error(`The id ${twice(sorted)} is used by two entities.`)
  return writeContainer({
    ...encodeNames(sorted, indexOf),
    ...encodeEntities(sorted, indexOf),
    ...encodePayload(sorted),
  })
}

function twice(sorted: readonly Entity[]): string | undefined {
  return sorted.find(({ id }, index) => id === sorted[index + 1]?.id)?.id
}

interface OwnedForm extends NameForm {
  readonly entity: number
}

function encodeNames(entities: readonly Entity[], indexOf: ReadonlyMap<string, number>) {
  const forms = entities.flatMap((entity, index) =>
    nameForms(entity).map((form): OwnedForm => ({ ...form, entity: index })),
  )
  const { order, isLast, filter, slots } = buildNameTree(forms.map(({ path }) => path))
  const phrases = phraseTable()
  const rules = growingArray()
  rules.push(0)
  const letters = growingArray()
  const names = growingArray()
  order.forEach((index, at) => {
    const form = forms[index] as OwnedForm
    names.push(
      form.entity,
      form.flags | (isLast[at] ? LAST_OF_NODE : 0),
      letters.length,
      writeRules(form.name, rules, phrases, indexOf),
    )
    for (const letter of form.letters) letters.push(letter)
  })
  return {
    filter,
    slots,
    names: names.toInt32(),
    letters: letters.toUint16(),
    rules: rules.toInt32(),
    ...phrases.sections(),
  }
}

/** Offset of the rules of a name, 0 if it has none. */
function writeRules(
  name: Name,
  rules: ReturnType<typeof growingArray>,
  phrases: PhraseTable,
  indexOf: ReadonlyMap<string, number>,
): number {
  const { needs = [], not = [], from, until } = name
  if (needs.length === 0 && not.length === 0 && from === undefined && until === undefined) return 0
  const at = rules.length
  rules.push(
    from === undefined ? ALWAYS_FROM : dayNumber(from),
    until === undefined ? ALWAYS_UNTIL : lastDayNumber(until),
  )
  rules.push(needs.length)
  for (const need of needs) rules.push(indexOf.get(need) ?? -1, phrases.add(need))
  rules.push(not.length, ...not.map((words) => phrases.add(words)))
  return at
}

type PhraseTable = ReturnType<typeof phraseTable>

function phraseTable() {
  const known = new Map<string, number>()
  const phraseAt = growingArray()
  const hashes = growingArray()
  return {
    add(words: string): number {
      let phrase = known.get(words)
      if (phrase === undefined) {
        phrase = known.size
        known.set(words, phrase)
        phraseAt.push(hashes.length)
        hashes.push(...pathOf(words))
      }
      return phrase
    },
    sections() {
      phraseAt.push(hashes.length)
      return { phraseAt: phraseAt.toUint32(), phrases: hashes.toInt32() }
    },
  }
}

function encodePayload(entities: readonly Entity[]) {
  const pieces = entities.map((entity) => encodeUtf8(JSON.stringify(entity)))
  const ids = entities.map(({ id }) => encodeUtf8(id))
  const { payload, payloadAt } = joined('payload', pieces)
  // Last: it is the one section that the container's checksum leaves out.
  return { ...joined('ids', ids), idSlots: buildIdTable(entities.map(({ id }) => id)), payloadAt, payload }
}

function joined<Key extends string>(key: Key, pieces: readonly Uint8Array[]) {
  const at = new Uint32Array(pieces.length + 1)
  pieces.forEach((piece, index) => {
    at[index + 1] = (at[index] as number) + piece.length
  })
  const bytes = new Uint8Array(at[pieces.length] as number)
  pieces.forEach((piece, index) => {
    bytes.set(piece, at[index])
  })
  return { [key]: bytes, [`${key}At`]: at } as Record<Key, Uint8Array> & Record<`${Key}At`, Uint32Array>
}
