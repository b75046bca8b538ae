import { GAP_HYPHEN, GAP_SPACE, gapAfter } from '../text/gaps.ts'
import { hashWord, wordSet } from '../text/hash-word.ts'
import { sentenceAround } from '../text/sentences.ts'
import { isCapitalised } from '../text/shape.ts'
import type { TokenStore } from '../text/token-store.ts'
import { type Candidate, type Claim, type Reading, typeOf } from './claims.ts'
import { SPORT_WORDS } from './word-lists.ts'

/**
 * "Boston lost to Miami 104-98", "Chelsea beat Leeds in overtime", "England striker Ben Hall", though not "Egypt coach crash": who
 * plays there is a team. A country is only given up for the score itself.
 */
export function tellsResult({ tokens }: Reading, { first, last }: Candidate, claim: Claim): boolean {
  if (PLAYERS.has(tokens.hash[last + 1] as number) && isCapitalised(tokens, last + 2))
    return gapAfter(tokens, last) === GAP_SPACE
  const plays = OUTCOMES.has(tokens.hash[last + 1] as number) && gapAfter(tokens, last) === GAP_SPACE
  if ((!plays || isOrigin(tokens, first)) && !isBeaten(tokens, first)) return false
  const sentence = sentenceAround(tokens, first)
  for (let token = sentence.first; token <= sentence.last; token++)
    if (isScore(tokens, token) || (typeOf(claim) !== 'country' && SPORT_WORDS.has(tokens.hash[token] as number)))
      return true
  return false
}

/** "A player of the Philippines defeats …". */
function isOrigin({ hash }: TokenStore, first: number): boolean {
  return hash[hash[first - 1] === THE ? first - 2 : first - 1] === OF
}

/** "beating Spain", "lost to Miami", "drew 1-1 with Japan". */
function isBeaten({ hash }: TokenStore, first: number): boolean {
  const before = hash[first - 1] === THE ? first - 2 : first - 1
  if (OUTCOMES.has(hash[before] as number)) return true
  if (!OPPONENTS.has(hash[before] as number)) return false
  for (let token = before - 1; token >= 0 && token > before - REACH; token--)
    if (OUTCOMES.has(hash[token] as number)) return true
  return false
}

/** Tokens between the verb and the opponent at most, the score among them. */
const REACH = 5

/** "2-1", "104–98". */
function isScore(tokens: TokenStore, token: number): boolean {
  return isNumber(tokens, token) && isNumber(tokens, token + 1) && gapAfter(tokens, token) === GAP_HYPHEN
}

/** Up to three digits. */
function isNumber(tokens: TokenStore, token: number): boolean {
  const initial = tokens.initial[token] as number
  return (
    initial >= 0x30 &&
    initial <= 0x39 &&
    (tokens.end[token] as number) - (tokens.start[token] as number) <= SCORE_DIGITS
  )
}

const SCORE_DIGITS = 3
const OUTCOMES = wordSet(`
  beat beats beating defeat defeats defeated defeating drew thrashed edged trounced hammered drubbed downed topped tops overcame won win
  wins lost lose loses victory loss draw were`)
const PLAYERS = wordSet('striker goalkeeper midfielder winger fullback batsman bowler coach manager captain skipper')
const OPPONENTS = wordSet('to by against over with')
const OF = hashWord('of')
const THE = hashWord('the')
