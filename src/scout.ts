import { looksLikeArticle } from './article/looks-like-article.ts'
import { watchPage } from './article/watch-page.ts'
import { handle } from './messages/handle.ts'
import type { ToPage } from './messages/messages.ts'
import { callOrphans, endWhenOrphaned, isOrphan } from './messages/orphans.ts'
import { answer, ask } from './messages/post.ts'

// Runs on every page, so it knows nothing and weighs nothing: does this look like an article? If so, the background brings
// the annotator.

const ending = new AbortController()

function end(): void {
  handle.reading?.end()
  ending.abort()
}

/** A throw of ours must not reach the page: nothing is said of it, and here the extension stays quiet. */
async function look(): Promise<void> {
  try {
    if (!handle.reading && looksLikeArticle(document)) await ask('articleHere', undefined)
  } catch {
    if (isOrphan()) end()
  }
}

function follow(change: 'navigated' | 'grown'): void {
  if (change === 'navigated') handle.reading?.end()
  void look()
}

function start(): void {
  watchPage(follow, ending.signal)
  void look()
}

handle.endScout?.()
handle.endScout = end
callOrphans()
endWhenOrphaned(end, ending.signal)
answer<ToPage>(
  { lookAgain: () => void look(), report: () => handle.reading?.report() ?? { kind: 'no-article' } },
  ending.signal,
)

if ((document as { prerendering?: boolean }).prerendering) {
  document.addEventListener('prerenderingchange', start, { once: true, signal: ending.signal })
} else start()
