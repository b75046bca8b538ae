import type { Article } from '../article/article.ts'
import { followArticle } from '../article/follow-article.ts'
import { createHighlighter } from '../highlight/highlighter.ts'
import type { PageReading, PageState, Reading } from '../messages/messages.ts'
import { ask } from '../messages/post.ts'
import { askReading, publishedOf } from './ask-reading.ts'
import { isSentFor } from './card-slot.ts'
import { type Shown, showReading } from './show-reading.ts'
import { snippetsOf } from './snippets.ts'

export interface PageSession {
  report(): PageState
  /** What is on the page: undefined until something is, and after it has gone. */
  shown(): Shown | undefined
}

/** Reads the page that is there, shows what was found and keeps up with what changes, until `signal` aborts. */
export function readPage(signal: AbortSignal): PageSession {
  const highlighter = createHighlighter({ signal })
  let state: PageState = { kind: 'busy' }
  let current: { shown: Shown; end: AbortController } | undefined

  let isUnsettled = false

  const follower = { onArticle: (article: Article) => void read(article), onNone: leave, onRestless: giveUp }
  followArticle(document, { ...follower, onFailure: fail }, signal)
  return { report: () => state, shown: () => current?.shown }

  async function read(next: Article): Promise<void> {
    try {
      const reading = await askReading(next)
      if (!signal.aborted) show(next, reading)
    } catch {
      fail()
    }
  }

  function show(next: Article, reading: Reading): void {
    current?.end.abort()
    const end = new AbortController()
    const shown = showReading(next, reading, highlighter, fail, AbortSignal.any([signal, end.signal]))
    current = { shown, end }
    const page = pageReading(next, reading)
    state = { kind: isUnsettled ? 'unsettled' : reading.mentions.length > 0 ? 'read' : 'nothing-known', page }
    void ask('marked', new Set(reading.mentions.map(({ entityId }) => entityId)).size).catch(() => undefined)
    if (reading.mentions.length > 0 && !isSentFor()) void ask('bringCards', undefined).catch(() => undefined)
  }

  /** What was read may still be on its way to be shown; then it is shown as what it is. */
  function giveUp(): void {
    isUnsettled = true
    if ('page' in state) state = { kind: 'unsettled', page: state.page }
  }

  function leave(): void {
    current?.end.abort()
    current = undefined
    highlighter.clear()
    state = { kind: 'no-article' }
    void ask('marked', 0).catch(() => undefined)
  }

  /** A throw of ours stays ours: the page hears nothing, the marks go, the popup says so. */
  function fail(): void {
    current?.end.abort()
    current = undefined
    highlighter.clear()
    state = { kind: 'failed' }
  }
}

function pageReading(article: Article, { mentions, entities, today }: Reading): PageReading {
  const published = publishedOf(article)
  const snippets = snippetsOf(article.text, mentions)
  return {
    title: article.title,
    mentions,
    entities,
    today,
    snippets,
    ...(published === undefined ? {} : { published }),
  }
}
