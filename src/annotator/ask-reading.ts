import type { Article } from '../article/article.ts'
import type { Reading } from '../messages/messages.ts'
import { ask } from '../messages/post.ts'

/** A date below this confidence is a guess; the card then says "As of today". See `PageDate`. */
const SURE_ENOUGH = 0.5

/** The date that cards speak for, if the page tells one that can be relied on. */
export function publishedOf({ published }: Article): string | undefined {
  return published && published.confidence >= SURE_ENOUGH ? published.iso : undefined
}

/** Asks the background what this article names. Rejects when the extension was reloaded or its glossary cannot be opened. */
export function askReading(article: Article): Promise<Reading> {
  const published = publishedOf(article)
  const { text, title, lang } = article
  return ask('read', { text, title, lang, ...(published === undefined ? {} : { published }) })
}
