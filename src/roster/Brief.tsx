import { useVoice } from '../ui/strings.ts'
import { BRIEF_LINES, briefOf } from './brief.ts'
import type { RosterItem } from './roster-data.ts'

/** Three lines before reading: what the article assumes the reader to know. Nothing where everything found fits in three lines. */
export function Brief({
  items,
  onJump,
}: {
  items: readonly RosterItem[]
  onJump: (entityId: string, nth: number) => void
}) {
  const { strings } = useVoice()
  if (items.length <= BRIEF_LINES) return null
  return (
    <div class="brief">
      <h2>{strings('roster_brief')}</h2>
      <ul>
        {briefOf(items).map(({ entity }) => (
          <li key={entity.id}>
            <button type="button" onClick={() => onJump(entity.id, 0)}>
              {entity.title}
            </button>{' '}
            {entity.what}
          </li>
        ))}
      </ul>
    </div>
  )
}
