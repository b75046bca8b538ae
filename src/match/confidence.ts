/** Confidence below which nothing is reported: the odds are even. */
export const PROBABLY = 0.5
/** Confidence from which the card speaks without "Probably": four to one. */
export const SURE = 0.8

/** Log-odds to a probability of 0 to 1, to two digits. */
export function confidenceOf(logOdds: number): number {
  return Math.round(100 / (1 + Math.exp(-logOdds))) / 100
}
