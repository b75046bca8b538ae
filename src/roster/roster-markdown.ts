import { writtenDate } from '../ui/dates.ts'
import { counted, type Voice } from '../ui/strings.ts'
import type { Found, RosterItem } from './roster-data.ts'

/** The roster as Markdown, for notes: title and day of the article, and a line for each entity. */
export function rosterMarkdown(
  { title, published }: Found,
  items: readonly RosterItem[],
  { strings, lang }: Voice,
): string {
  const lines = items.map(({ entity, snippets }) => {
    const kind = strings(`kind_${entity.type.replaceAll('-', '_')}`)
    return `- **${plain(entity.title)}** (${kind}, ${counted(strings, 'roster_count', snippets.length, lang)}): ${plain(entity.what)}`
  })
  const day = published === undefined ? [] : [writtenDate(published, lang, 'long'), '']
  return [`# ${plain(title)}`, '', ...day, ...lines, ''].join('\n')
}

/** What Markdown would take for its own. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&').replace(/\s+/g, ' ')
}
