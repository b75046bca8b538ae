import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBackup, writeBackup } from '../../src/options/backup.ts'
import { DEFAULT_SETTINGS } from '../../src/settings/settings.ts'

const everything = {
  settings: { ...DEFAULT_SETTINGS, badge: false, sites: { mode: 'only-list', patterns: ['a.example'] } as const },
  quiet: { known: { taliban: '2026-01-02' }, notThis: { kabul: ['*', 'a.example'] } },
  packs: ['{"a pack": 1}'],
}

describe('everything in one file', () => {
  it('comes back as it went', () => {
    expect(readBackup(writeBackup(everything))).toEqual(everything)
  })

  it('holds of the settings only what differs', () => {
    expect(JSON.parse(writeBackup(everything)).settings).toEqual({
      badge: false,
      sites: everything.settings.sites,
      version: 1,
    })
  })

  it.each(['', '{', '[]', 'null', '{"kind":"else"}', '7'])('%j is no such file', (text) => {
    expect(readBackup(text)).toBeUndefined()
  })

  it('takes what is right out of what is broken, and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (settings, quiet, packs) => {
        const backup = readBackup(JSON.stringify({ kind: 'backstory-reader', version: 1, settings, quiet, packs }))
        expect(Object.keys(backup?.settings ?? {}).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort())
      }),
    )
  })
})
