import { allIn, bodyOf } from './page-dom.ts'
import { ancestorsOf, surveyProse, weightOf } from './prose.ts'

/** Characters of prose from which a page is worth reading. */
const ENOUGH = 500

/** Whether the page is likely to hold an article: the scout's question, asked on every page. */
export function looksLikeArticle(document: Document): boolean {
  if (!bodyOf(document)) return false
  let sum = 0
  for (const block of surveyProse(document, ancestorsOf(allIn(document, 'h1')[0])).blocks.values())
    sum += weightOf(block)
  return sum > ENOUGH
}
