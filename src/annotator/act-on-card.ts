import type { CardAct } from '../card/card-act.ts'
import type { QuietChoice } from '../messages/messages.ts'
import { ask } from '../messages/post.ts'
import type { MentionRing } from './mention-ring.ts'
import type { Feed } from './run-hover.ts'

export interface CardEffects {
  readonly feed: Feed
  readonly ring: MentionRing
  /** Marks of this entity leave the page, or come back. */
  readonly hush: (entityId: string, hushed: boolean) => void
}

/** Carries out what the reader does in a card. What is kept is reversible, here and in the options. */
export function actOnCard(act: CardAct, { feed, ring, hush }: CardEffects): void {
  switch (act.act) {
    case 'close':
      return feed({ act: 'dismiss' })
    case 'pin':
      return feed({ act: 'pin' })
    case 'go':
      ring.goTo(act.mention)
      return feed({ act: 'open', mention: act.mention })
    case 'known':
      hush(act.entityId, !act.undo)
      return keep({ entityId: act.entityId, kind: 'known' }, act.undo)
    case 'not-this':
      hush(act.entityId, !act.undo)
      if (act.scope === 'article') return
      return keep(
        { entityId: act.entityId, kind: 'not-this', ...(act.scope === 'site' ? { host: location.hostname } : {}) },
        act.undo,
      )
  }
}

/** Whether storage keeps it or not, the marks are gone from this page; a refusal shows in the options, where it is not listed. */
function keep(choice: QuietChoice, undo = false): void {
  void ask(undo ? 'unquiet' : 'quiet', choice).catch(() => undefined)
}
