import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  EVERYWHERE,
  isQuiet,
  NOTHING_QUIET,
  readQuiet,
  withKnown,
  withNotThis,
  withoutKnown,
  withoutNotThis,
} from '../../src/settings/quiet.ts'

describe('what the reader silenced', () => {
  it('a known entity is silent until one of its facts is newer', () => {
    const quiet = withKnown(NOTHING_QUIET, 'taliban', '2026-01-10')
    expect(isQuiet(quiet, 'taliban', 'a.org', '2025-12-31')).toBe(true)
    expect(isQuiet(quiet, 'taliban', 'a.org', undefined)).toBe(true)
    expect(isQuiet(quiet, 'taliban', 'a.org', '2026-02-01')).toBe(false)
    expect(isQuiet(quiet, 'kabul', 'a.org', undefined)).toBe(false)
  })

  it('a wrong mark is silent on its site, or everywhere', () => {
    expect(isQuiet(withNotThis(NOTHING_QUIET, 'jordan', 'a.org'), 'jordan', 'a.org', undefined)).toBe(true)
    expect(isQuiet(withNotThis(NOTHING_QUIET, 'jordan', 'a.org'), 'jordan', 'b.org', undefined)).toBe(false)
    expect(isQuiet(withNotThis(NOTHING_QUIET, 'jordan', EVERYWHERE), 'jordan', 'b.org', undefined)).toBe(true)
  })

  it('every choice can be taken back without a trace', () => {
    expect(withoutKnown(withKnown(NOTHING_QUIET, 'kabul', '2026-01-01'), 'kabul')).toEqual(NOTHING_QUIET)
    expect(withoutNotThis(withNotThis(NOTHING_QUIET, 'kabul', 'a.org'), 'kabul', 'a.org')).toEqual(NOTHING_QUIET)
    const twice = withNotThis(withNotThis(NOTHING_QUIET, 'kabul', 'a.org'), 'kabul', 'b.org')
    expect(withoutNotThis(twice, 'kabul', 'a.org')).toEqual(withNotThis(NOTHING_QUIET, 'kabul', 'b.org'))
  })

  it('reads anything without a throw', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => void isQuiet(readQuiet(stored), 'kabul', 'a.org', undefined)),
      { numRuns: 2000 },
    )
    expect(readQuiet({ known: { a: 1, b: '2026-01-01' }, notThis: { c: ['x'], d: 'x' } })).toEqual({
      known: { b: '2026-01-01' },
      notThis: { c: ['x'] },
    })
  })
})
