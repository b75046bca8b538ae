import { describe, expect, it } from 'vitest'
import messages from '../../assets/locales/en/messages.json'
import { keyOfRule, reasonsOf } from '../../src/card/reasons.ts'
import { stringsFrom } from '../../src/ui/strings.ts'
import { contentOf, filesBelow } from '../repository/project-files.ts'

/** Every rule that the matcher weighs without ruling out: a marked mention can carry it. */
function rulesOfMarks(): string[] {
  const code = filesBelow('src/match').map(contentOf).join('\n')
  const named = [...code.matchAll(/\bweigh\(\s*reading,\s*claim,\s*(?:'([^']*)'|"([^"]*)"|(\w+)\s*,)/g)].flatMap(
    ([, single, double, variable]) => single ?? double ?? valuesOf(variable ?? '', code),
  )
  return [...new Set(named)]
}

/** A rule that is handed on by name: the kinds of support that a weak name can find. `rule` is what rules out. */
function valuesOf(variable: string, code: string): string[] {
  if (variable === 'rule') return []
  const union = new RegExp(`export type ${variable} = (.*)`, 'i').exec(code)?.[1] ?? ''
  const values = [...union.matchAll(/'([^']+)'/g)].map(([, value]) => value ?? '')
  expect(values, `what ${variable} can be`).not.toEqual([])
  return values.filter((value) => !['not needed', 'none'].includes(value))
}

describe('why this mark', () => {
  const rules = rulesOfMarks()

  it('knows the rules of the matcher by reading its code', () => {
    expect(rules).toEqual(expect.arrayContaining(['name', 'full name', 'title', "the reader's pack", 'a city']))
    expect(rules.length).toBeGreaterThanOrEqual(14)
  })

  it.each(['ar', 'de', 'en', 'es', 'fa', 'fr'])(
    'has words in %s for each of them, and none for a rule that is gone',
    (lang) => {
      const keys = Object.keys(JSON.parse(contentOf(`assets/locales/${lang}/messages.json`)))
      expect(keys.filter((key) => key.startsWith('card_why_')).sort()).toEqual(rules.map(keyOfRule).sort())
    },
  )

  const strings = stringsFrom(messages)

  it('tells what spoke for it and what against, with the word that it rests on', () => {
    const why = [
      { rule: 'name', weight: 3 },
      { rule: 'perhaps part of a longer name', weight: -2, detail: 'Upper' },
    ]
    expect(reasonsOf(why, strings)).toEqual([
      { text: messages.card_why_name.message, isFor: true },
      { text: 'It may be part of a longer name: Upper', isFor: false },
    ])
  })

  it('is silent about a rule without words, and says nothing twice', () => {
    const twice = { rule: 'name', weight: 3 }
    expect(reasonsOf([{ rule: 'a rule of tomorrow', weight: 1 }], strings)).toEqual([])
    expect(reasonsOf([twice, twice], strings)).toHaveLength(1)
  })
})
