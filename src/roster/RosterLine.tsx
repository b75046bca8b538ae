import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { NextIcon, PreviousIcon } from '../ui/icons.tsx'
import { counted, useVoice } from '../ui/strings.ts'
import type { RosterItem } from './roster-data.ts'

/** One entity: its name opens the card at its first mention, the arrows go from mention to mention. */
export function RosterLine({ item, onJump }: { item: RosterItem; onJump: (entityId: string, nth: number) => void }) {
  const { strings, lang } = useVoice()
  const [at, setAt] = useState<number>()
  const { entity, snippets, isUnsure } = item
  const count = snippets.length
  const go = (nth: number) => {
    setAt(nth)
    onJump(entity.id, nth)
  }
  return (
    <li class="roster-line">
      <div class="roster-name">
        <button type="button" onClick={() => go(0)}>
          {entity.title}
        </button>
        <span>
          {isUnsure && `${strings('roster_probably')} · `}
          {strings(`kind_${entity.type.replaceAll('-', '_')}`)}
        </span>
      </div>
      {count > 1 && (
        <div class="roster-steps">
          <Step label={strings('roster_previous', entity.title)} onStep={() => go(((at ?? 0) - 1 + count) % count)}>
            <PreviousIcon />
          </Step>
          <span aria-hidden="true">{at === undefined ? count : `${at + 1}/${count}`}</span>
          <span class="unseen">{counted(strings, 'roster_count', count, lang)}</span>
          <Step label={strings('roster_next', entity.title)} onStep={() => go(at === undefined ? 0 : (at + 1) % count)}>
            <NextIcon />
          </Step>
        </div>
      )}
      <p>{at === undefined ? entity.what : `… ${snippets[at]} …`}</p>
    </li>
  )
}

function Step({ label, onStep, children }: { label: string; onStep: () => void; children: ComponentChildren }) {
  return (
    <button type="button" class="roster-step" title={label} onClick={onStep}>
      {children}
    </button>
  )
}
