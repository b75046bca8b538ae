import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findArticle } from '../../src/article/find-article.ts'
import { offsetAt, stretchesOf } from '../../src/article/text-map.ts'
import { documentFrom } from './node-document.ts'

const html = `<html lang="en"><head><title>The old lighthouse of Wenn</title></head><body><article><h1>The old lighthouse of Wenn</h1>
<p>The  <b>old
   lighthouse</b> of&nbsp;<a href="/topic/wenn">Wenn</a> was sold on <i>Fri</i>day to a family from the next valley, who mean to keep its lamp burning.</p>
<p>It had stood empty since the harbour was moved,<br>and the last keeper died without heirs in the winter of that year.</p></article></body></html>`
const article = findArticle(documentFrom(html))
if (!article) throw new Error('the test page has an article')

const read = (start: number, end: number) =>
  stretchesOf(article, start, end).map(({ node, from, to }) => node.data.slice(from, to))

test('white space is collapsed in the text and nowhere else', () => {
  expect(article.text).toContain('The old lighthouse of\u00a0Wenn was sold on Friday')
  expect(article.text).toContain('moved,\nand the last keeper')
})

test('a name across nodes gives a stretch in each', () => {
  const start = article.text.indexOf('Friday')
  expect(read(start, start + 6)).toEqual(['Fri', 'day'])
})

test('segments of one node parted by white space are one stretch', () => {
  const start = article.text.indexOf('old lighthouse of\u00a0')
  expect(read(start, start + 14)).toEqual(['old\n   lighthouse'])
})

test('links know whether they lead to a topic of the same site', () => {
  const start = article.text.indexOf('Wenn was sold')
  expect(article.segments.find((segment) => segment.start <= start && start < segment.end)?.linked).toBe('topic')
})

test('every segment holds, unit for unit, what its node holds', () => {
  for (const { node, nodeStart, start, end } of article.segments) {
    expect(node.data.slice(nodeStart, nodeStart + end - start).replace(/[\t-\r]/g, ' ')).toBe(
      article.text.slice(start, end),
    )
  }
})

test('blocks and segments lie in order and within the text', () => {
  let at = 0
  for (const { start, end } of article.segments) {
    expect(start).toBeGreaterThanOrEqual(at)
    expect(end).toBeGreaterThan(start)
    at = end
  }
  expect(at).toBe(article.text.length)
  expect(article.blocks.at(-1)?.end).toBe(article.text.length)
})

test('from the text to the node and back again', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: article.text.length - 1 }), (offset) => {
      const [stretch] = stretchesOf(article, offset, offset + 1)
      return (
        !stretch || offsetAt(article, stretch.node, stretch.from) === offset || /\s/.test(article.text[offset] ?? '')
      )
    }),
  )
})

test('a page that has shortened its nodes gets no range', () => {
  const document = documentFrom(html)
  const own = findArticle(document)
  const last = own?.segments.at(-1)
  if (!own || !last) throw new Error('the test page has an article')
  last.node.data = 'gone'
  expect(stretchesOf(own, last.end - 5, last.end)).toEqual([])
})

test('a node from elsewhere has no offset', () => {
  expect(offsetAt(article, documentFrom('<p>x</p>').createTextNode('x'), 0)).toBeUndefined()
})
