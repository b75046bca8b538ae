import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inProject } from '../../scripts/build/project.ts'
import { CHOICES, DEFAULT_SETTINGS, type SettingPath } from '../../src/settings/settings.ts'
import { contentOf, filesBelow } from './project-files.ts'

/** What Backstory speaks, as the browsers name the folders. */
const LANGUAGES = ['ar', 'de', 'en', 'es', 'fa', 'fr']
const RIGHT_TO_LEFT = ['ar', 'fa']
const PLURAL = /_(zero|one|two|few|many|other)$/

type Messages = Record<string, { message: string }>
const messagesOf = (lang: string) => JSON.parse(contentOf(`assets/locales/${lang}/messages.json`)) as Messages
const english = messagesOf('en')

/** A key without the form of its plural; each language has forms of its own. */
const bases = (messages: Messages) => [...new Set(Object.keys(messages).map((key) => key.replace(PLURAL, '')))].sort()
const holes = (text: string) => [...new Set(text.match(/\$\d/g) ?? [])].sort()

const code = [...filesBelow('src').filter((path) => /\.tsx?$/.test(path)), 'manifest.json'].map(contentOf).join('\n')

it('the languages are these, and no folder is without its file', () => {
  expect(readdirSync(inProject('assets/locales')).sort()).toEqual(LANGUAGES)
})

describe.each(LANGUAGES)('the interface in %s', (lang) => {
  const messages = messagesOf(lang)

  it('lacks no message and has none too many', () => {
    expect(bases(messages)).toEqual(bases(english))
  })

  it('has every form of its plurals', () => {
    const forms = new Intl.PluralRules(lang).resolvedOptions().pluralCategories
    const counted = Object.keys(english).filter((key) => key.endsWith('_other') && `${key.slice(0, -6)}_one` in english)
    for (const base of counted.map((key) => key.slice(0, -6)))
      for (const form of forms) {
        // A form for fractions or for millions ("deux millions de") is that of `other`: nothing here is counted so far.
        if (form === 'other' || !['zero', 'one', 'two', 'few'].includes(form)) continue
        if (form === 'zero') continue
        expect(messages, lang).toHaveProperty(`${base}_${form}`)
      }
  })

  it('keeps the places for values, and leaves nothing empty', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      expect(message.trim(), key).not.toBe('')
      const original = english[key] ?? english[key.replace(PLURAL, '_other')]
      // A language may write one and two as words.
      const isPlural = PLURAL.test(key) && !key.endsWith('_other')
      if (!isPlural) expect(holes(message), key).toEqual(holes(original?.message ?? ''))
    }
  })

  it('says its name and its direction', () => {
    expect(messages.interface_language?.message.slice(0, 2)).toBe(lang)
    expect(messages.interface_direction?.message).toBe(RIGHT_TO_LEFT.includes(lang) ? 'rtl' : 'ltr')
  })
})

/** Beginnings of keys that are put together where they are used: `kind_${type}`. Options are looked at one by one below. */
const families = [...code.matchAll(/`([a-z]+(?:_[a-z]+)*_)\$\{/g)]
  .map((match) => match[1] ?? '')
  .filter((beginning) => !['option_', 'popup_'].includes(beginning))

const settingKeys = Object.entries(DEFAULT_SETTINGS)
  .flatMap(([key, value]) =>
    typeof value === 'object' && !Array.isArray(value) ? Object.keys(value).map((inner) => `${key}.${inner}`) : [key],
  )
  .flatMap((path) => {
    const key = `option_${path.replace('.', '_')}`
    const choices = CHOICES[path as SettingPath] ?? []
    return [key, `${key}_value`, ...choices.map((choice) => `${key}_${choice.replace('-', '_')}`)]
  })

function isUsed(key: string): boolean {
  const base = key.replace(PLURAL, '')
  if (code.includes(`'${base}'`) || code.includes(`__MSG_${key}__`) || settingKeys.includes(key)) return true
  if (families.some((beginning) => key.startsWith(beginning))) return true
  const rest = key.replace(/^(option|popup)_/, '')
  return (
    rest !== key && [`'${rest}'`, `"${rest}"`, `'${rest.replaceAll('_', '-')}'`].some((word) => code.includes(word))
  )
}

it('no message is unused', () => {
  expect(families.length).toBeGreaterThan(3)
  expect(Object.keys(english).filter((key) => !isUsed(key))).toEqual([])
})

it('no message is missing that the code names', () => {
  const named = [...code.matchAll(/\bstrings\('([a-z_A-Z]+)'/g), ...code.matchAll(/__MSG_(\w+?)__/g)]
  const missing = named.map((match) => match[1] ?? '').filter((key) => !(key in english))
  expect(missing).toEqual([])
})
