import { describe, expect, it } from 'vitest'
import { checkEntry, type LooseEntry } from '../../src/packs/check-entry.ts'
import { cleanText } from '../../src/packs/clean-text.ts'
import { collectRemarks } from '../../src/packs/remarks.ts'

const check = (loose: LooseEntry) => {
  const remarks = collectRemarks()
  const entry = checkEntry(loose, remarks, 7)
  return { entry, codes: remarks.report().remarks.map(({ code, field }) => `${field}: ${code}`) }
}
const GUARD = { name: 'River Guard', what: 'Armed group of the river towns.' }

describe('an entry', () => {
  it('needs a name and something to say', () => {
    expect(check({ name: 'River Guard' })).toEqual({ entry: undefined, codes: ['what: no_what'] })
    expect(check({ what: 'Armed group.' })).toEqual({ entry: undefined, codes: ['name: no_name'] })
    expect(check(GUARD).entry).toEqual({ id: 'river-guard', ...GUARD, aliases: [], type: 'concept' })
  })

  it('keeps what it knows and says what it does not take', () => {
    const { entry, codes } = check({
      ...GUARD, type: 'Armed group', country: 'af', born: '1990-13', died: '2001-02-03T00:00:00Z', wikidata: 'http://www.wikidata.org/entity/Q115',
      wikipedia: 'https://en.wikipedia.org/wiki/River_Guard%2C_the', link: 'http://example.org/', exact: 'yes',
      facts: [{ date: '2021-08', text: 'Takes the bridge.', link: 'https://example.org/bridge' }, { date: 'soon', text: 'Leaves.' }, 7],
    }) // biome-ignore format: one entry
    expect(entry).toEqual({
      ...GUARD, id: 'q115', aliases: [], type: 'armed-group', country: 'AF', died: '2001-02-03', wikidata: 'Q115', wikipedia: 'River Guard, the', exact: true,
      facts: [{ date: '2021-08', text: 'Takes the bridge.', link: 'https://example.org/bridge' }],
    }) // biome-ignore format: one entry
    expect(codes).toEqual(['born: date', 'link: link', 'facts: date'])
  })

  it.each([
    ['X', 'name_one_character'],
    ['漢', 'name_one_character'],
    ['…', 'name_one_character'],
    ['the', 'name_everyday'],
    ['The', 'name_everyday'],
    ['und', 'name_everyday'],
    ['2021', 'name_number'],
    ['1,000.50', 'name_number'],
    ['x'.repeat(121), 'name_long'],
    ['a b c d e f g h i j k l m', 'name_wordy'],
    ['a.b.c.d.e.f.g.h.i.j.k.l.m', 'name_wordy'],
  ])('refuses the name “%s”', (alias, code) => {
    const { entry, codes } = check({ ...GUARD, aliases: [alias, 'RGD'] })
    expect(entry?.aliases).toEqual(['RGD'])
    expect(codes).toEqual([`aliases: ${code}`])
  })

  it.each(['WHO', 'IS', 'US', '9/11', 'Oslo', '北京', 'C4', 'de Gaulle'])('takes the name “%s”', (alias) => {
    expect(check({ ...GUARD, aliases: [alias] }).entry?.aliases).toEqual([alias])
  })

  it('marks under its other names where its own is unfit', () => {
    expect(check({ name: 'X', what: 'Company.', aliases: ['Twitter'] }).entry).toMatchObject({
      name: 'X',
      aliases: ['Twitter'],
    })
    expect(check({ name: 'X', what: 'Company.' }).entry).toBeUndefined()
  })

  it('shortens what is too long, and says so', () => {
    const { entry, codes } = check({ ...GUARD, what: 'word '.repeat(400) })
    expect(entry?.what.length).toBeLessThanOrEqual(500)
    expect(codes).toEqual(['what: shortened'])
  })
})

describe('text', () => {
  it.each([
    ['\u202eevil\u202c', 'evil'],
    ['\u2066a\u2069b\u200b\u2060\ufeff\u00adc', 'abc'],
    ['one\r\n\ttwo\u00a0 three', 'one two three'],
    ['\u0000\u0007a\u0085b', 'a b'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['Pay\u200cpal\u200d', 'Paypal'],
    ['\ud800x', '\ufffdx'],
    ['e\u0301', 'é'],
    ['\u{e0041}\u{e0042}A', 'A'],
  ])('%j becomes %j', (before, after) => {
    expect(cleanText(before)).toBe(after)
  })

  it.each([null, undefined, {}, [], true, Number.NaN])('%j is no text', (value) => {
    expect(cleanText(value)).toBe('')
  })
})
