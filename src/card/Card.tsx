import { useMemo } from 'preact/hooks'
import { Confusable } from './Confusable.tsx'
import type { CardAct } from './card-act.ts'
import type { CardData } from './card-data.ts'
import { Foot } from './Foot.tsx'
import { Gist } from './Gist.tsx'
import { Head } from './Head.tsx'
import { History } from './History.tsx'
import { Moments } from './Moments.tsx'
import { Related } from './Related.tsx'
import { WithWays } from './Words.tsx'

/** How the card stands on the page: at a mark for the mouse, kept open, holding the keyboard, or as a sheet for the finger. */
export type Stance = 'hover' | 'pinned' | 'focused' | 'sheet'

export interface CardProps {
  readonly data: CardData
  readonly stance: Stance
  readonly onAct: (act: CardAct) => void
  /** Shows the card of another entity of the article in this one's place. */
  readonly onOpen: (entityId: string) => void
  /** Undefined on the first card. */
  readonly onBack: (() => void) | undefined
}

/** The card, from the top, in the order in which it is read. */
export function Card({ data, stance, onAct, onOpen, onBack }: CardProps) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another card has first places of its own.
  const firstIn = useMemo(() => new Map<string, string>(), [data])
  return (
    <WithWays value={{ others: data.others, onOpen, firstIn }}>
      <Head
        data={data}
        isPinned={stance === 'pinned'}
        onBack={onBack}
        onPin={stance === 'sheet' ? undefined : () => onAct({ act: 'pin' })}
        onClose={() => onAct({ act: 'close' })}
      />
      <div class="body">
        <Gist data={data} onOpen={onOpen} />
        <Moments data={data} />
        <Related data={data} onOpen={onOpen} onGo={(mention) => onAct({ act: 'go', mention })} />
        <Confusable data={data} onOpen={onOpen} />
        <History data={data} />
        <Foot data={data} onAct={onAct} />
      </div>
    </WithWays>
  )
}
