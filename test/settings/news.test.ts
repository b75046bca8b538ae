import { expect, it } from 'vitest'
import { hasNews } from '../../src/settings/news.ts'

it.each([
  [undefined, '0.1.0', false],
  ['0.1.0', '0.1.3', false],
  ['0.1.0', '0.2.0', true],
  ['0.9.1', '1.0.0', true],
] as const)('from %s to %s: news is %s', (before, now, is) => {
  expect(hasNews(before, now)).toBe(is)
})
