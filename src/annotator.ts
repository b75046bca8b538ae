import { readPage } from './annotator/read-page.ts'
import { handle } from './messages/handle.ts'
import type { ToPage } from './messages/messages.ts'
import { endWhenOrphaned } from './messages/orphans.ts'
import { answer } from './messages/post.ts'

// Brought by the background where there is something to read; brought again after an in-page navigation. What an earlier
// copy left goes first.

handle.reading?.end()

const ending = new AbortController()
const end = () => {
  ending.abort()
  if (handle.reading === own) handle.reading = undefined
}
const session = readPage(ending.signal)
const own = { end, report: session.report }
handle.reading = own

endWhenOrphaned(end, ending.signal)
answer<ToPage>(
  {
    stop: end,
    jump: ({ entityId, nth }) => session.shown()?.jump(entityId, nth),
    command: (name) =>
      name === 'open-card' ? session.shown()?.openCard() : session.shown()?.step(name === 'next-mention' ? 1 : -1),
  },
  ending.signal,
)
