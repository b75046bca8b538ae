import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Article } from '../../src/article/article.ts'

/** What a golden page must give, whole: written by hand from the page, never from what was found. */
export interface Expectation {
  /** The address the page is served under: part of what is read. */
  readonly url: string
  readonly looksLikeArticle: boolean
  readonly title?: string
  /** ISO, as precise as the page; empty where it states none. */
  readonly published?: string
  readonly lang?: string
  readonly blocks?: readonly (readonly [kind: string, text: string])[]
  /** Published dates of the sections, where there is more than one. */
  readonly sections?: readonly string[]
  /** Needs what no DOM library in Node has: declarative shadow roots. */
  readonly browserOnly?: boolean
}

export interface GoldenPage {
  readonly name: string
  readonly html: string
  readonly expected: Expectation
}

const folder = dirname(fileURLToPath(import.meta.url))

/** Every page of this folder with its expectation, by name. */
export function goldenPages(): GoldenPage[] {
  const names = readdirSync(folder).flatMap((file) => (file.endsWith('.html') ? [file.slice(0, -5)] : []))
  return names.sort().map((name) => ({
    name,
    html: readFileSync(join(folder, `${name}.html`), 'utf8'),
    expected: JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Expectation,
  }))
}

/**
 * What was found, in the shape of an expectation. Self-contained, so that a browser test can send it into a page
 * beside a bundle of `findArticle`.
 */
export function outcomeOf(article: Article | undefined): Omit<Expectation, 'url' | 'looksLikeArticle' | 'browserOnly'> {
  if (!article) return {}
  const dates = article.sections.map((section) => section.published?.iso ?? '')
  return {
    title: article.title,
    published: article.published?.iso ?? '',
    lang: article.lang,
    blocks: article.blocks.map((block) => [block.kind, article.text.slice(block.start, block.end)] as const),
    ...(dates.length > 1 ? { sections: dates } : {}),
  }
}
