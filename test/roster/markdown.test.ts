import { expect, it } from 'vitest'
import messages from '../../assets/locales/en/messages.json'
import type { Entity } from '../../src/glossary/entity.ts'
import { rosterMarkdown } from '../../src/roster/markdown.ts'
import { rosterOf } from '../../src/roster/roster-data.ts'
import { stringsFrom } from '../../src/ui/strings.ts'

const entity: Entity = {
  id: 'a',
  type: 'city',
  title: 'Port [of] *Stars*',
  names: [],
  what: 'A harbour | with `ticks` and <b>tags</b>.',
  tier: 'authored',
  status: [],
  facts: [],
  roles: [],
  tenures: [],
  relations: [],
  designations: [],
  confusedWith: [],
  sources: { almanac: { publisher: 'The Almanac' }, again: { publisher: 'The Almanac' } },
  reviewed: '2026-01-01',
  reviewedUpTo: '2026-01-01',
}

it('writes everything found as Markdown that shows what was written', () => {
  const found = {
    title: 'A day\nby # the sea',
    published: '2021-08-30T10:00',
    mentions: [{ start: 0, end: 4, entityId: 'a', confidence: 0.5, why: [] }],
    entities: [entity],
    today: '2026-01-01',
    snippets: ['Port'],
  }
  const voice = { strings: stringsFrom(messages), lang: 'en-GB', dir: 'ltr' } as const
  expect(rosterMarkdown(found, rosterOf(found), voice)).toBe(
    [
      '## A day by \\# the sea',
      '',
      'As of 30 August 2021, the day it was published. From Backstory.',
      '',
      '- **Port \\[of\\] \\*Stars\\*** (Probably · City): A harbour \\| with \\`ticks\\` and \\<b\\>tags\\</b\\>. *The Almanac*',
      '',
    ].join('\n'),
  )
})
