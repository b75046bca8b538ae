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
      feed({ act: 'dismiss' })
      break
    case 'pin':
      feed({ act: 'pin' })
      break
    case 'go':
      ring.goTo(act.mention)
      feed({ act: 'open', mention: act.mention })
      break
    case 'known':
      hush(act.entityId, !act.undo)
      keep({ entityId: act.entityId, kind: 'known' }, act.undo)
      break
    case 'not-this':
      hush(act.entityId, !act.undo)
      if (act.scope !== 'article') keep({ entityId: act.entityId, kind: 'not-this', ...hostOf(act.scope) }, act.undo)
  }
}

const hostOf = (scope: 'site' | 'always') => (scope === 'site' ? { host: location.hostname } : {})

/** Whether storage keeps it or not, the marks are gone from this page; a refusal shows in the options, where it is not listed. */
function keep(choice: QuietChoice, undo = false): void {
  void ask(undo ? 'unquiet' : 'quiet', choice).catch(() => undefined)
}
