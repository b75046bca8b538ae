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

const ago = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

test('of several articles in JSON-LD that of the headline', () => {
  const other = { '@type': 'NewsArticle', headline: 'Flood on the lower river', datePublished: '2021-01-02' }
  const own = { '@type': 'NewsArticle', headline: 'The headline of it all', datePublished: '2021-08-30' }
  const h1 = '<h1>The headline of it all</h1>'
  expect(read(jsonLd([other, own]), h1).published?.iso).toBe('2021-08-30')
  expect(read(jsonLd([other, { ...own, headline: 'Another thing altogether' }]), h1).published).toBeUndefined()
})

test('of several articles in JSON-LD that of the address', () => {
  const other = { '@type': 'Article', url: 'https://courier.example/flood', datePublished: '2021-01-02' }
  const own = { '@type': 'Article', url: 'https://www.courier.example/story/', datePublished: '2021-08-30' }
  expect(read(jsonLd([other, own]), '', 'https://courier.example/story?from=home').published?.iso).toBe('2021-08-30')
})

const conflict = `${jsonLd({ '@type': 'Article', datePublished: '2021-08-30' })}<meta name="date" content="2021-10-12">`

test('two statements that differ, and nothing decides: not sure', () => {
  expect(read(conflict).published?.confidence).toBeLessThan(0.5)
})

test('two statements that differ, and the address decides', () => {
  const { published } = read(conflict, '', 'https://courier.example/2021/10/12/bridge')
  expect(published).toMatchObject({ iso: '2021-10-12', evidence: 'meta' })
  expect(published?.confidence).toBeGreaterThan(0.5)
})

test('an order of day and month that nothing decides is not sure in a statement either', () => {
  const head = '<meta name="date" content="05/06/2021">'
  expect(read(head).published?.confidence).toBeLessThan(0.5)
  expect(read(head, '', undefined, 'es').published?.iso).toBe('2021-06-05')
  expect(
    read(head, '<h1>The headline of it all</h1><time datetime="2021-06-05">5 June</time>').published,
  ).toMatchObject({
    iso: '2021-06-05',
    evidence: 'time',
  })
})

test('what lies ahead was not published', () => {
  expect(read(`<meta name="date" content="${ago(40)}">`).published?.confidence).toBeLessThan(0.5)
  expect(read(`<meta name="date" content="${ago(-40)}">`).published?.confidence).toBeGreaterThan(0.5)
})

const under = (line: string, lang = 'en') =>
  read('', `<h1>The headline of it all</h1>${line}`, undefined, lang).published

test.each([
  ['of a change', '<p>Updated: August 30, 2021</p>'],
  ['of a change, named beside it', '<p><span>Last updated</span> <span>August 30, 2021</span></p>'],
  ['of a change, in time', '<p>Updated <time datetime="2021-08-30">30 August</time></p>'],
  ['of an end', '<p>Expires August 30, 2021</p>'],
  ['of an end, beside what ends', '<div><b>Half off</b><span>Expires August 30, 2021</span></div>'],
  ['of a stretch of days', '<p>12.01.21 — 10.04.21</p>'],
  ['of a picture', '<figure><figcaption>The bridge, August 30, 2021</figcaption></figure>'],
  ['of a quoted message', '<blockquote>Who would <a>August 30, 2021</a></blockquote>'],
  [
    'that a sentence mentions',
    `<p>${'It was a long way to the bridge. '.repeat(10)}<em>It fell on August 30, 2021</em> and they wept.</p>`,
  ],
])('a date %s is not when the article was published', (_what, line) => expect(under(line)).toBeUndefined())

test('the other of two dates, where the first is of a change', () => {
  expect(under('<p>Updated September 2, 2021 | Published August 30, 2021</p>')?.iso).toBe('2021-08-30')
  expect(under('<p>Güncelleme : 02.09.2021 - Yayın 30.08.2021</p>', 'tr')?.iso).toBe('2021-08-30')
  expect(under('<p>30.08.2021 - Güncelleme : 02.09.2021</p>', 'tr')?.iso).toBe('2021-08-30')
})

test.each([
  ['de', 'Aktualisiert am 30.08.2021'],
  ['fr', 'Mis à jour le 30 août 2021'],
  ['es', 'Actualizado el 30 de agosto de 2021'],
  ['pt', 'Atualizado em 30 de agosto de 2021'],
  ['pl', 'Aktualizacja: 30.08.2021'],
  ['sv', 'Uppdaterad 30 augusti 2021'],
  ['ru', 'Обновлено 30.08.2021'],
  ['ja', '更新 2021年8月30日'],
])('a change in %s', (lang, line) => expect(under(`<p>${line}</p>`, lang)).toBeUndefined())

test('news of the day is no change', () => {
  expect(under('<p>Actualités, 30 août 2021</p>', 'fr')?.iso).toBe('2021-08-30')
})

test.each(['The airlift ends', 'Updated rules for bridges', 'A bridge has stood since'])(
  'the headline “%s” does not name the date under it',
  (headline) => {
    const line = `<div><h1>${headline}</h1><div><span>30/08/2021 18:54 by desk</span></div></div>`
    expect(read('', line).published?.iso).toBe('2021-08-30T18:54')
  },
)

test('nor does the end of a sentence', () => {
  expect(under('<div><p>The airlift ends.</p><div>August 30, 2021</div></div>')?.iso).toBe('2021-08-30')
})

test('a time that is both, as long as nothing was changed', () => {
  expect(under('<time class="published updated" datetime="2021-08-30">30 August</time>')?.iso).toBe('2021-08-30')
})

test('the day of the visit in the masthead is not the article’s', () => {
  const masthead = '<header><time datetime="2021-09-20">today</time></header>'
  const document = documentFrom(`<html><body>${masthead}<main><h1>The headline of it all</h1></main></body></html>`)
  const headline = document.querySelector('h1') as Element
  const spine = new Set<Node>([headline, headline.parentElement as Element])
  expect(findPublished(document, { lang: 'en', spine, headline })).toEqual({})
})
