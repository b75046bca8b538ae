import { describe, expect, it } from 'vitest'
import type { Article, BlockKind } from '../../src/article/article.ts'
import { chooseMarks, LONG_ARTICLE_WORDS, MAX_MARKS } from '../../src/highlight/choose-marks.ts'
import type { Mention } from '../../src/match/mention.ts'

const FIRST = { density: 'first', privateIds: new Set<string>() } as const

/** An article of paragraphs; `[x]` is a mention of x, `<x>` one in a link of the page. A paragraph with `#` is a heading. */
function read(...paragraphs: string[]): { article: Article; mentions: Mention[] } {
  let text = ''
  const mentions: Mention[] = []
  const segments: Article['segments'][number][] = []
  const blocks: Article['blocks'][number][] = []
  const node = {} as Text
  for (const paragraph of paragraphs) {
    const start = text.length
    for (const part of paragraph.split(/(\[\w+\]|<\w+>)/)) {
      const named = part.match(/^[[<](\w+)/)
      const from = text.length
      text += named?.[1] ?? part
      segments.push({
        start: from,
        end: text.length,
        node,
        nodeStart: from,
        ...(part.startsWith('<') ? { linked: 'away' as const } : {}),
      })
      if (named?.[1] !== undefined)
        mentions.push({ start: from, end: text.length, entityId: named[1], confidence: 1, why: [] })
    }
    const kind: BlockKind = paragraph.startsWith('#') ? 'heading' : 'paragraph'
    blocks.push({ start, end: text.length, kind })
    text += '\n\n'
  }
  const article = { text, title: '', lang: 'en', blocks, segments, sections: [{ start: 0, end: text.length }] }
  return { article, mentions }
}

const indices = ({ article, mentions }: ReturnType<typeof read>, choice: Parameters<typeof chooseMarks>[2] = FIRST) =>
  chooseMarks(article, mentions, choice).map(({ mentionIndex }) => mentionIndex)

const FILLER = 'word '.repeat(LONG_ARTICLE_WORDS)

describe('which mentions are marked', () => {
  it('the first of each entity', () => {
    expect(indices(read('[a] and [b] and [a]', '[b] and [c]'))).toEqual([0, 1, 4])
  })

  it('every one, where the reader wants it', () => {
    expect(indices(read('[a] and [a]', '[a]'), { ...FIRST, density: 'every' })).toEqual([0, 1, 2])
  })

  it('the first in each part under a heading, where the reader wants it or the article is long', () => {
    const parts = ['[a] and [a]', '# One', '[a] and [a]', '# Two', '[a]'] as const
    expect(indices(read(...parts))).toEqual([0])
    expect(indices(read(...parts), { ...FIRST, density: 'section' })).toEqual([0, 2, 4])
    expect(indices(read(...parts, FILLER))).toEqual([0, 2, 4])
  })

  it('the first in each post of a live blog', () => {
    const { article, mentions } = read('[a] and [a]', '[a]')
    const middle = article.blocks[1]?.start ?? 0
    const sections = [
      { start: 0, end: middle },
      { start: middle, end: article.text.length },
    ]
    expect(indices({ article: { ...article, sections }, mentions })).toEqual([0, 2])
  })

  it('not what the page itself links: the next one is', () => {
    expect(indices(read('<a> and [b]', '[a]'))).toEqual([1, 2])
  })

  it('not what the reader has just silenced', () => {
    expect(indices(read('[a] and [b]'), { ...FIRST, hushedIds: new Set(['a']) })).toEqual([1])
  })

  it('not more than the page can bear', () => {
    const many = read(...Array.from({ length: MAX_MARKS + 50 }, (_, index) => `[e${index}]`))
    expect(indices(many)).toHaveLength(MAX_MARKS)
  })

  it("tells those of the reader's packs apart", () => {
    const { article, mentions } = read('[a] and [b]')
    const marks = chooseMarks(article, mentions, { density: 'first', privateIds: new Set(['b']) })
    expect(marks.map(({ isPrivate }) => isPrivate)).toEqual([false, true])
  })
})
