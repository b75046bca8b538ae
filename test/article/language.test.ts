import { expect, test } from 'vitest'
import { languageOf } from '../../src/article/language.ts'
import { documentFrom } from './node-document.ts'

const page = (lang: string) => documentFrom(`<html${lang ? ` lang="${lang}"` : ''}><body></body></html>`)
const english =
  'The council had promised that the repair of the bridge would be done in nine months and that it would cost no more than the ferry, which was not to be used for the summer.'
const polish =
  'Rada miasta obiecała, że naprawa mostu nie potrwa dłużej niż dziewięć miesięcy, ale w tym czasie firma, która wygrała przetarg, nie zdołała ukończyć prac i do wiosny się wycofała z tego projektu.'

test.each([
  ['pt_br', '', 'pt-BR'],
  ['EN', english, 'en'],
  ['en-gb', english, 'en-GB'],
  ['', english, 'en'],
  ['', polish, 'pl'],
  ['en', polish, 'pl'],
  ['en', 'Мост в порту снова открыли в понедельник.', 'ru'],
  ['', 'Міст у порту знову відкрили в понеділок, їхали до нього з усієї країни.', 'uk'],
  ['en', '橋が再び開通した。', 'ja'],
  ['', '港口的桥梁重新开放。', 'zh'],
  ['', 'پل بندرگاه پس از دو سال باز شد و چهار هزار نفر از آن گذشتند.', 'fa'],
  ['ur', 'پل دو سال بعد کھل گیا', 'ur'],
  ['not a tag', '', ''],
])('lang="%s" over "%s" is %s', (lang, text, expected) => {
  expect(languageOf(page(lang), text)).toBe(expected)
})
