import type { Glossary } from '../glossary/glossary.ts'
import { ALL_CAPITALS, EXACT_CASE, KIND, KIND_MASK, ONE_TOKEN, rulesOfName } from '../glossary/name-index.ts'
import type { EntityType } from '../glossary/vocabulary.ts'
import { GAP_BREAK, GAP_COMMA, GAP_SPACE, gapAfter } from '../text/gaps.ts'
import { hashWord } from '../text/hash-word.ts'
import { startsSentence } from '../text/sentences.ts'
import { isCapitalised, isPossessive, lengthOf, shapeOf } from '../text/shape.ts'
import { DOTTED } from '../text/token-store.ts'
import { type Candidate, type Claim, isPlace, isWeak, type Reading, ruleOut, typeOf, weigh } from './claims.ts'
import { isMonth } from './months.ts'
import { CAPITAL_KEPT, LOWERED, RAISED_INSIDE } from './verify-name.ts'
import { ARTICLES, CAPITAL_WORDS, COUNTRY_COMPANY, GENERIC_NOUNS, isA } from './word-kinds.ts'

/**
 * What a claim is worth by the name alone, and what the words right beside it say; rules out what cannot be meant. Whether a
 * word of `not` before it shows another bearer: "Hunter Biden".
 */
export function judgeLocally(reading: Reading, candidate: Candidate, claim: Claim): boolean {
  weigh(reading, claim, 'name', worthOfName(claim))
  judgeDates(reading, claim)
  if (isHandle(reading, candidate)) ruleOut(reading, claim, 'handle or address')
  if (isCurrency(reading, candidate)) ruleOut(reading, claim, 'a sum of money')
  if (isMonth(reading, candidate, claim)) ruleOut(reading, claim, 'the month, or a verb')
  judgeCase(reading, candidate, claim)
  return judgeNots(reading, candidate, claim)
}

/** Log-odds that a name means its entity, before anything around it is looked at. */
function worthOfName(claim: Claim): number {
  if (isWeak(claim)) return 1
  return claim.flags & ONE_TOKEN ? 3 : 4
}

const HAPPENINGS: ReadonlySet<EntityType> = new Set(['event', 'operation'])

/** Names not yet in use do not match; names given up do, and the card says so; a later event of an old one's name is another. */
function judgeDates(reading: Reading, claim: Claim): void {
  const { index } = reading.glossaries[claim.glossary] as Glossary
  const kind = claim.flags & KIND_MASK
  claim.former = kind === KIND.former
  const at = rulesOfName(index, claim.name)
  if (at === 0 || reading.from === undefined || reading.until === undefined) return
  if (reading.until < (index.rules[at] as number)) ruleOut(reading, claim, 'not yet in use')
  if (reading.from <= (index.rules[at + 1] as number)) return
  if (HAPPENINGS.has(typeOf(claim))) ruleOut(reading, claim, 'of another time')
  else claim.former = true
}

/** `@Taliban_fan`, `taliban.com` and paths are no mentions; `#Taliban` is. */
function isHandle({ tokens }: Reading, { first, last }: Candidate): boolean {
  const { text } = tokens
  const before = text.charCodeAt((tokens.start[first] as number) - 1)
  if (before === 0x40 || before === 0x5f) return true
  const end = tokens.end[last] as number
  const after = text.charCodeAt(end)
  if (after === 0x40 || after === 0x5f) return true
  return after === 0x2e && /[a-z]/.test(text.charAt(end + 1)) && !(shapeOf(tokens, last) & DOTTED)
}

/** "US$300" is no mention of the country. */
function isCurrency({ tokens }: Reading, { last }: Candidate): boolean {
  return tokens.text.charCodeAt(tokens.end[last] as number) === 0x24
}

/** The words of `not` directly before or behind the name show another bearer. */
function judgeNots(reading: Reading, { first, last }: Candidate, claim: Claim): boolean {
  const { index } = reading.glossaries[claim.glossary] as Glossary
  const at = rulesOfName(index, claim.name)
  if (at === 0) return false
  let isBorne = false
  const nots = at + 3 + 2 * (index.rules[at + 2] as number)
  const count = index.rules[nots] as number
  for (let not = nots + 1; not <= nots + count; not++) {
    const phrase = index.rules[not] as number
    const hashes = index.phrases.subarray(index.phraseAt[phrase], index.phraseAt[phrase + 1])
    if (
      standsAt(reading, first - hashes.length, hashes) &&
      joined(reading, first - hashes.length, first) &&
      gapAfter(reading.tokens, first - 1) !== GAP_COMMA
    ) {
      ruleOut(reading, claim, 'another bearer', first - 1)
      isBorne = true
    } else if (standsAt(reading, last + 1, hashes) && belongsBehind(reading, last, hashes.length))
      ruleOut(reading, claim, 'another bearer', last + 1)
  }
  return isBorne
}

/**
 * "London, Ontario" and "Sudan Airways" are one name; in "Britain's new government" and "Sudan, South Sudan" the word behind
 * belongs to something else.
 */
function belongsBehind(reading: Reading, last: number, length: number): boolean {
  const { tokens } = reading
  if (!joined(reading, last, last + length) || isPossessive(tokens, last)) return false
  if (gapAfter(tokens, last) !== GAP_COMMA) return true
  return gapAfter(tokens, last + length) !== GAP_SPACE || !isCapitalised(tokens, last + length + 1)
}

function standsAt({ tokens }: Reading, at: number, hashes: Int32Array): boolean {
  if (hashes.length === 0 || at < 0 || at + hashes.length > tokens.count) return false
  return hashes.every((hash, i) => tokens.hash[at + i] === hash)
}

function joined({ tokens }: Reading, from: number, to: number): boolean {
  for (let token = from; token < to; token++) if (gapAfter(tokens, token) === GAP_BREAK) return false
  return true
}

function judgeCase(reading: Reading, candidate: Candidate, claim: Claim): void {
  const { flags, written } = claim
  if (written & LOWERED) judgeLowered(reading, candidate, claim)
  else if (written & RAISED_INSIDE) judgeRaised(reading, candidate, claim)
  else if (flags & ALL_CAPITALS && isWordInCapitals(reading, candidate)) ruleOut(reading, claim, 'a word in capitals')
}

/** Fewer capitals than the name has: "the taliban", "Haqqani network", "Nato", "an Islamic state". */
function judgeLowered(reading: Reading, { first, last }: Candidate, claim: Claim): void {
  const { tokens } = reading
  if (claim.flags & EXACT_CASE) {
    ruleOut(reading, claim, 'not in capitals')
    return
  }
  if (claim.flags & ALL_CAPITALS || shapeOf(tokens, first) & DOTTED) {
    if (!isCapitalised(tokens, first) || lengthOf(tokens, first) < 4) ruleOut(reading, claim, 'not in capitals')
    return
  }
  if (claim.written & CAPITAL_KEPT && startsAsNamed(reading, first)) {
    const before = tokens.hash[first - 1]
    if (first !== last && (before === A || before === AN) && isA(tokens.hash[last], GENERIC_NOUNS))
      ruleOut(reading, claim, 'a common noun', last)
    return
  }
  const carries =
    typeOf(claim) === 'armed-group' &&
    !isWeak(claim) &&
    lengthOf(tokens, last) > 4 &&
    !isA(tokens.hash[last], GENERIC_NOUNS)
  if (reading.words.isAllSmall()) weigh(reading, claim, 'everything is small', -1)
  else if (carries) weigh(reading, claim, 'in small letters', -1)
  else ruleOut(reading, claim, 'in small letters')
}

/** The name begins with its capital, articles aside: "al-Qaeda" for Al-Qaeda. */
function startsAsNamed({ tokens }: Reading, first: number): boolean {
  const hash = tokens.hash[first] as number
  return isCapitalised(tokens, first) || isA(hash, ARTICLES) || hash === THE
}

/** More capitals than the name has: datelines and headlines in capitals. */
function judgeRaised(reading: Reading, candidate: Candidate, claim: Claim): void {
  if (reading.style(candidate.first) === 'capitals' || isDateline(reading, candidate)) return
  if (claim.flags & EXACT_CASE || isLikeAcronym(reading, candidate, claim))
    ruleOut(reading, claim, 'capitals throughout')
}

/** "SIAM", "CHAD" within a sentence: the letters of something else, until proved otherwise. */
function isLikeAcronym({ tokens }: Reading, { first, last }: Candidate, claim: Claim): boolean {
  return first === last && isPlace(claim) && lengthOf(tokens, first) <= ACRONYM_MAX
}

/** Letters of an acronym that could be the name of a place. */
const ACRONYM_MAX = 4

/** "WASHINGTON - Only six", "KABUL, Afghanistan": capitals at the head of a report. */
function isDateline({ tokens }: Reading, { first, last }: Candidate): boolean {
  return startsSentence(tokens, first) && gapAfter(tokens, last) !== GAP_SPACE
}

/** "IS" and "US" mean nothing where everything is in capitals, unless a word beside them speaks for it. */
function isWordInCapitals(reading: Reading, { first, last }: Candidate): boolean {
  const { tokens } = reading
  if (first !== last || !isA(tokens.hash[first], CAPITAL_WORDS)) return false
  if (shapeOf(tokens, first) & DOTTED || reading.style(first) !== 'capitals') return false
  if (tokens.hash[first - 1] === THE && tokens.hash[first] === US) return false
  return !isA(tokens.hash[last + 1], COUNTRY_COMPANY)
}

const A = hashWord('a')
const AN = hashWord('an')
const THE = hashWord('the')
const US = hashWord('us')
