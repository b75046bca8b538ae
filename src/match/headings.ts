import { lastDayNumber } from '../glossary/day-number.ts'
import type { Glossary } from '../glossary/glossary.ts'
import { rulesOfName } from '../glossary/name-index.ts'
import { GAP_BREAK, GAP_LINE, GAP_SPACE, gapAfter } from '../text/gaps.ts'
import { hashWord } from '../text/hash-word.ts'
import { sentenceAround, startsSentence } from '../text/sentences.ts'
import { isCapitalised, lengthOf } from '../text/shape.ts'
import type { TokenStore } from '../text/token-store.ts'
import type { Claim, Reading } from './claims.ts'
import { EVENT_TAILS, HEADING_JOINTS, isA } from './word-kinds.ts'

/* Lines of their own, and years, that name an event after the place or the event in them. */

/** The event's name ends a line of its own: "Boko Haram insurgency". */
export function isHeading({ tokens }: Reading, last: number): boolean {
  return last + 2 < tokens.count && gapAfter(tokens, last + 1) === GAP_LINE
}

/** "2025 Afghanistan–Pakistan conflict": another one than that of the glossary, whose own name would begin with the year. */
export function isYear(tokens: TokenStore, token: number): boolean {
  return isFourDigits(tokens, token) && gapAfter(tokens, token) === GAP_SPACE
}

/** The number of a year of the last century or this one. */
function isFourDigits(tokens: TokenStore, token: number): boolean {
  return (
    token >= 0 &&
    lengthOf(tokens, token) === 4 &&
    /^(?:19|20)\d\d$/.test(tokens.text.slice(tokens.start[token], tokens.end[token]))
  )
}

/** "Aftermath of the Afghanistan War", "India in the 2026 Iran war": a heading that names something about the event. */
export function isJoinedHeading({ tokens }: Reading, first: number): boolean {
  const article = tokens.hash[first - 1] === THE ? 1 : 0
  if (!isA(tokens.hash[first - 1 - article], HEADING_JOINTS)) return false
  const sentence = sentenceAround(tokens, first)
  return (
    gapAfter(tokens, sentence.last) === GAP_LINE &&
    startsSentence(tokens, sentence.first) &&
    sentence.last - sentence.first <= HEADING_MAX
  )
}

/** "War in the Sahel", on a line of its own: the name of the war. */
export function isWarHeading({ tokens }: Reading, first: number, last: number): boolean {
  const joint = tokens.hash[first - 1] === THE ? first - 2 : first - 1
  if (tokens.hash[joint] !== IN || tokens.hash[joint - 1] !== WAR || !isCapitalised(tokens, joint - 1)) return false
  const gap = gapAfter(tokens, last)
  return startsSentence(tokens, joint - 1) && last + 1 < tokens.count && (gap === GAP_LINE || gap === GAP_BREAK)
}

/** "The Lebanon war of 2006", "Gaza war hostage crisis", but "the U.S. war against Iraq". */
export function isWarsName(tokens: TokenStore, token: number): boolean {
  return isA(tokens.hash[token], EVENT_TAILS) || (tokens.hash[token] === OF && isFourDigits(tokens, token + 1))
}

/** "The Gaza war of 2009": a year before the name came into use, told to part it from another of the name. */
export function isEarlier({ tokens, glossaries }: Reading, token: number, claim: Claim): boolean {
  if (gapAfter(tokens, token - 1) !== GAP_SPACE || !isFourDigits(tokens, token)) return false
  const { index } = glossaries[claim.glossary] as Glossary
  const at = rulesOfName(index, claim.name)
  const year = tokens.text.slice(tokens.start[token], tokens.end[token])
  return at !== 0 && lastDayNumber(year) < (index.rules[at] as number)
}

/** Tokens; longer lines are sentences. */
const HEADING_MAX = 14

const THE = hashWord('the')
const IN = hashWord('in')
const OF = hashWord('of')
const WAR = hashWord('war')
