import { expect, it } from 'vitest'
import { isSafeLink } from '../../src/card/is-safe-link.ts'

it.each([
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'blob:https://example.org/1',
  'http://example.org/',
  'https://reader:secret@example.org/',
  'https://reader@example.org/',
  '//example.org/',
  '/here',
  '',
  'https://',
])('links nowhere for %j', (address) => {
  expect(isSafeLink(address)).toBe(false)
})

it('links to https', () => {
  expect(isSafeLink('https://example.org/a?b=c#d')).toBe(true)
})
