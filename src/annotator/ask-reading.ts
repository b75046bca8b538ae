import type { Article } from '../article/article.ts'
import type { Reading } from '../messages/messages.ts'
import { ask } from '../messages/post.ts'

/** A date below this confidence is a guess; the card then says "As of today". See `PageDate`. */
const SURE_ENOUGH = 0.5

/** The date that cards speak for, if the page tells one that can be relied on. */
export function publishedOf({ published }: Pick<Article, 'published'>): string | undefined {
  return published && published.confidence >= SURE_ENOUGH ? published.iso : undefined
}

/** The date that holds at an offset: that of the post of a live blog, or of one of several articles, before the page's. */
export function publishedAt(article: Article, offset: number): string | undefined {
  const section = article.sections.find(({ start, end }) => start <= offset && offset < end)
  return (section?.published && publishedOf(section as Pick<Article, 'published'>)) ?? publishedOf(article)
}

/** Asks the background what this article names. Rejects when the extension was reloaded or its glossary cannot be opened. */
export function askReading(article: Article): Promise<Reading> {
  const published = publishedOf(article)
  const { text, title, lang } = article
  return ask('read', { text, title, lang, ...(published === undefined ? {} : { published }) })
}
