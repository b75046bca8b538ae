import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../../src/text/fold.ts'
import { tokensOf, wordsOf } from './make-tokens.ts'

describe('words', () => {
  test.each([
    ["Kabul's airport", ['Kabul', 'airport']],
    ['the Taliban’s', ['the', 'Taliban']],
    ["O'Keeffe and al-Qa’ida", ["O'Keeffe", 'and', 'al', 'Qa’ida']],
    ["the workers' party", ['the', 'workers', 'party']],
    ['U.S.-backed, U.S. and U.S.’s', ['U.S.', 'backed', 'U.S.', 'and', 'U.S.']],
    ['Mr. A. Smith', ['Mr', 'A', 'Smith']],
    ['塔利班 now', ['塔', '利', '班', 'now']],
    ['‘Taliban’ «Taliban»', ['Taliban', 'Taliban']],
    ['@Taliban_fan', ['Taliban_fan']],
    ['', []],
    ['\ud800 \udc00', []],
    ['in 😀 Kabul, “é😀😀Herat’s” 👩‍👧 Balkh', ['in', 'Kabul', 'é', 'Herat', 'Balkh']],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })
})

describe('folding', () => {
  test.each([
    ['Al‑Qaʿida', 'al qaida'],
    ['Erdoğan', 'erdogan'],
    ['Tali\u00adban', 'taliban'],
    ['Tali\u200bban', 'taliban'],
    ['e\u0301te\u0301', 'ete'],
    ['Ｔａｌｉｂａｎ', 'taliban'],
    ['𝐓aliban', 'taliban'],
    ['ﬁnal Straße Ærø', 'final strasse aero'],
    ['Талибана', 'талибан'],
    ['Кабуле', 'кабул'],
    ['أفغانستان', 'افغانستان'],
    ['کابل', 'كابل'],
    ['١٢٣', '123'],
    ['U.S.A.', 'usa'],
  ])('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  test('is the same for what is folded already', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(fold(fold(text)))))
  })
})

test('tokens lie within any text, in order, apart from each other, and none is empty', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const { count, start, end } = tokensOf(text)
      let last = 0
      for (let token = 0; token < count; token++) {
        const from = start[token] as number
        const to = end[token] as number
        if (from < last || to <= from || to > text.length) return false
        last = to
      }
      return true
    }),
  )
})

test('a text gives the same tokens wherever its chunks are cut', () => {
  const piece = 'The Taliban’s envoys — “Mullah Omar” — met U.S. officials in Đà Nẵng, 塔利班. '
  const long = piece.repeat(1000)
  const { count, hash } = tokensOf(long)
  const once = tokensOf(piece)
  expect(count).toBe(once.count * 1000)
  for (let token = 0; token < count; token++) expect(hash[token]).toBe(once.hash[token % once.count])
})

test('lone surrogates and one endless word are read to their end', () => {
  expect(tokensOf('\ud800'.repeat(100_000)).count).toBe(0)
  const endless = tokensOf('ä'.repeat(100_000))
  expect(endless.count).toBe(1)
  expect(endless.end[0]).toBe(100_000)
})
