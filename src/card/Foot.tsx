import { writtenDate } from '../ui/dates.ts'
import { useVoice } from '../ui/strings.ts'
import { Choices } from './Choices.tsx'
import type { CardAct } from './card-act.ts'
import type { CardData } from './card-data.ts'
import { Outward } from './Outward.tsx'
import { SourceList } from './Sources.tsx'
import { Why } from './Why.tsx'

/** When it was checked, against what, where to read on, and what the reader can say to it. */
export function Foot({ data, onAct }: { data: CardData; onAct: (act: CardAct) => void }) {
  const { strings, lang } = useVoice()
  const { entity, mention } = data
  return (
    <div class="foot">
      <SourceList entity={entity} />
      {mention !== undefined && <Why mention={mention} />}
      <p class="checked">
        <span>
          {strings(entity.tier === 'pack' ? 'card_from_pack' : 'card_checked', writtenDate(entity.reviewed, lang))}
        </span>
        {entity.attribution !== undefined && <span>{entity.attribution}</span>}
        {entity.wikipedia !== undefined && <Outward href={wikipedia(entity.wikipedia)}>Wikipedia</Outward>}
        {entity.wikidata !== undefined && (
          <Outward href={`https://www.wikidata.org/wiki/${entity.wikidata}`}>Wikidata</Outward>
        )}
      </p>
      <Choices key={entity.id} data={data} onAct={onAct} />
    </div>
  )
}

function wikipedia(title: string): string {
  return `https://en.wikipedia.org/wiki/${encodeURIComponent(title.replaceAll(' ', '_'))}`
}
