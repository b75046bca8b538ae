import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sitePattern } from '../../src/settings/site-pattern.ts'

describe('what a reader types for a site', () => {
  it.each([
    ['example.org', 'example.org'],
    [' WWW.Example.org ', 'example.org'],
    ['https://www.example.org/news?id=3#top', 'example.org'],
    ['*.example.org', '*.example.org'],
    ['localhost:8080', 'localhost'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['127.0.0.1', '127.0.0.1'],
  ])('%j is %j', (typed, pattern) => {
    expect(sitePattern(typed)).toBe(pattern)
  })

  it.each([
    '',
    '  ',
    '*',
    '*.*',
    'a b',
    'javascript:alert(1)',
    'ftp://example.org',
    'exa*mple.org',
    `${'a'.repeat(3000)}.org`,
  ])('%j is none', (typed) => {
    expect(sitePattern(typed)).toBeUndefined()
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (typed) => sitePattern(typed) !== ''))
  })
})
