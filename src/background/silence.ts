import type { QuietChoice } from '../messages/messages.ts'
import { EVERYWHERE, withKnown, withNotThis, withoutKnown, withoutNotThis } from '../settings/quiet.ts'
import { changeQuiet } from '../settings/quiet-store.ts'
import { today } from './today.ts'

/** Keeps a reader's choice from a card. From a private window nothing is kept: the card has gone quiet there already. */
export async function silence({ entityId, kind, host }: QuietChoice, isPrivate: boolean): Promise<void> {
  if (isPrivate) return
  await changeQuiet((quiet) =>
    kind === 'known' ? withKnown(quiet, entityId, today()) : withNotThis(quiet, entityId, host ?? EVERYWHERE),
  )
}

export async function speakAgain({ entityId, kind, host }: QuietChoice): Promise<void> {
  await changeQuiet((quiet) =>
    kind === 'known' ? withoutKnown(quiet, entityId) : withoutNotThis(quiet, entityId, host ?? EVERYWHERE),
  )
}
