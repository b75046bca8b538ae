import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inPieces, isSettingsKey, joined } from '../../src/settings/pieces.ts'

/** What the browsers' synced storage takes under one key, bytes. */
const QUOTA = 8192
const bytes = (key: string, value: unknown) => key.length + new TextEncoder().encode(JSON.stringify(value)).length

describe('settings in pieces', () => {
  it('leaves a short list where it is', () => {
    const stored = { version: 1, sites: { mode: 'only-list', patterns: ['a.org'] } }
    expect(inPieces(stored)).toEqual({ settings: stored })
  })

  it('splits a long list so that every piece fits, and joins it again', () => {
    fc.assert(
      fc.property(fc.array(fc.domain(), { minLength: 400, maxLength: 1200 }), (patterns) => {
        const stored = { version: 1, badge: false, sites: { mode: 'off-list', patterns } }
        const items = inPieces(stored)
        for (const [key, value] of Object.entries(items)) {
          expect(isSettingsKey(key)).toBe(true)
          expect(bytes(key, value)).toBeLessThan(QUOTA)
        }
        expect(joined(items)).toEqual(stored)
      }),
      { numRuns: 20 },
    )
  })

  it.each([{}, { settings: null }, { settings: 'x', 'sites-0': ['a'] }, { 'sites-0': ['a'] }])(
    'makes nothing of %j',
    (items) => {
      expect(joined(items)).toBe((items as { settings?: unknown }).settings)
    },
  )
})
