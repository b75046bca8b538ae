import { ALL_CAPITALS } from '../glossary/name-index.ts'
import { GAP_HYPHEN, GAP_SPACE, GAP_STOP, gapAfter } from '../text/gaps.ts'
import { hashWord, wordSet } from '../text/hash-word.ts'
import { isCapitalised } from '../text/shape.ts'
import { type Candidate, type Claim, isPerson, isPlace, isWeak, type Reading, typeOf } from './claims.ts'
import { countryOf, UNITED_STATES } from './places.ts'
import { holdsOffice } from './support.ts'
import { isA, TITLES } from './word-kinds.ts'

/** Words before a name by which the writer tells its bearer apart from the one that a reader would think of. */

/** "The first President Bush", "former President Bush", "the elder Bush": not the one in office on that day. */
export function isTheOther(reading: Reading, candidate: Candidate, claim: Claim): boolean {
  if (!isPerson(claim) || !isWeak(claim)) return false
  const { tokens } = reading
  const { first, last } = candidate
  const titleStands = isA(tokens.hash[first], TITLES) && first < last
  const before =
    !titleStands && isA(tokens.hash[first - 1], TITLES) && isJoined(reading, first - 1) ? first - 2 : first - 1
  if (before < 0 || gapAfter(tokens, before) !== GAP_SPACE || !EARLIER.has(tokens.hash[before] as number)) return false
  return AGES.has(tokens.hash[before] as number) || holdsOffice(reading, candidate, claim)
}

/** "The former president of Iran", "the acting prime minister": who is meant does not hold the office of which the card tells. */
export function isNotItsHolder({ tokens }: Reading, { first }: Candidate, claim: Claim): boolean {
  const gap = gapAfter(tokens, first - 1)
  if (typeOf(claim) !== 'office' || (gap !== GAP_SPACE && gap !== GAP_HYPHEN)) return false
  return NO_HOLDERS.has(tokens.hash[first - 1] as number)
}

/** "Two ships were named New Jersey", "USS Ronald Reagan", "another Birmingham", "the Mecca of jazz": something else bears the name. */
export function isNamesakeOf(reading: Reading, { first, last }: Candidate, claim: Claim): boolean {
  const { tokens } = reading
  if (gapAfter(tokens, first - 1) !== GAP_SPACE) return false
  const before = tokens.hash[first - 1] as number
  if (SHIPS.has(before)) return isPlace(claim) || isPerson(claim)
  if (before === THE && first === last && isComparison(reading, last, claim)) return true
  return (isPlace(claim) && CALLED.has(before)) || (before === ANOTHER && typeOf(claim) === 'city')
}

/** "The Mecca of jazz", "the Switzerland of the region", but "accused the Netherlands of", "the Kabul of 2001". */
function isComparison({ tokens }: Reading, last: number, claim: Claim): boolean {
  const type = typeOf(claim)
  if ((type !== 'city' && type !== 'country') || claim.flags & ALL_CAPITALS) return false
  if (WITH_ARTICLE.has(tokens.hash[last] as number)) return false
  if (tokens.hash[last + 1] !== OF || gapAfter(tokens, last) !== GAP_SPACE || gapAfter(tokens, last + 1) !== GAP_SPACE)
    return false
  const digit = (tokens.initial[last + 2] as number) - 0x30
  return digit < 0 || digit > 9
}

/** "Senator Charles Schumer of New York": a member for the state, not for its city; so "the state of New York". */
export function isSeatOf(reading: Reading, { first }: Candidate, claim: Claim): boolean {
  const { tokens } = reading
  if (typeOf(claim) !== 'city' || countryOf(reading, claim) !== UNITED_STATES) return false
  if (tokens.hash[first - 1] !== OF) return false
  for (let at = first - 2; at >= 0 && at > first - 2 - NAME_WORDS; at--) {
    if (SEATS.has(tokens.hash[at] as number)) return true
    if (!isCapitalised(tokens, at) || !isJoined(reading, at - 1)) return false
  }
  return false
}

/** Words that a person's name has at most, the title before it included. */
const NAME_WORDS = 5

function isJoined({ tokens }: Reading, token: number): boolean {
  const gap = gapAfter(tokens, token)
  return gap === GAP_SPACE || gap === GAP_STOP
}

const OF = hashWord('of')
const THE = hashWord('the')
const AGES = wordSet('elder older younger')
const NO_HOLDERS = wordSet('former ex then acting interim caretaker outgoing deputy vice assistant late onetime')
const EARLIER = wordSet('first former ex elder older younger')
const WITH_ARTICLE = wordSet(
  'netherlands philippines maldives bahamas seychelles comoros gambia congo sudan vatican ukraine yemen lebanon hague',
)
const ANOTHER = hashWord('another')
const CALLED = wordSet('named christened hurricane typhoon cyclone')
const SHIPS = wordSet(`
  uss hms mv ship ships tanker freighter frigate destroyer cruiser battleship corvette submarine ferry vessel trawler yacht warship
  steamer carrier icebreaker`)
const SEATS = wordSet('state sen senator rep representative gov governor congressman congresswoman lawmaker')
