import type { LinkKind } from './assemble-text.ts'
import { addressOf, attributeOf } from './page-dom.ts'

/** Words, in small letters, by which sites name their pages about a person, a place or a subject. */
const TOPIC =
  /\/(?:topics?|tags?|themen?|thema|subjects?|people|person|persons|personne|temas?|etiquetas?|tema|sujet|dossiers?|argomenti|tagi?|konu|places?|organi[sz]ations?|keywords?)(?:\/|$|-)/

/** Whether a link leads to a topic page of the same site (its text may be marked) or away. */
export function linkKindOn(document: Document): LinkKind {
  const base = addressOf(document)
  let host: string | undefined
  return (link) => {
    const href = attributeOf(link, 'href')
    if (!href || !TOPIC.test(href.toLowerCase())) return 'away'
    host ??= hostOf(base, base)
    return hostOf(href, base) === host ? 'topic' : 'away'
  }
}

function hostOf(href: string, base: string): string {
  try {
    return new URL(href, base || undefined).hostname.replace(/^www\./, '')
  } catch {
    return ''
  }
}
