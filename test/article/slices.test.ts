import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { inSlices, type Sliced, whole } from '../../src/article/slices.ts'

/** Work of so many steps, each of which takes `ms` by the clock of the test. */
function* steps(count: number, ms: number): Sliced<number> {
  for (let step = 0; step < count; step++) {
    vi.setSystemTime(Date.now() + ms)
    yield
  }
  return count
}

let ending: AbortController
let done: number[]
let failures: number
const outcome = { onDone: (value: number) => void done.push(value), onFailure: () => void failures++ }

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('performance', { now: () => Date.now() })
  ending = new AbortController()
  done = []
  failures = 0
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

test('in one go the work is done before anything else', () => {
  expect(whole(steps(100, 50))).toBe(100)
})

test('what fits into one slice is done at once', () => {
  inSlices(steps(5, 1), outcome, ending.signal)
  expect([done, vi.getTimerCount()]).toEqual([[5], 0])
})

test('what does not fit leaves the page a turn after each slice', () => {
  inSlices(steps(20, 4), outcome, ending.signal)
  let turns = 0
  for (; done.length === 0 && turns < 100; turns++) vi.runOnlyPendingTimers()
  expect(done).toEqual([20])
  // Two steps of 4 ms fill a slice.
  expect(turns).toBeGreaterThanOrEqual(9)
})

test('after the end nothing is done and nothing is told', () => {
  inSlices(steps(20, 4), outcome, ending.signal)
  ending.abort()
  vi.runAllTimers()
  expect([done, failures]).toEqual([[], 0])
})

test('a throw in a later slice is told and goes no further', () => {
  function* breaking(): Sliced<number> {
    yield* steps(5, 4)
    throw new Error('the page has bent something')
  }
  inSlices(breaking(), outcome, ending.signal)
  expect(failures).toBe(0)
  vi.runAllTimers()
  expect([done, failures]).toEqual([[], 1])
})
