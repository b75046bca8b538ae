import { dataOf } from './page-dom.ts'
import type { RawBlock } from './read-blocks.ts'

/** Of the blocks that stand in the body, those that are the article's. */
export function keepBlocks(blocks: readonly RawBlock[]): RawBlock[] {
  const linkedGroups = groupsOfLinks(blocks)
  const kept = blocks.filter((block) => !isLinks(block) && !(block.group && linkedGroups.has(block.group)))
  return withoutIdleHeadings(withoutRepeats(kept))
}

const isLinks = (block: RawBlock): boolean => block.linked > 0.6 * block.chars && block.chars < 300

function groupsOfLinks(blocks: readonly RawBlock[]): Set<Element> {
  const sums = new Map<Element, { chars: number; linked: number }>()
  for (const { group, chars, linked } of blocks) {
    if (!group) continue
    const sum = sums.get(group) ?? { chars: 0, linked: 0 }
    sums.set(group, { chars: sum.chars + chars, linked: sum.linked + linked })
  }
  return new Set([...sums].filter(([, sum]) => sum.linked > 0.5 * sum.chars).map(([group]) => group))
}

/**
 * Responsive and gated pages hold the same paragraphs twice and hide one set by style. Single repeats stay: a refrain,
 * a disclaimer.
 */
function withoutRepeats(blocks: readonly RawBlock[]): readonly RawBlock[] {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  const repeats = new Set<RawBlock>()
  for (const block of blocks) {
    if (block.chars < LONG_ENOUGH_TO_REPEAT) continue
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

export const textOf = (block: RawBlock): string =>
  block.pieces
    .map(({ node }) => (node ? dataOf(node) : '\n'))
    .join('')
    .trim()

/** A heading stays where text follows it. */
function withoutIdleHeadings(blocks: readonly RawBlock[]): RawBlock[] {
  return blocks.filter((block, i) => {
    if (block.kind !== 'heading') return true
    const next = blocks[i + 1]
    return next !== undefined
  })
}
