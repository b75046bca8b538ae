import { arriveWith } from '../annotator/card-slot.ts'
import { type PageSession, readPage } from '../annotator/read-page.ts'
import { createCardHost } from '../card/host.tsx'
import type { ToPage } from '../messages/messages.ts'
import { answer } from '../messages/post.ts'
import { onSettingsChange } from '../settings/settings-store.ts'

/**
 * Reads the extension's own page as the annotator reads any other. No content script runs here, so the card's script is part
 * of the page, and settings are followed by reading again.
 */
export function readOwnPage(): void {
  arriveWith(createCardHost)
  let ending = new AbortController()
  let session: PageSession = readPage(ending.signal)
  onSettingsChange(() => {
    ending.abort()
    ending = new AbortController()
    session = readPage(ending.signal)
  })
  answer<ToPage>({
    report: () => session.report(),
    jump: ({ entityId, nth }) => session.shown()?.jump(entityId, nth),
    command: (name) =>
      name === 'open-card' ? session.shown()?.openCard() : session.shown()?.step(name === 'next-mention' ? 1 : -1),
  })
}
