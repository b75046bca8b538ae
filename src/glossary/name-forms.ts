import { LOWER, UPPER } from '../text/char-classes.ts'
import { gapAfter } from '../text/gaps.ts'
import { isLowerCase, isPossessive, shapeOf } from '../text/shape.ts'
import { createTokenStore, FORM_HEADER, type TokenStore } from '../text/token-store.ts'
import { tokenize } from '../text/tokenize.ts'
import type { Entity } from './entity.ts'
import type { Name } from './entry-schema.ts'
import {
  ALL_CAPITALS,
  ALL_SMALL,
  BEGINS_SMALL,
  DERIVED,
  END_UNIT,
  ENDS_POSSESSIVE,
  EXACT_CASE,
  HAS_NEEDS,
  KIND,
  ONE_TOKEN,
  WEAK,
} from './name-index.ts'
import type { EntityType } from './vocabulary.ts'

/** A name as the index holds it. */
export interface NameForm {
  readonly name: Name
  readonly flags: number
  readonly path: Int32Array
  /** Units of each token with their case, followed by `gapUnit` of what stands behind it. */
  readonly letters: readonly number[]
}

const POSSESSIVE_UNIT = 16

/** How a gap and a possessive before it stand in `letters`. */
export function gapUnit(gap: number, possessive: boolean): number {
  return gap + 1 + (possessive ? POSSESSIVE_UNIT : 0)
}

/** Names of these types are counted in news: two Katyushas, the Kurds. */
const COUNTABLE: ReadonlySet<EntityType> = new Set(['people', 'weapon'])

/** UTF-16 units; twice what the schema allows. Longer ones are no names, and following them could cost without end. */
const NAME_MAX = 240

/** The forms of all names of an entity, plurals of countable things added; a name without letters gives none. */
export function nameForms(entity: Entity): NameForm[] {
  const names = entity.names.filter(({ text }) => text.length <= NAME_MAX)
  const forms = names.map((name) => nameForm(name, 0))
  if (COUNTABLE.has(entity.type)) {
    const taken = new Set(entity.names.map(({ text }) => text.toLowerCase()))
    for (const name of names) {
      const plural = `${name.text}s`
      if (/[a-z]$/.test(name.text) && !/s$/.test(name.text) && !taken.has(plural.toLowerCase()))
        forms.push(nameForm({ ...name, text: plural }, DERIVED))
    }
  }
  return forms.filter(({ path }) => path.length > 0)
}

const tokens: TokenStore = createTokenStore(64)

/** Token hashes of a text; also for the words of `needs` and `not`. */
export function pathOf(text: string): Int32Array {
  tokenize(text, tokens)
  return tokens.hash.slice(0, tokens.count)
}

/** The article is no part of a mark where two words remain: "the Washington Post", but "The Hague". */
const LEADING_ARTICLE = /^the (?=\S+ \S)/i

function nameForm(name: Name, flags: number): NameForm {
  const path = pathOf(name.text.replace(LEADING_ARTICLE, ''))
  const letters: number[] = []
  let bits = 0
  for (let token = 0; token < tokens.count; token++) {
    bits |= shapeOf(tokens, token)
    writeToken(letters, token)
    const last = token === tokens.count - 1
    letters.push(last ? END_UNIT : gapUnit(gapAfter(tokens, token), isPossessive(tokens, token)))
  }
  return { name, path, letters, flags: flags | flagsOf(name, path.length, bits) }
}

function writeToken(letters: number[], token: number): void {
  const form = tokens.foldedAt[token] as number
  const units = form === 0 ? tokens.text.slice(tokens.start[token], tokens.end[token]) : undefined
  if (units !== undefined) for (let i = 0; i < units.length; i++) letters.push(units.charCodeAt(i))
  else letters.push(...tokens.pool.subarray(form + FORM_HEADER, form + FORM_HEADER + (tokens.pool[form] as number)))
}

function flagsOf(name: Name, length: number, bits: number): number {
  const last = length - 1
  return (
    KIND[name.kind] |
    (name.case === 'exact' ? EXACT_CASE : 0) |
    (name.weak ? WEAK : 0) |
    (name.needs ? HAS_NEEDS : 0) |
    (last >= 0 && isPossessive(tokens, last) ? ENDS_POSSESSIVE : 0) |
    ((bits & (UPPER | LOWER)) === UPPER ? ALL_CAPITALS : 0) |
    ((bits & (UPPER | LOWER)) === LOWER ? ALL_SMALL : 0) |
    (length === 1 ? ONE_TOKEN : 0) |
    (bits & UPPER && length > 0 && isLowerCase(tokens, 0) ? BEGINS_SMALL : 0)
  )
}
