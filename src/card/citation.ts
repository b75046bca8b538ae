import { writtenDate } from '../ui/dates.ts'
import type { Strings } from '../ui/strings.ts'
import type { CardData } from './card-data.ts'

/** The card as plain text with its sources, for a note or a mail: what was so on the day of the article, and nothing later. */
export function citation({ entity, asOf, today }: CardData, strings: Strings, lang: string): string {
  const day = writtenDate(asOf.date ?? today, lang, 'long')
  const status = [...asOf.sameDay.status, ...asOf.atTheTime.status][0]
  const told = [...(status === undefined ? [] : [status]), ...asOf.keyFacts]
  const publishers = (ids: readonly string[]) => [...new Set(ids.flatMap((id) => entity.sources[id]?.publisher ?? []))]
  const lines = told.map((line) => {
    const date = 'date' in line ? `${writtenDate(line.date, lang)}: ` : ''
    const cited = publishers(line.sources).join(', ')
    return `${date}${line.text}${cited === '' ? '' : ` (${cited})`}`
  })
  return [
    `${entity.title}: ${entity.what}`,
    ...(lines.length > 0 ? [`${strings('card_as_of', day)}`, ...lines.map((line) => `– ${line}`)] : []),
    strings('card_cited', writtenDate(entity.reviewed, lang, 'long')),
  ].join('\n')
}
