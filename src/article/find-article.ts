import type { Article } from './article.ts'
import { assembleText } from './assemble-text.ts'
import { chooseBody } from './choose-body.ts'
import { findSections } from './find-sections.ts'
import { findHeadline, type Headline } from './headline.ts'
import { keepBlocks } from './keep-blocks.ts'
import { languageOf } from './language.ts'
import { linkKindOn } from './link-kind.ts'
import { aboveOf, isUnder } from './page-dom.ts'
import { type PageMeta, readMeta } from './page-meta.ts'
import { ancestorsOf, surveyProse } from './prose.ts'
import { type Dates, findPublished } from './published.ts'
import { type KnownBlocks, type RawBlock, type ReadingRules, readBlocks, readChildren } from './read-blocks.ts'
import { describedAs, readLead } from './read-lead.ts'
import { type Sliced, whole } from './slices.ts'

/**
 * The article of a page as one text with the way back to the live nodes; undefined where no prose is found.
 * Reads only: nothing of the page is written, cloned or laid out anew. Whether the page is an article at all
 * is asked first, of `looksLikeArticle`. In one go; `followArticle` reads in slices and keeps up with the page.
 */
export const findArticle = (document: Document): Article | undefined => whole(createReader(document).read())

/** Reads one page, and remembers where its article stands and what it read there. */
export interface ArticleReader {
  /** The article of the whole page; undefined where no prose is found. */
  read(): Sliced<Article | undefined>
  /**
   * As `read`, but of the body only those parts that hold one of `changed` (targets of mutation records, elements or text nodes).
   * What changed elsewhere, or so much that another part of the page may be the body now, leads to a reading of the whole page.
   */
  readAgain(changed: Iterable<Node>): Sliced<Article | undefined>
}

/** Where the article stands, and what holds until the page is read as a whole again. */
interface Place {
  readonly body: Element
  readonly headline: Headline
  readonly meta: PageMeta
  readonly rules: ReadingRules
  readonly known: KnownBlocks
}

/** What one reading of the whole page has told once and for all: posts that come later change neither. */
interface Told {
  readonly lang: string
  readonly dates: Dates
  /** Length of the text at that time, UTF-16 units. */
  readonly length: number
}

/** Grown or shrunk by this factor, the article is looked for anew: what was read may have been its beginning. */
const OUTGROWN = 1.5

export function createReader(document: Document): ArticleReader {
  let place: Place | undefined
  let told: Told | undefined
  return { read, readAgain }

  function* read(): Sliced<Article | undefined> {
    told = undefined
    place = yield* findPlace(document)
    return place && (yield* readAt(place))
  }

  function* readAgain(changed: Iterable<Node>): Sliced<Article | undefined> {
    const known = place
    if (!known || ![...changed].every((node) => forget(document, known, node))) return yield* read()
    const before = told?.length ?? 0
    const article = yield* readAt(known)
    const length = article?.text.length ?? 0
    return length * OUTGROWN < before || length > OUTGROWN * before ? yield* read() : article
  }

  function* readAt({ body, headline, meta, rules, known }: Place): Sliced<Article | undefined> {
    const kept = yield* keepBlocks(yield* readChildren(body, rules, known), headline.element)
    if (kept.length === 0) return undefined
    const opening = headline.element ? readOpening(headline.element, body, rules) : []
    yield
    const assembled = yield* assembleText([...opening, ...kept], linkKindOn(document))
    const { text, blocks, segments } = assembled
    told ??= tell(text, body, headline, meta, rules.spine)
    const { lang, dates } = told
    yield
    const sections = findSections(body, assembled, lang, rules.spine, dates.published)
    return { text, title: headline.title, lang, blocks, segments, sections, ...dates }
  }

  function tell(text: string, body: Element, { element }: Headline, meta: PageMeta, spine: ReadonlySet<Node>): Told {
    const lang = languageOf(document, text, meta)
    const places = { body, lang, spine, ...(element ? { headline: element } : {}) }
    return { lang, dates: findPublished(document, places, meta), length: text.length }
  }
}

function* findPlace(document: Document): Sliced<Place | undefined> {
  const meta = readMeta(document)
  const headline = findHeadline(document, meta)
  const spine = ancestorsOf(headline.element)
  const prose = yield* surveyProse(document, spine)
  const body = chooseBody(document, prose)
  yield
  const rules = { excused: prose.excused, spine, description: describedAs(meta) }
  return body && { body, headline, meta, rules, known: new Map() }
}

const readOpening = (headline: Element, body: Element, rules: ReadingRules): RawBlock[] => [
  ...readBlocks(headline, NO_RULES).map((block): RawBlock => ({ ...block, kind: 'headline' })),
  ...readLead(headline, body, rules),
]

const NO_RULES: ReadingRules = { excused: new Set(), spine: new Set(), description: '' }

/** Forgets what was read around a node of the body; false where the node stands elsewhere on the page. */
function forget(document: Document, { body, known }: Place, node: Node): boolean {
  if (!isUnder(node, body)) return !isUnder(node, document)
  for (let at: Node | null = node; at && at !== body; at = aboveOf(at)) known.delete(at)
  return isUnder(body, document)
}
