import { dataOf, isShown, isUnder, parentOf, tagOf } from './page-dom.ts'
import type { RawBlock } from './read-blocks.ts'
import type { Sliced } from './slices.ts'

/** Of the blocks that stand in the body, those that are the article's. `headline` need not be among them. */
export function* keepBlocks(blocks: readonly RawBlock[], headline?: Element): Sliced<RawBlock[]> {
  const linkedGroups = groupsOfLinks(blocks)
  const below = fromHeadline(blocks, headline)
  yield
  const kept = below.filter(
    (block, i, all) =>
      !(block.group && linkedGroups.has(block.group)) &&
      !isLinks(block, all[i + 1]) &&
      !isPromotion(block) &&
      !isTime(block),
  )
  yield
  const unique = withoutRepeats(yield* shown(kept))
  yield
  return withoutIdleHeadings(trimEnd(trimStart(unique)))
}

/** Without what style sheets hide; all of it where most is hidden, for such a page is about to be shown (AMP, fading in). */
function* shown(blocks: readonly RawBlock[]): Sliced<readonly RawBlock[]> {
  const visible: RawBlock[] = []
  for (const block of blocks) {
    if (isShown(block.element)) visible.push(block)
    yield
  }
  return 2 * charsOf(visible) > charsOf(blocks) ? visible : blocks
}

const charsOf = (blocks: readonly RawBlock[]): number => blocks.reduce((sum, block) => sum + block.chars, 0)

/** What stands above the headline is a kicker, a breadcrumb or a bar; where most stands above, it is no headline. */
function fromHeadline(blocks: readonly RawBlock[], headline?: Element): readonly RawBlock[] {
  const at = headline ? blocks.findIndex((block) => isUnder(block.element, headline)) : -1
  if (at < 0 || at > blocks.length / 2) return blocks
  return blocks.slice(at).filter((block) => !isUnder(block.element, headline as Element))
}

/** Shares of a block's characters that stand in links. */
const ALL_LINK = 0.8
const MOSTLY_LINK = 0.6

/** A heading may be a link where plain text follows it; a paragraph may not. */
function isLinks(block: RawBlock, next: RawBlock | undefined): boolean {
  const share = block.linked / block.chars
  if (block.kind === 'heading') return share > ALL_LINK && !(next && next.kind !== 'heading' && isPlain(next))
  if (block.kind === 'list-item' || block.kind === 'cell') return false
  return (share > ALL_LINK && block.chars < 300) || (share > MOSTLY_LINK && block.chars < 100)
}

const isPlain = (block: RawBlock): boolean => block.chars > 60 && block.linked < 0.3 * block.chars

/** Lists and tables most of whose text stands in items that are nothing but a link. */
function groupsOfLinks(blocks: readonly RawBlock[]): Set<Element> {
  const sums = new Map<Element, { chars: number; linked: number }>()
  for (const { group, chars, linked } of blocks) {
    if (!group) continue
    const sum = sums.get(group) ?? { chars: 0, linked: 0 }
    sums.set(group, { chars: sum.chars + chars, linked: sum.linked + (linked > ALL_LINK * chars ? chars : 0) })
  }
  return new Set([...sums].filter(([, sum]) => sum.linked > 0.5 * sum.chars).map(([group]) => group))
}

/** "Read more: …" in the languages of the news; a short line that begins so, in small letters, and links. */
const PROMOTION =
  /^\W*(?:read (?:more|also|next)|see also|also read|more (?:on|from)|related|recommended|click here|sign up|subscribe|follow us|watch:|lesen sie|mehr (?:zum|zu)|lire aussi|à lire|voir aussi|lee también|leer más|te puede|leia (?:também|mais)|leggi anche|lees (?:ook|meer)|czytaj|zobacz|читайте|читать|ayrıca|baca juga|läs (?:också|mer)|læs (?:også|mere)|les også|lue myös|čtěte|olvass|διαβάστε|اقرأ|関連|相关|관련)/

/** The time of a post, or a byline's: it is read as a date, not as text. */
const isTime = (block: RawBlock): boolean =>
  block.chars < 60 &&
  block.pieces.every(({ node }) => !node || !dataOf(node).trim() || tagOf(parentOf(node) as Element) === 'TIME')

const isPromotion = (block: RawBlock): boolean =>
  block.chars < 200 && block.linked > 0.3 * block.chars && PROMOTION.test(textOf(block).toLowerCase())

/**
 * Responsive and gated pages hold the same paragraphs twice and hide one set by style. Single repeats stay: a refrain,
 * a disclaimer.
 */
function withoutRepeats(blocks: readonly RawBlock[]): readonly RawBlock[] {
  const lengths = new Set<number>()
  const candidates = new Set<number>()
  for (const { chars } of blocks) (lengths.has(chars) ? candidates : lengths).add(chars)
  const seen = new Set<string>()
  const repeated = new Set<string>()
  const repeats = new Set<RawBlock>()
  for (const block of blocks) {
    // Only what is as long as another is worth being spelt out and compared.
    if (block.chars < LONG_ENOUGH_TO_REPEAT || !candidates.has(block.chars)) continue
    const text = textOf(block)
    if (seen.has(text)) {
      repeated.add(text)
      repeats.add(block)
    } else seen.add(text)
  }
  return repeated.size < COPIED ? blocks : blocks.filter((block) => !repeats.has(block))
}

const LONG_ENOUGH_TO_REPEAT = 80
/** Different paragraphs that must come again before the second set is a copy. */
const COPIED = 3

/** Above the first sentence stand bylines, datelines, reading times. */
function trimStart(blocks: readonly RawBlock[]): readonly RawBlock[] {
  const first = blocks.findIndex((block) => block.kind !== 'heading' && block.kind !== 'caption' && isSentence(block))
  if (first < 1) return blocks
  return blocks.filter(
    (block, i) => i >= first || block.kind === 'heading' || block.kind === 'caption' || block.kind === 'list-item',
  )
}

/** Below the last sentence stand credits, counters, invitations. */
function trimEnd(blocks: readonly RawBlock[]): readonly RawBlock[] {
  const last = blocks.findLastIndex((block) => block.kind === 'cell' || block.kind === 'list-item' || isSentence(block))
  return last < 0 ? blocks : blocks.slice(0, last + 1)
}

const SENTENCE_END = /[.!?…。！？।؟۔:"”»」』)]\s*$/

function isSentence(block: RawBlock): boolean {
  if (block.linked > 0.5 * block.chars) return false
  return block.chars >= 80 || (block.chars >= 25 && SENTENCE_END.test(textOf(block)))
}

export const textOf = (block: RawBlock): string =>
  block.pieces
    .map(({ node }) => (node ? dataOf(node) : '\n'))
    .join('')
    .trim()

/** A heading stays where text follows it. */
function withoutIdleHeadings(blocks: readonly RawBlock[]): RawBlock[] {
  return blocks.filter((block, i) => block.kind !== 'heading' || blocks[i + 1] !== undefined)
}
