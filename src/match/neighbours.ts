import { type Candidate, isWeak, type Reading } from './claims.ts'

/** A name that begins at `token` and could stand alone. */
export function knownFrom(reading: Reading, token: number): Candidate | undefined {
  const candidate = reading.spot(token)
  return candidate?.claims.some((claim) => !isWeak(claim)) ? candidate : undefined
}

/** How many candidates back one that ends before a token is looked for. */
const LOOK_BACK = 4

export function knownUntil({ candidates }: Reading, token: number): Candidate | undefined {
  for (let before = candidates.length - 1; before >= 0 && before >= candidates.length - LOOK_BACK; before--)
    for (let one: Candidate | undefined = candidates[before]; one; one = one.shorter)
      if (one.last === token && one.claims.some((claim) => !isWeak(claim))) return one
  return undefined
}
