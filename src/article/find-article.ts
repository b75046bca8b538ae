import type { Article } from './article.ts'
import { createReader } from './article-reader.ts'
import { whole } from './slices.ts'

/**
 * The article of a page as one text with the way back to the live nodes; undefined where no prose is found.
 * Reads only: nothing of the page is written, cloned or laid out anew. Whether the page is an article at all
 * is asked first, of `looksLikeArticle`. In one go; `followArticle` reads in slices and keeps up with the page.
 */
export const findArticle = (document: Document): Article | undefined => whole(createReader(document).read())
