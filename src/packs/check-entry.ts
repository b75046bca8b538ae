import { ENTITY_TYPES, type EntityType } from '../glossary/vocabulary.ts'
import { faultOfName, splitAliases } from './check-names.ts'
import { cleanLink } from './clean-link.ts'
import { cleanText } from './clean-text.ts'
import { entryId } from './entry-id.ts'
import { ALIASES_MAX, FACTS_MAX, NAME_MAX, TEXT_MAX } from './limits.ts'
import type { PackEntry, PackFact, PackField } from './pack-entry.ts'
import type { RemarkCode, Remarks } from './remarks.ts'

/** What a row says of each field, unchecked; aliases as a list of what stood in several columns. */
export type LooseEntry = Readonly<Partial<Record<PackField, unknown>>>

type Say = (code: RemarkCode, field: PackField, detail: unknown) => void

/**
 * An entry with nothing in it but checked plain text, or undefined where nothing useful is left. Every name and field that was
 * left out or changed is remarked. Never throws, whatever the values are.
 */
export function checkEntry(loose: LooseEntry, remarks: Remarks, line?: number): PackEntry | undefined {
  const say: Say = (code, field, detail) => remarks.add(code, field, detail, line)
  const name = cleanText(loose.name)
  if (name === '' || isBareQid(name)) return void say('no_name', 'name', name || loose.wikidata || loose.what)
  if (name.length > NAME_MAX) return void say('name_long', 'name', name)
  const what = short(cleanText(loose.what), 'what', say)
  if (what === '') return void say('no_what', 'what', name)
  const aliases = checkAliases(loose.aliases, name, say)
  const fault = faultOfName(name)
  if (fault !== undefined) say(fault, 'name', name)
  if (fault !== undefined && aliases.length === 0) return void say('no_usable_name', 'name', name)
  const wikidata = qidOf(loose.wikidata, say)
  return {
    id: entryId(loose.id, wikidata, name),
    name,
    aliases,
    what,
    type: typeOf(loose.type, say),
    ...given('why', short(cleanText(loose.why), 'why', say)),
    ...(isYes(loose.exact) ? { exact: true } : {}),
    ...given('born', dateOf(loose.born, 'born', say)),
    ...given('died', dateOf(loose.died, 'died', say)),
    ...given('country', countryOf(loose.country, say)),
    ...given('wikidata', wikidata),
    ...given('wikipedia', wikipediaOf(loose.wikipedia)),
    ...given('link', linkOf(loose.link, 'link', say)),
    ...factsOf(loose.facts, say),
  }
}

function given<Key extends string>(key: Key, value: string): Record<Key, string> | Record<never, never> {
  return value === '' ? {} : ({ [key]: value } as Record<Key, string>)
}

/** Query results call a thing without a label in the language by its number. */
const isBareQid = (name: string) => /^Q\d+$/.test(name)

function short(text: string, field: PackField, say: Say): string {
  if (text.length <= TEXT_MAX) return text
  say('shortened', field, text)
  return `${text
    .slice(0, TEXT_MAX - 2)
    .toWellFormed()
    .trimEnd()} …`
}

function checkAliases(value: unknown, name: string, say: Say): string[] {
  const kept = new Set<string>()
  for (const item of splitAliases(value)) {
    const alias = cleanText(item)
    if (alias === '' || alias === name || kept.has(alias)) continue
    const fault = kept.size >= ALIASES_MAX ? 'names_many' : faultOfName(alias)
    if (fault === undefined) kept.add(alias)
    else say(fault, 'aliases', alias)
    if (fault === 'names_many') break
  }
  return [...kept]
}

const TYPES: ReadonlySet<string> = new Set(ENTITY_TYPES)

function typeOf(value: unknown, say: Say): EntityType {
  const type = cleanText(value).toLowerCase().replaceAll(' ', '-')
  if (TYPES.has(type)) return type as EntityType
  if (type !== '') say('type', 'type', value)
  return 'concept'
}

const isYes = (value: unknown): boolean => value === true || /^(1|x|y|yes|true|exact)$/i.test(cleanText(value))

/** Time stamps of query results are cut to the day. */
function dateOf(value: unknown, field: PackField, say: Say): string {
  const text = cleanText(value)
  const date = /^(\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?)(T.*)?$/.exec(text)?.[1] ?? ''
  if (text !== '' && date === '') say('date', field, text)
  return date
}

function countryOf(value: unknown, say: Say): string {
  const text = cleanText(value)
  if (text !== '' && !/^[A-Za-z]{2}$/.test(text)) say('country', 'country', text)
  return /^[A-Za-z]{2}$/.test(text) ? text.toUpperCase() : ''
}

/** `Q115`, or the address of an entity that ends in it. */
function qidOf(value: unknown, say: Say): string {
  const text = cleanText(value)
  const qid = /^(?:https?:\/\/www\.wikidata\.org\/(?:entity|wiki)\/)?(Q[1-9]\d{0,11})$/.exec(text)?.[1] ?? ''
  if (text !== '' && qid === '') say('wikidata', 'wikidata', text)
  return qid
}

/** A title, or the address of an article in the English Wikipedia. */
function wikipediaOf(value: unknown): string {
  const text = cleanText(value)
  const title = /^https:\/\/en\.wikipedia\.org\/wiki\/([^?#]+)$/.exec(text)?.[1]
  if (title === undefined) return text.length <= NAME_MAX && !text.includes('://') ? text : ''
  return cleanText(decoded(title)).replaceAll('_', ' ').slice(0, NAME_MAX)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function linkOf(value: unknown, field: PackField, say: Say): string {
  const text = cleanText(value)
  const link = cleanLink(text)
  if (text !== '' && link === undefined) say('link', field, text)
  return link ?? ''
}

function factsOf(value: unknown, say: Say): { facts: readonly PackFact[] } | Record<never, never> {
  if (!Array.isArray(value)) return {}
  if (value.length > FACTS_MAX) say('facts_many', 'facts', value.length)
  const facts = value.slice(0, FACTS_MAX).flatMap((fact: unknown) => factOf(fact, say))
  return facts.length === 0 ? {} : { facts: facts.sort((one, other) => (one.date < other.date ? -1 : 1)) }
}

function factOf(value: unknown, say: Say): PackFact[] {
  const { date, text, link } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>
  const day = dateOf(date, 'facts', say)
  const told = short(cleanText(text), 'facts', say)
  if (day === '' || told === '') return []
  return [{ date: day, text: told, ...given('link', linkOf(link, 'facts', say)) }]
}
