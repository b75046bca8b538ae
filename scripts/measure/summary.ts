/** Median and 95th percentile of some durations, as `1.2 / 3.4`. */
export function summary(durations: readonly number[]): string {
  return `${at(durations, 0.5).toFixed(1)} / ${at(durations, 0.95).toFixed(1)}`
}

function at(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
