import { expect, test } from 'vitest'
import { readDate } from '../../src/article/read-date.ts'

const cases: [text: string, lang: string, iso: string][] = [
  ['30/08/2021 18:54 by admin', 'en', '2021-08-30T18:54'],
  ['30/08/2021 18:54 by admin', 'en-US', '2021-08-30T18:54'],
  ['08/30/2021', 'fr', '2021-08-30'],
  ['05/06/2021', 'en-GB', '2021-06-05'],
  ['05/06/2021', 'en-US', '2021-05-06'],
  ['05/06/2021', 'it', '2021-06-05'],
  ['5.6.2021', 'de', '2021-06-05'],
  ['30.08.21, 18:54 Uhr', 'de', '2021-08-30T18:54'],
  ['2021/08/30 18:54', 'ja', '2021-08-30T18:54'],
  ['2021. 8. 30. 18:54', 'ko', '2021-08-30T18:54'],
  ['2021-08-30', 'sv', '2021-08-30'],
  ['August 30, 2021 6:54 pm', 'en', '2021-08-30T18:54'],
  ['Aug. 30th, 2021', 'en-US', '2021-08-30'],
  ['Monday 30 August 2021', 'en-GB', '2021-08-30'],
  ['Sept. 3, 2021', 'en', '2021-09-03'],
  ['30 de agosto de 2021 a las 18:54', 'es', '2021-08-30T18:54'],
  ['30 de agosto de 2021', 'pt-BR', '2021-08-30'],
  ['Publié le 30 août 2021 à 18h54', 'fr', '2021-08-30T18:54'],
  ['30. August 2021', 'de', '2021-08-30'],
  ['30 agosto 2021', 'it', '2021-08-30'],
  ['30 augustus 2021', 'nl', '2021-08-30'],
  ['30 августа 2021, 18:54', 'ru', '2021-08-30T18:54'],
  ['30 серпня 2021', 'uk', '2021-08-30'],
  ['30 sierpnia 2021', 'pl', '2021-08-30'],
  ['30 Ağustos 2021', 'tr', '2021-08-30'],
  ['30 Agustus 2021', 'id', '2021-08-30'],
  ['30 tháng 8, 2021', 'vi', '2021-08-30'],
  ['2021年8月30日 18:54', 'zh', '2021-08-30T18:54'],
  ['令和3年8月30日', 'ja', '2021-08-30'],
  ['2021년 8월 30일', 'ko', '2021-08-30'],
  ['٣٠ أغسطس ٢٠٢١', 'ar', '2021-08-30'],
  ['30 آب 2021', 'ar', '2021-08-30'],
  ['३० अगस्त २०२१', 'hi', '2021-08-30'],
  ['৩০ আগস্ট ২০২১', 'bn', '2021-08-30'],
  ['30 สิงหาคม 2564', 'th', '2021-08-30'],
  ['30 Agosti 2021', 'sw', '2021-08-30'],
  ['30 ஆகஸ்ட் 2021', 'ta', '2021-08-30'],
  ['30 ఆగస్టు 2021', 'te', '2021-08-30'],
  ['30 اگست 2021', 'ur', '2021-08-30'],
  ['30 srpna 2021', 'cs', '2021-08-30'],
  ['2021. augusztus 30.', 'hu', '2021-08-30'],
]

test.each(cases)('%s in %s is %s', (text, lang, iso) => {
  const date = readDate(text, lang)
  expect(date?.iso).toBe(iso)
  expect(date?.confidence).toBeGreaterThanOrEqual(0.5)
})

test.each([
  ['05/06/2021', 'en'],
  ['05/06/2021', ''],
])('%s in plain "%s" could be either: not sure enough to be used', (text, lang) => {
  expect(readDate(text, lang)?.confidence).toBeLessThan(0.5)
})

test('the order that the page shows elsewhere decides', () => {
  expect(readDate('05/06/2021', 'en', 'day-first')).toMatchObject({ iso: '2021-06-05', confidence: 0.95 })
})

test.each([
  '31/02/2021',
  '45/45/2021',
  'Version 3.11.2',
  '192.168.10.2021',
  'in May',
  '1,234/56',
  'Tel. 030/12/3456789',
  '30 August 1066',
])('"%s" is no date of an article', (text) => expect(readDate(text, 'en')).toBeUndefined())

test('an offset is kept, a bare time gets none', () => {
  expect(readDate('30 August 2021 18:54 +05:30', 'en')?.iso).toBe('2021-08-30T18:54+05:30')
  expect(readDate('30 August 2021 18:54 GMT', 'en')?.iso).toBe('2021-08-30T18:54Z')
  expect(readDate('30 August 2021 18:54', 'en')?.iso).toBe('2021-08-30T18:54')
})
