import { expect, test } from 'vitest'
import { findPublished } from '../../src/article/published.ts'
import { documentFrom } from './node-document.ts'

const read = (head: string, body = '', url?: string, lang = 'en') => {
  const document = documentFrom(`<html><head>${head}</head><body>${body}</body></html>`, url)
  const headline = document.querySelector('h1') ?? undefined
  return findPublished(document, { lang, spine: new Set(), ...(headline ? { headline } : {}) })
}

const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`

test('JSON-LD in a graph, with its change', () => {
  const dates = read(
    jsonLd({
      '@graph': [
        { '@type': 'WebPage' },
        { '@type': 'NewsArticle', datePublished: '2021-08-30T18:54:03+02:00', dateModified: '2021-09-01' },
      ],
    }),
  )
  expect(dates.published).toMatchObject({ iso: '2021-08-30T18:54+02:00', evidence: 'json-ld' })
  expect(dates.modified?.iso).toBe('2021-09-01')
})

test.each([
  'article:published_time',
  'og:article:published_time',
  'datePublished',
  'DC.date.issued',
  'parsely-pub-date',
  'pubdate',
  'sailthru.date',
])('meta %s', (name) =>
  expect(read(`<meta name="${name}" content="2021-08-30">`).published).toMatchObject({
    iso: '2021-08-30',
    evidence: 'meta',
  }),
)

test('two kinds of evidence that agree are surer than one', () => {
  const ld = jsonLd({ '@type': 'Article', datePublished: '2021-08-30' })
  const alone = read(ld).published?.confidence ?? 0
  expect(read(`${ld}<meta name="date" content="2021-08-30">`).published?.confidence).toBeGreaterThan(alone)
})

test('broken JSON-LD is passed over', () => {
  const head = `<script type="application/ld+json">{"@type":"NewsArticle",</script><meta name="date" content="2021-08-30">`
  expect(read(head).published?.evidence).toBe('meta')
})

test('the time beside the headline, not that of a comment or of a related story', () => {
  const body = `<div class="related"><time datetime="2022-01-01">1 January</time></div><h1>The headline of it all</h1>
    <time datetime="2021-08-30T18:54Z">yesterday</time><div class="comments"><time datetime="2021-09-02">later</time></div>`
  expect(read('', body).published).toMatchObject({ iso: '2021-08-30T18:54Z', evidence: 'time' })
})

test('words under the headline', () => {
  expect(read('', '<h1>The headline of it all</h1><p>30/08/2021 18:54 by admin</p>').published).toMatchObject({
    iso: '2021-08-30T18:54',
    evidence: 'text',
  })
})

test('the address, where nothing else speaks', () => {
  expect(read('', '', 'https://courier.example/2021/08/30/bridge').published).toMatchObject({
    iso: '2021-08-30',
    evidence: 'url',
  })
})

test('nothing stated is nothing found', () => {
  expect(
    read('<meta name="date" content="soon">', '<h1>The headline of it all</h1><p>Call 030/12/34567 today</p>'),
  ).toEqual({})
})
