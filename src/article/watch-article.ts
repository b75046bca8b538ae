import type { Article } from './article.ts'

export interface ArticleWatch {
  readonly onChange: (article: Article) => void
  readonly onUnsettled: () => void
}

/** Stand-in until the room is finished. */
export function watchArticle(_article: Article, _watch: ArticleWatch, _signal: AbortSignal): void {}
