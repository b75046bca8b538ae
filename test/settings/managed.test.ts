import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inProject } from '../../scripts/build/project.ts'
import { managedPaths, readManaged, withManaged } from '../../src/settings/managed.ts'
import { settingAt } from '../../src/settings/setting-at.ts'
import { CHOICES, DEFAULT_SETTINGS, RANGES, type SettingPath } from '../../src/settings/settings.ts'

describe('managed settings', () => {
  it('hold over what the reader chose, and leave the rest', () => {
    const own = { ...DEFAULT_SETTINGS, badge: false, marks: { style: 'tint', density: 'every' } as const }
    const managed = readManaged({ marks: { style: 'solid' }, sites: { patterns: ['school.example'] } })
    const settings = withManaged(own, managed)
    expect(settings.marks).toEqual({ style: 'solid', density: 'every' })
    expect(settings.badge).toBe(false)
    expect(settings.sites).toEqual({ mode: 'off-list', patterns: ['school.example'] })
    expect([...managedPaths(managed)].sort()).toEqual(['marks.style', 'sites.patterns'])
  })

  it('understand no nonsense and never throw', () => {
    expect(withManaged(DEFAULT_SETTINGS, readManaged({ marks: { style: 'neon' }, card: 7 }))).toEqual(DEFAULT_SETTINGS)
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const managed = readManaged(stored)
        expect(Object.keys(withManaged(DEFAULT_SETTINGS, managed)).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort())
        expect(managed.packs.every((pack) => typeof pack === 'string')).toBe(true)
      }),
    )
  })
})

describe('the schema for Chrome', () => {
  interface Part {
    properties?: Record<string, Part>
    enum?: string[]
    minimum?: number
    maximum?: number
  }
  const schema = JSON.parse(readFileSync(inProject('assets/managed-schema.json'), 'utf8')) as Part
  const leaves = (part: Part, path = ''): [string, Part][] =>
    part.properties
      ? Object.entries(part.properties).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key))
      : [[path, part]]

  it('knows every setting, with its choices and its range', () => {
    const { packs, ...settings } = Object.fromEntries(leaves(schema))
    expect(packs).toBeDefined()
    for (const [path, part] of Object.entries(settings)) {
      expect(settingAt(DEFAULT_SETTINGS, path as SettingPath), path).toBeDefined()
      expect(part.enum, path).toEqual(CHOICES[path as SettingPath])
      expect(part.minimum, path).toBe(RANGES[path as SettingPath]?.[0])
      expect(part.maximum, path).toBe(RANGES[path as SettingPath]?.[1])
    }
    const { version: _, ...own } = DEFAULT_SETTINGS
    const paths = Object.entries(own).flatMap(([key, value]) =>
      typeof value === 'object' && !Array.isArray(value) ? Object.keys(value).map((inner) => `${key}.${inner}`) : [key],
    )
    expect(Object.keys(settings).sort()).toEqual(paths.sort())
  })
})
