import type { Article, Extent } from '../article/article.ts'
import { parentOf } from '../article/page-dom.ts'
import { liveRangesOf, rangesOf } from '../article/text-map.ts'
import { createBackdrops, isDark } from './backdrop.ts'
import type { Mark } from './choose-marks.ts'
import { followPage } from './follow-page.ts'
import { lineAt, linesOf, type Rect } from './lines.ts'
import { marksNear } from './mark-at.ts'
import { type Box, createOverlay } from './overlay.ts'
import { clearPaint, type MarkStyle, paintRanges } from './paint.ts'
import { TONES, type Tone, toneOn } from './tones.ts'

export interface Hit {
  readonly mentionIndex: number
  /** The line of the mark under the pointer, CSS px of the viewport. */
  readonly rect: Rect
}

export interface Highlighter {
  /** Paints these marks and no others. */
  paint(article: Article, marks: readonly Mark[], style: MarkStyle): void
  /** Nothing of ours is left on the page. */
  clear(): void
  /** The mark under a point of the viewport, CSS px. */
  mentionAt(x: number, y: number): Hit | undefined
  /** One rect for each line of the stretch, CSS px of the viewport; empty where the page has dropped the text. */
  rectsOf(article: Article, extent: Extent): Rect[]
  /** Is the page dark behind this stretch? */
  isDarkAt(article: Article, extent: Extent): boolean
  /** A ring around a stretch, for the keyboard; undefined takes it away. */
  ring(article: Article, extent: Extent | undefined): void
}

/** The pointer need not hit the letters: half the usual gap between two lines, CSS px. */
const SLACK = 2

interface Scene {
  readonly article: Article
  readonly marks: readonly Mark[]
  readonly style: MarkStyle
}

/** Marks on one page. Listens to the page's layout until `signal` is aborted, and then clears what it painted. */
export function createHighlighter({ signal }: { signal: AbortSignal }): Highlighter {
  const overlay = createOverlay(signal)
  let scene: Scene | undefined
  let ringed: { article: Article; extent: Extent } | undefined

  const drawBoxes = () =>
    overlay.draw([
      ...(scene === undefined ? [] : privateBoxes(scene)),
      ...(ringed === undefined ? [] : ringBoxes(ringed)),
    ])
  const highlighter: Highlighter = {
    paint(article, marks, style) {
      scene = { article, marks, style }
      paintRanges(rangesByTone(scene), style)
      drawBoxes()
    },
    clear() {
      scene = ringed = undefined
      clearPaint()
      overlay.draw([])
    },
    mentionAt(x, y) {
      if (scene === undefined || scene.style === 'none') return undefined
      for (const mark of marksNear(scene.article, scene.marks, x, y)) {
        const rect = lineAt(rectsOf(scene.article, mark), x, y, SLACK)
        if (rect !== undefined) return { mentionIndex: mark.mentionIndex, rect }
      }
      return undefined
    },
    rectsOf,
    isDarkAt: (article, extent) => {
      const element = elementOf(article, extent)
      return element !== undefined && isDark(createBackdrops()(element))
    },
    ring(article, extent) {
      ringed = extent && { article, extent }
      drawBoxes()
    },
  }
  followPage(
    {
      // Boxes do not flow with the text, as highlights do.
      onLayout: () => hasBoxes() && drawBoxes(),
      onTheme: () => scene && highlighter.paint(scene.article, scene.marks, scene.style),
    },
    signal,
  )
  signal.addEventListener('abort', highlighter.clear)
  return highlighter

  function hasBoxes(): boolean {
    return ringed !== undefined || scene?.marks.some(({ isPrivate }) => isPrivate) === true
  }
}

function rectsOf(article: Article, { start, end }: Extent): Rect[] {
  return linesOf(liveRangesOf(article, start, end).flatMap((range) => [...range.getClientRects()]))
}

function rangesByTone({ article, marks }: Scene): Map<Tone, StaticRange[]> {
  const backdropOf = createBackdrops()
  const byTone = new Map<Tone, StaticRange[]>()
  for (const mark of marks) {
    const element = mark.isPrivate ? undefined : elementOf(article, mark)
    if (element === undefined) continue
    const tone = toneOn(backdropOf(element))
    byTone.set(tone, [...(byTone.get(tone) ?? []), ...rangesOf(article, mark.start, mark.end)])
  }
  return byTone
}

function privateBoxes({ article, marks, style }: Scene): Box[] {
  if (style === 'none') return []
  const backdropOf = createBackdrops()
  return marks.flatMap((mark) => {
    const element = mark.isPrivate ? elementOf(article, mark) : undefined
    if (element === undefined) return []
    const colour = `rgb(${TONES[toneOn(backdropOf(element))].slice(0, 3).join(' ')})`
    return rectsOf(article, mark).map((rect) => ({ ...rect, look: `mark ${style}`, colour }))
  })
}

function ringBoxes({ article, extent }: { article: Article; extent: Extent }): Box[] {
  const element = elementOf(article, extent)
  if (element === undefined) return []
  const colour = `rgb(${TONES[toneOn(createBackdrops()(element))].slice(0, 3).join(' ')})`
  return rectsOf(article, extent).map((rect) => ({ ...rect, look: 'ring', colour }))
}

function elementOf(article: Article, { start, end }: Extent): Element | undefined {
  const node = rangesOf(article, start, end)[0]?.startContainer
  const parent = node && parentOf(node)
  return parent instanceof Element ? parent : undefined
}
