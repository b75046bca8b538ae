import { wordClasses } from '../text/word-classes.ts'
import { WORDS } from './word-lists.ts'

/**
 * What single words say about the names beside them. A kind is a bit, so that one look-up answers for all of them:
 * `isA(hash, FUNCTION_WORDS | TITLES)`. The words themselves stand in word-lists.ts.
 */
export function isA(hash: number | undefined, kinds: number): boolean {
  return hash !== undefined && (kindsOf(hash) & kinds) !== 0
}

/** Begin sentences, and stand in headlines with a capital, without being part of a name. */
export const FUNCTION_WORDS = 1 << 0

/** Ordinary words that open sentences; elsewhere their capital may be that of a name ("People's Party", "New Delhi"). */
export const OPENERS = 1 << 1

/** After a name, in "in Kabul Monday". */
export const MONTHS_AND_DAYS = 1 << 2

/** A capital word of this kind behind a name makes a longer name of it, in headlines too. */
export const NAME_TAILS = 1 << 3

/** Stand before the name of a place and make another place of it. */
export const PLACE_HEADS = 1 << 4

/** Said of people alone: behind them stands no place. */
export const HONORIFICS = 1 << 5

/** Parts of names that are written small between two capitals. */
export const NAME_PARTICLES = 1 << 6
/** The Arabic article, with which and without which a name is the same. */
export const ARTICLES = 1 << 7

/** Prefixes that are joined to a name by a hyphen without making another of it. */
export const PREFIXES = 1 << 8

/** Last words of names that are common nouns: written small they leave the name a description. */
export const GENERIC_NOUNS = 1 << 9

/** Before "of", these make one name of what stands on both sides: the Gulf of Oman, the University of Michigan. */
export const NAME_HEADS = 1 << 10
/** Behind the name of an event these name another event: the talks, the crisis, the ceasefire within it. */
export const EVENT_TAILS = 1 << 11
/** Descriptions rather than names, where a country or people stands before them. */
export const DESCRIPTIONS = 1 << 12
/** Descriptions only behind the name of a people: "Israeli military". */
export const FORCES_OF_A_PEOPLE = 1 << 13
/** Before a place these say that it is meant as a place. */
export const LOCATIVES = 1 << 14
/** Places whose names people bear too. */
export const PLACES_AS_PEOPLE = 1 << 15
/** Places of the world after which towns in North America are called. */
export const NAMESAKES = 1 << 16
/** Behind the name of a country these begin what it has, not another name. */
export const COUNTRY_FOLLOWERS = 1 << 17
/** "the Bush administration": says which Bush by its day. */
export const GOVERNMENTS = 1 << 18
/** Small words before the name of an event in the heading of another: "Aftermath of the Afghan war". */
export const HEADING_JOINTS = 1 << 19

/** Acronyms that are English words when everything is in capitals. */
export const CAPITAL_WORDS = 1 << 20
/** Beside "US" in capitals, these show the country. */
export const COUNTRY_COMPANY = 1 << 21

/** States of the US and provinces of Canada, in full and as agencies abbreviate them: towns there bear the world's names. */
export const STATES = 1 << 22
/** First words of states that have two. */
export const STATE_HEADS = 1 << 23
/** Words that stand before a person's name; their classes are in titles.ts. */
export const TITLES = 1 << 24
/** Last words of bodies of a state, the state's name being a part of theirs: "Canada Border Services Agency". */
export const AGENCY_TAILS = 1 << 25

const BITS: Readonly<Record<keyof typeof WORDS, number>> = {
  FUNCTION_WORDS,
  OPENERS,
  MONTHS_AND_DAYS,
  NAME_TAILS,
  PLACE_HEADS,
  HONORIFICS,
  NAME_PARTICLES,
  ARTICLES,
  PREFIXES,
  GENERIC_NOUNS,
  NAME_HEADS,
  EVENT_TAILS,
  DESCRIPTIONS,
  FORCES_OF_A_PEOPLE,
  LOCATIVES,
  PLACES_AS_PEOPLE,
  NAMESAKES,
  COUNTRY_FOLLOWERS,
  GOVERNMENTS,
  HEADING_JOINTS,
  CAPITAL_WORDS,
  COUNTRY_COMPANY,
  STATES,
  STATE_HEADS,
  TITLES,
  AGENCY_TAILS,
}

const kindsOf = wordClasses(Object.entries(WORDS).map(([kind, words]) => [BITS[kind as keyof typeof WORDS], words]))
