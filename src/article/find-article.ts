import type { Article } from './article.ts'
import { assembleText } from './assemble-text.ts'
import { chooseBody } from './choose-body.ts'
import { findHeadline, type Headline } from './headline.ts'
import { keepBlocks } from './keep-blocks.ts'
import { languageOf } from './language.ts'
import { linkKindOn } from './link-kind.ts'
import { ancestorsOf, surveyProse } from './prose.ts'
import { findPublished } from './published.ts'
import { isUnder, type RawBlock, readBlocks } from './read-blocks.ts'

/**
 * The article of a page as one text with the way back to the live nodes; undefined where no prose is found.
 * Reads only: nothing of the page is written, cloned or laid out anew. Whether the page is an article at all
 * is asked first, of `looksLikeArticle`.
 */
export function findArticle(document: Document): Article | undefined {
  const headline = findHeadline(document)
  const spine = ancestorsOf(headline.element)
  const prose = surveyProse(document, spine)
  const body = chooseBody(document, prose)
  if (!body) return undefined
  const kept = keepBlocks(readBlocks(body, prose.excused, spine))
  if (kept.length === 0) return undefined
  const raw = withHeadline(kept, headline)
  const { text, blocks, segments } = assembleText(raw, linkKindOn(document))
  const lang = languageOf(document, text)
  const dates = findPublished(document, { body, lang, ...(headline.element ? { headline: headline.element } : {}) })
  return {
    text,
    title: headline.title,
    lang,
    blocks,
    segments,
    sections: [{ start: 0, end: text.length, ...(dates.published ? { published: dates.published } : {}) }],
    ...dates,
  }
}

const NOTHING: ReadonlySet<never> = new Set()

function withHeadline(kept: readonly RawBlock[], headline: Headline): RawBlock[] {
  const { element } = headline
  if (!element) return [...kept]
  const rest = kept.filter((block) => !isUnder(block.element, element))
  const read = readBlocks(element, NOTHING, NOTHING)
  return [...read.map((block) => ({ ...block, kind: 'headline' as const })), ...rest]
}
