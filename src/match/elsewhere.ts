import type { Glossary } from '../glossary/glossary.ts'
import { GAP_COMMA, gapAfter } from '../text/gaps.ts'
import { isCapitalised } from '../text/shape.ts'
import { type Candidate, type Claim, isPlace, type Reading, typeOf } from './claims.ts'
import { STATE_HEADS, STATES } from './word-lists.ts'

const UNITED_STATES = ('U'.charCodeAt(0) << 8) | 'S'.charCodeAt(0)
const CANADA = ('C'.charCodeAt(0) << 8) | 'A'.charCodeAt(0)

/** "Paris, Texas" and "Tripoli, Lebanon" when the entity is the one in France, in Libya: the text names where it lies. */
export function liesElsewhere(reading: Reading, at: number, { last }: Candidate, claim: Claim): boolean {
  const { tokens } = reading
  if (gapAfter(tokens, last) !== GAP_COMMA || !isPlace(reading, claim)) return false
  const country = countryOf(reading, claim)
  if (isCapitalised(tokens, last + 1) && namesState(reading, last + 1)) return country !== UNITED_STATES && country !== CANADA
  if (typeOf(reading, claim) === 'country' || country === 0) return false
  for (let next = at + 1; next < reading.candidates.length; next++) {
    const { first, claims } = reading.candidates[next] as Candidate
    if (first > last + 1) return false
    if (first === last + 1) return claims.every((other) => typeOf(reading, other) === 'country' && countryOf(reading, other) !== country && countryOf(reading, other) !== 0)
  }
  return false
}

function namesState({ tokens }: Reading, token: number): boolean {
  const hash = tokens.hash[token] as number
  if (STATES.has(hash)) return true
  return STATE_HEADS.has(hash) && isCapitalised(tokens, token + 1)
}

/** ISO code as two letters, 0 for none. */
export function countryOf({ glossaries }: Reading, claim: Claim): number {
  return (glossaries[claim.glossary] as Glossary).index.entityCountry[claim.entity] as number
}
