import type { Article } from './article.ts'
import { assembleText } from './assemble-text.ts'
import { chooseBody } from './choose-body.ts'
import { findSections } from './find-sections.ts'
import { findHeadline } from './headline.ts'
import { keepBlocks } from './keep-blocks.ts'
import { languageOf } from './language.ts'
import { linkKindOn } from './link-kind.ts'
import { readMeta } from './page-meta.ts'
import { ancestorsOf, surveyProse } from './prose.ts'
import { findPublished } from './published.ts'
import { type RawBlock, type ReadingRules, readBlocks } from './read-blocks.ts'
import { describedAs, readLead } from './read-lead.ts'

/**
 * The article of a page as one text with the way back to the live nodes; undefined where no prose is found.
 * Reads only: nothing of the page is written, cloned or laid out anew. Whether the page is an article at all
 * is asked first, of `looksLikeArticle`.
 */
export function findArticle(document: Document): Article | undefined {
  const meta = readMeta(document)
  const headline = findHeadline(document, meta)
  const spine = ancestorsOf(headline.element)
  const prose = surveyProse(document, spine)
  const body = chooseBody(document, prose)
  if (!body) return undefined
  const rules = { excused: prose.excused, spine, description: describedAs(meta) }
  const kept = keepBlocks(readBlocks(body, rules), headline.element)
  if (kept.length === 0) return undefined
  const raw = headline.element
    ? [...readHeadline(headline.element), ...readLead(headline.element, body, rules), ...kept]
    : kept
  const assembled = assembleText(raw, linkKindOn(document))
  const { text, blocks, segments } = assembled
  const lang = languageOf(document, text, meta)
  const dates = findPublished(
    document,
    {
      body,
      lang,
      spine,
      ...(headline.element ? { headline: headline.element } : {}),
    },
    meta,
  )
  return {
    text,
    title: headline.title,
    lang,
    blocks,
    segments,
    sections: findSections(body, assembled, lang, spine, dates.published),
    ...dates,
  }
}

const NO_RULES: ReadingRules = { excused: new Set(), spine: new Set(), description: '' }

const readHeadline = (element: Element): RawBlock[] =>
  readBlocks(element, NO_RULES).map((block) => ({ ...block, kind: 'headline' }))
