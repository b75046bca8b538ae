/**
 * Work on a page that can be laid down at every `yield`, so that the page and its reader come first. `whole` does it in one go,
 * where nobody waits; `inSlices` leaves the page its turn as often as it must.
 */
export type Sliced<T> = Generator<undefined, T, undefined>

/** The page's own scripts and the next frame wait no longer than this for us; half of a frame at 60 Hz. ms */
const SLICE = 6

export function whole<T>(work: Sliced<T>): T {
  let step = work.next()
  while (!step.done) step = work.next()
  return step.value
}

export interface Outcome<T> {
  onDone(value: T): void
  /** The work threw; in a task of its own nobody else would catch it. */
  onFailure(): void
}

/** What fits into the first slice is done at once, before this returns; after `signal` is aborted nothing is told any more. */
export function inSlices<T>(work: Sliced<T>, outcome: Outcome<T>, signal: AbortSignal): void {
  if (signal.aborted) return
  try {
    const end = performance.now() + SLICE
    let step = work.next()
    while (!step.done && performance.now() < end) step = work.next()
    if (step.done) outcome.onDone(step.value)
    // Not `scheduler.yield`, which comes back before what the page itself has waiting.
    else setTimeout(inSlices, 0, work, outcome, signal)
  } catch {
    outcome.onFailure()
  }
}
