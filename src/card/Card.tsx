import { useVoice } from '../ui/strings.ts'
import type { CardAct } from './card-act.ts'
import type { CardData } from './card-data.ts'
import { Foot } from './Foot.tsx'
import { Head, Offices } from './Head.tsx'
import { Moments } from './Moments.tsx'
import { Related } from './Related.tsx'

/** How the card stands on the page: at a mark for the mouse, holding the keyboard, or as a sheet for the finger. */
export type Stance = 'hover' | 'pinned' | 'focused' | 'sheet'

export interface CardProps {
  readonly data: CardData
  readonly stance: Stance
  readonly onAct: (act: CardAct) => void
  /** Shows the card of another entity of the article in this one's place. */
  readonly onOpen: (entityId: string) => void
  readonly onBack: (() => void) | undefined
}

/** The card, from the top, in the order in which it is read. */
export function Card({ data, stance, onAct, onOpen, onBack }: CardProps) {
  const { strings } = useVoice()
  return (
    <>
      <Head
        data={data}
        isPinned={stance === 'pinned'}
        onBack={onBack}
        onPin={stance === 'sheet' ? undefined : () => onAct({ act: 'pin' })}
        onClose={() => onAct({ act: 'close' })}
      />
      <div class="body">
        {data.mention?.isUnsure && <p class="probably">{strings('card_probably')}</p>}
        <Offices data={data} />
        <p class="what">{data.entity.what}</p>
        {data.entity.why !== undefined && <p class="why">{data.entity.why}</p>}
        <Moments data={data} />
        <Related data={data} onOpen={onOpen} />
        <Foot data={data} />
      </div>
    </>
  )
}
