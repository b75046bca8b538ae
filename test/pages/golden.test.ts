import { expect, test } from 'vitest'
import { findArticle } from '../../src/article/find-article.ts'
import { looksLikeArticle } from '../../src/article/looks-like-article.ts'
import { documentFrom } from '../article/node-document.ts'
import { goldenPages, outcomeOf } from './golden.ts'

const pages = goldenPages().filter((page) => !page.expected.browserOnly)

test('there are golden pages enough', () => {
  expect(goldenPages().length).toBeGreaterThanOrEqual(25)
})

test.each(pages)('$name: the question whether it is an article', ({ html, expected }) => {
  expect(looksLikeArticle(documentFrom(html, expected.url))).toBe(expected.looksLikeArticle)
})

test.each(pages.filter((page) => page.expected.looksLikeArticle))(
  '$name: text, title, date, language',
  ({ html, expected }) => {
    const document = documentFrom(html, expected.url)
    const before = document.toString()
    const { url, looksLikeArticle: _, ...wanted } = expected
    expect(outcomeOf(findArticle(document))).toEqual(wanted)
    expect(document.toString()).toBe(before)
  },
)
