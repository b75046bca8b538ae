import type { Entity } from './entity.ts'

/**
 * An entity with its gist as it could have been told on the day of the article. The sentences of the glossary look back over a
 * whole life ("president from 2021 to 2025"); to a reader of 2021 they would foretell. What lies after the year of the article
 * is taken out: the end of a span, a clause of its own. Where that cannot be done the sentence is left out: the card has other
 * lines that carry dates. Why something matters is told from where its latest status stands, and is silent before that.
 */
export function toldThen(entity: Entity, date: string | undefined): Entity {
  if (date === undefined || entity.tier === 'pack') return entity
  const { why, ...rest } = entity
  const whyThen = why !== undefined && !(latestStatus(entity) > date) ? sentenceThen(why, yearOf(date)) : undefined
  return {
    ...rest,
    what: sentenceThen(entity.what, yearOf(date)) ?? '',
    ...(whyThen === undefined ? {} : { why: whyThen }),
  }
}

/** The sentence without what lies after `year`; undefined when nothing can be told without it. */
export function sentenceThen(sentence: string, year: number): string | undefined {
  if (!isLater(sentence, year)) return sentence
  const open = sentence.replace(SPAN, (span, start: string, end: string) => (Number(end) > year ? ` ${start}` : span))
  const [first = '', ...others] = open.replace(/\.$/, '').split(CLAUSE)
  if (isLater(first, year)) return undefined
  const kept = others
    .filter((_, index) => index % 2 === 1)
    .map((clause, index) => ({ joint: others[2 * index] ?? '', clause }))
  return `${first}${kept
    .filter(({ clause }) => !isLater(clause, year))
    .map(({ joint, clause }) => joint + clause)
    .join('')}.`
}

/** "from 2021 to 2025", "from 2009 until she fled in 2024": the start, and the end that may not be known. */
const SPAN = /\s((?:from|since|between) (?:\w+ )?\d{4}) (?:to|until|and|till)\b[^,;.]*?\b(\d{4})/g

/**
 * Where a sentence can be cut, so that what stands before is whole: at a semicolon, at a comma or an "and" before a word that
 * begins a clause. A bare comma or "and" may part the members of a list, and is no such place.
 */
const CLAUSE =
  /(; |, (?=(?:and|who|which|where|whose|then|later|killed|shot|named|beaten|dissolved|agreed|once|from|in|on|after|toppled|deposed)\b)| and (?=(?:then|later|again|from|since|was|became|president|prime|completed|again)\b)| (?=who became\b))/

const YEAR = /\b(1[89]\d\d|20\d\d)\b/g

function isLater(text: string, year: number): boolean {
  return [...text.matchAll(YEAR)].some(([found]) => Number(found) > year)
}

const yearOf = (date: string): number => Number(date.slice(0, 4))

const latestStatus = ({ status }: Entity): string => status.at(-1)?.from ?? ''
