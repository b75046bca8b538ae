import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findArticle } from '../../src/article/find-article.ts'
import { looksLikeArticle } from '../../src/article/looks-like-article.ts'
import { documentFrom } from './node-document.ts'

const sentence =
  'The harbour bridge was opened again on Monday, two years after a freighter had struck its middle span in fog.'
const page = (body: string) =>
  documentFrom(`<html lang="en"><head><title>The bridge of Calder</title></head><body>${body}</body></html>`)

test('a tree of two thousand levels is read as far as it goes, without a throw', () => {
  const document = page('<div>'.repeat(2000) + `<p>${sentence}</p>`.repeat(5) + '</div>'.repeat(2000))
  expect(() => [looksLikeArticle(document), findArticle(document)]).not.toThrow()
})

test('a text node of five million characters is no article, nor does it hide one', () => {
  const document = page(`<div>${'x'.repeat(5_000_000)}</div><article>${`<p>${sentence} </p>`.repeat(4)}</article>`)
  expect(findArticle(document)?.text.length).toBeLessThan(1000)
})

test('lone surrogates, marks upon marks and bidi controls keep their offsets', () => {
  const odd = `\ud800 z${'\u0301'.repeat(200)} \u202e${sentence}\u202c`
  const article = findArticle(page(`<p>${odd}</p><p>${sentence}</p>`))
  expect(
    article?.segments.every(
      (s) => article.text.slice(s.start, s.end) === s.node.data.slice(s.nodeStart, s.nodeStart + s.end - s.start),
    ),
  ).toBe(true)
})

test('an ideographic space at the beginning of a paragraph is no part of the text', () => {
  const article = findArticle(page(`<p>\u3000${sentence}</p><p>\u3000\u3000${sentence}</p>`))
  expect(article?.text).toBe(`${sentence}\n\n${sentence}`)
})

const tag = fc.constantFrom(
  'div',
  'p',
  'span',
  'a',
  'ul',
  'li',
  'table',
  'td',
  'h2',
  'form',
  'br',
  'time',
  'section',
  'my-box',
  'nav',
  'svg',
)
const name = fc.constantFrom('', 'ad', 'comments', 'article-body', 'hidden', 'sidebar x', '5ad3', 'related')
const text = fc.oneof(
  fc.constant(sentence),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constant('12/13/2021'),
  fc.constant('   \n '),
)
const tree = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6 },
    text.map((value) => value.replace(/[<&]/g, ' ')),
    fc
      .tuple(tag, name, fc.array(tie('node'), { maxLength: 6 }))
      .map(([t, n, children]) => `<${t} class="${n}" id="${n}">${children.join('')}</${t}>`),
  ),
})).node

test('any tree is read without a throw, and what is found is consistent', () => {
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 12 }), (parts) => {
      const document = page(parts.join(''))
      const before = document.toString()
      looksLikeArticle(document)
      const article = findArticle(document)
      expect(document.toString()).toBe(before)
      if (!article) return
      expect(article.sections[0]?.start).toBe(0)
      expect(article.sections.at(-1)?.end).toBe(article.text.length)
      for (const { start, end } of article.blocks)
        expect(article.text.slice(start, end).trim()).toBe(article.text.slice(start, end))
      for (const { node, nodeStart, start, end } of article.segments) {
        expect(node.data.slice(nodeStart, nodeStart + end - start).replace(/[\t-\r]/g, ' ')).toBe(
          article.text.slice(start, end),
        )
      }
    }),
    { numRuns: 500 },
  )
})
