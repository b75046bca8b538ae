import { writtenDate } from '../ui/dates.ts'
import { useVoice } from '../ui/strings.ts'
import type { CardData } from './card-data.ts'
import { Outward } from './Outward.tsx'
import { SourceList } from './Sources.tsx'

/** When it was checked, against what, and where to read on. */
export function Foot({ data: { entity } }: { data: CardData }) {
  const { strings, lang } = useVoice()
  return (
    <footer>
      <SourceList entity={entity} />
      <p class="quiet">
        {strings('card_checked', writtenDate(entity.reviewed, lang, 'long'))}
        {entity.attribution !== undefined && ` · ${entity.attribution}`}
      </p>
      <p class="ways">
        {entity.wikipedia !== undefined && <Outward href={wikipedia(entity.wikipedia)}>Wikipedia</Outward>}
        {entity.wikidata !== undefined && (
          <Outward href={`https://www.wikidata.org/wiki/${entity.wikidata}`}>Wikidata</Outward>
        )}
      </p>
    </footer>
  )
}

function wikipedia(title: string): string {
  return `https://en.wikipedia.org/wiki/${encodeURIComponent(title.replaceAll(' ', '_'))}`
}
