import { describe, expect, it } from 'vitest'
import messages from '../../assets/locales/en/messages.json'
import { CHOICES, DEFAULT_SETTINGS, RANGES, type SettingPath } from '../../src/settings/settings.ts'
import { contentOf, filesBelow } from './project-files.ts'

const { version: _, ...settings } = DEFAULT_SETTINGS
const paths = Object.entries(settings).flatMap(([key, value]) =>
  typeof value === 'object' && !Array.isArray(value) ? Object.keys(value).map((inner) => `${key}.${inner}`) : [key],
) as SettingPath[]

const forms = filesBelow('src/options')
  .filter((path) => path.endsWith('.tsx'))
  .map(contentOf)
  .join('\n')

describe.each(paths)('the setting %s', (path) => {
  const key = `option_${path.replace('.', '_')}`

  it('has a form and a label', () => {
    expect(forms.split(`setting="${path}"`).length - 1).toBe(1)
    expect(messages).toHaveProperty(key)
  })

  it('has a word for each of its choices, or for its number', () => {
    for (const choice of CHOICES[path] ?? []) expect(messages).toHaveProperty(`${key}_${choice.replace('-', '_')}`)
    if (RANGES[path]) expect(messages).toHaveProperty(`${key}_value`)
  })
})
