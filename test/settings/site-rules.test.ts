import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../src/settings/settings.ts'
import { isOnFor, withSite } from '../../src/settings/site-rules.ts'

const onlyOn = (...patterns: string[]) => ({ ...DEFAULT_SETTINGS, sites: { mode: 'only-list' as const, patterns } })
const offOn = (...patterns: string[]) => ({ ...DEFAULT_SETTINGS, sites: { mode: 'off-list' as const, patterns } })

describe('on which sites marks appear', () => {
  it.each([
    ['example.org', 'example.org', false],
    ['example.org', 'news.example.org', false],
    ['example.org', 'anexample.org', true],
    ['*.example.org', 'news.example.org', false],
    ['*.example.org', 'example.org', true],
    [' Example.ORG ', 'example.org', false],
    ['', 'example.org', true],
    ['https://example.org/', 'example.org', true],
  ])('off for %j: on %s they are on: %s', (pattern, host, on) => {
    expect(isOnFor(host, offOn(pattern))).toBe(on)
    expect(isOnFor(host, onlyOn(pattern))).toBe(!on)
  })

  it('off everywhere is off even where a site is listed as on', () => {
    expect(isOnFor('example.org', { ...onlyOn('example.org'), on: false })).toBe(false)
  })

  it.each([offOn(), offOn('example.org'), offOn('*.example.org'), onlyOn(), onlyOn('example.org')])(
    'a switch does what it says',
    (settings) => {
      for (const on of [true, false])
        expect(isOnFor('www.example.org', withSite(settings, 'www.example.org', on))).toBe(on)
    },
  )

  it('switching off and on again leaves the list as it was', () => {
    const settings = offOn('other.net')
    expect(withSite(withSite(settings, 'www.example.org', false), 'www.example.org', true)).toEqual(settings)
  })
})
