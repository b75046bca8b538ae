import { TIER_MASK, TIER_SHIFT } from '../glossary/name-index.ts'
import type { Claim, Reading } from './claims.ts'

const PACK = 2 << TIER_SHIFT

/**
 * Of claims on one stretch, those that the reader's packs do not settle among themselves: packs come in the reader's order, and
 * where two know the name the first one speaks. Two bearers within one pack remain, and so does the bundled glossary.
 */
export function ofFirstPack(reading: Reading, claims: readonly Claim[]): readonly Claim[] {
  if (reading.glossaries.length < 3 || claims.length < 2) return claims
  const packs = claims.filter((claim) => isOfPack(claim)).map(({ glossary }) => glossary)
  const first = Math.min(...packs)
  return claims.filter((claim) => claim.glossary === first || !isOfPack(claim))
}

export function isOfPack({ entityFlags }: Claim): boolean {
  return (entityFlags & TIER_MASK) === PACK
}
