import type { Article } from './article.ts'
import { assembleText } from './assemble-text.ts'
import { chooseBody } from './choose-body.ts'
import { findHeadline, type Headline } from './headline.ts'
import { keepBlocks } from './keep-blocks.ts'
import { languageOf } from './language.ts'
import { linkKindOn } from './link-kind.ts'
import { type Prose, surveyProse } from './prose.ts'
import { findPublished } from './published.ts'
import { isUnder, type RawBlock, readBlocks } from './read-blocks.ts'

/** Share of the body's prose above which an element is read whatever its class says. */
const BULK = 0.4

/**
 * The article of a page as one text with the way back to the live nodes; undefined where no prose is found.
 * Reads only: nothing of the page is written, cloned or laid out anew. Whether the page is an article at all
 * is asked first, of `looksLikeArticle`.
 */
export function findArticle(document: Document): Article | undefined {
  const prose = surveyProse(document)
  const body = chooseBody(document, prose)
  if (!body) return undefined
  const headline = findHeadline(document)
  const kept = keepBlocks(readBlocks(body, bulkOf(body, prose)))
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

function bulkOf(body: Element, prose: Prose): (element: Element) => boolean {
  const whole = prose.weights.get(body) ?? 0
  return (element) => (prose.weights.get(element) ?? 0) > BULK * whole
}

function withHeadline(kept: readonly RawBlock[], headline: Headline): RawBlock[] {
  const { element } = headline
  if (!element) return [...kept]
  const rest = kept.filter((block) => !isUnder(block.element, element))
  const read = readBlocks(element, () => true)
  return [...read.map((block) => ({ ...block, kind: 'headline' as const })), ...rest]
}
