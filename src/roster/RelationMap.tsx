import { useVoice } from '../ui/strings.ts'
import { RelationDrawing } from './RelationDrawing.tsx'
import { type Link, linksOf } from './relation-map.ts'
import type { RosterItem } from './roster-data.ts'

export interface RelationMapProps {
  readonly items: readonly RosterItem[]
  readonly published: string | undefined
  readonly today: string
  readonly onJump: (entityId: string, nth: number) => void
}

/** How they stand to one another on the day of the article: sentences first, then the same as a drawing. */
export function RelationMap({ items, published, today, onJump }: RelationMapProps) {
  const { strings } = useVoice()
  const links = linksOf(items, published, today)
  if (links.length === 0) return null
  return (
    <div class="relations">
      <h2>{strings('roster_relations')}</h2>
      <ul>
        {links.map((link) => (
          <Sentence key={`${link.from.entity.id} ${link.to.entity.id}`} link={link} onJump={onJump} />
        ))}
      </ul>
      <RelationDrawing links={links} />
    </div>
  )
}

function Sentence({
  link: { from, to, relation, sources },
  onJump,
}: { link: Link } & Pick<RelationMapProps, 'onJump'>) {
  const { strings } = useVoice()
  const name = ({ entity }: RosterItem) => (
    <button type="button" onClick={() => onJump(entity.id, 0)}>
      {entity.title}
    </button>
  )
  return (
    <li>
      {name(from)} <span>{strings(`relation_${relation.p}`).toLocaleLowerCase()}</span> {name(to)}
      {relation.from !== undefined && <span>, {strings('card_since_year', relation.from.slice(0, 4))}</span>}
      {sources.length > 0 && <cite> — {sources.join(', ')}</cite>}
    </li>
  )
}
