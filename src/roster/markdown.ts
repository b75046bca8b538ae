import { writtenDate } from '../ui/dates.ts'
import type { Voice } from '../ui/strings.ts'
import type { Found, RosterItem } from './roster-data.ts'

/** Everything found as Markdown: the article's title and day, then a line for each entity, with its sources' publishers. */
export function rosterMarkdown({ title, published, today }: Found, items: readonly RosterItem[], voice: Voice): string {
  const { strings, lang } = voice
  const day = writtenDate(published ?? today, lang, 'long')
  return [
    `## ${plain(title)}`,
    '',
    strings(published === undefined ? 'roster_copied_today' : 'roster_copied_as_of', day),
    '',
    ...items.map((item) => line(item, voice)),
    '',
  ].join('\n')
}

function line({ entity, isUnsure }: RosterItem, { strings }: Voice): string {
  const kind = strings(`kind_${entity.type.replaceAll('-', '_')}`)
  const publishers = [...new Set(Object.values(entity.sources).map(({ publisher }) => publisher))]
  const credit = publishers.length > 0 ? ` *${plain(publishers.join(', '))}*` : ''
  const doubt = isUnsure ? `${strings('roster_probably')} · ` : ''
  return `- **${plain(entity.title)}** (${doubt}${kind}): ${plain(entity.what)}${credit}`
}

/** Text that Markdown would read as markup is kept as text. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|]/g, (mark) => `\\${mark}`)
}
