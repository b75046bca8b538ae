import { describe, expect, it } from 'vitest'
import { writtenDate, writtenSpan } from '../../src/ui/dates.ts'

describe('written dates', () => {
  it.each([
    ['2021-08-30', 'en-GB', 'short', '30 Aug 2021'],
    ['2021-08-30', 'en-GB', 'long', '30 August 2021'],
    ['2021-08', 'en-GB', 'long', 'August 2021'],
    ['2021', 'en-GB', 'long', '2021'],
    ['0622', 'en-GB', 'long', '622'],
    ['2021-08-30T23:59+02:00', 'en-GB', 'short', '30 Aug 2021'],
    ['2021-08-30', 'de', 'long', '30. August 2021'],
    ['long ago', 'en-GB', 'long', 'long ago'],
  ] as const)('%s in %s, %s', (date, lang, month, written) => {
    expect(writtenDate(date, lang, month)).toBe(written)
  })

  it('spans are years, and an open end stays open', () => {
    expect(writtenSpan('2016-05-25', undefined)).toBe('2016–')
    expect(writtenSpan('1996-09', '2001-11')).toBe('1996–2001')
    expect(writtenSpan('2001-01', '2001-11')).toBe('2001')
  })
})
