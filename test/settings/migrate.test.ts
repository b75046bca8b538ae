import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { difference, migrate } from '../../src/settings/migrate.ts'
import { DEFAULT_SETTINGS } from '../../src/settings/settings.ts'

describe('settings out of storage', () => {
  it.each([undefined, null, 'x', 7, [], {}, { version: 99 }])('%j becomes the defaults', (stored) => {
    expect(migrate(stored)).toEqual(DEFAULT_SETTINGS)
  })

  it('keeps what is right beside what is wrong', () => {
    const settings = migrate({
      on: false,
      badge: 'yes',
      card: { dwell: 500, trigger: 3 },
      sites: { patterns: ['a.org', 4] },
    })
    expect(settings).toMatchObject({
      on: false,
      badge: true,
      card: { dwell: 500, trigger: 'rest' },
      sites: { patterns: ['a.org'] },
    })
  })

  it('takes no word that is none of the choices, and no number out of its range', () => {
    const settings = migrate({
      marks: { style: 'neon', density: 'every' },
      card: { dwell: 9, textSize: Number.NaN, theme: 'Dark', trigger: 'click' },
      sites: { mode: 'both' },
    })
    expect(settings.marks).toEqual({ style: 'dotted', density: 'every' })
    expect(settings.card).toEqual({ dwell: 150, textSize: 100, theme: 'page', trigger: 'click' })
    expect(settings.sites.mode).toBe('off-list')
  })

  it('stores only what differs, and reads back the same', () => {
    const settings = { ...DEFAULT_SETTINGS, badge: false }
    expect(difference(settings)).toEqual({ badge: false, version: 1 })
    expect(migrate(difference(settings))).toEqual(settings)
  })

  it('never throws, and always gives whole settings', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(Object.keys(migrate(stored)).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort())
      }),
      { numRuns: 2000 },
    )
  })
})
