import type { Article } from '../article/article.ts'
import { offsetAt } from '../article/text-map.ts'
import type { Mark } from './choose-marks.ts'

/** Around floated initials and right-to-left text the caret is off by a few words, UTF-16 units. */
const OFF = 80

/**
 * The marks about where the browser's caret would be set into at this point of the viewport, nearest first. Only a hint: beyond
 * the end of a line the caret is in its last word, so the caller compares with the client rects.
 */
export function marksNear(article: Article, marks: readonly Mark[], x: number, y: number): Mark[] {
  const caret = caretAt(x, y)
  const offset = caret === undefined ? undefined : offsetAt(article, caret.node, caret.offset)
  if (offset === undefined) return []
  const away = ({ start, end }: Mark) => Math.max(start - offset, offset - end, 0)
  return marks.filter((mark) => away(mark) < OFF).toSorted((a, b) => away(a) - away(b))
}

function caretAt(x: number, y: number): { node: Node; offset: number } | undefined {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: openRootsAt(x, y) })
  return caret === null ? undefined : { node: caret.offsetNode, offset: caret.offset }
}

/** Text in open shadow roots is read and marked too; the caret enters only the roots that it is given. */
function openRootsAt(x: number, y: number): ShadowRoot[] {
  const roots: ShadowRoot[] = []
  let root: ShadowRoot | null | undefined = document.elementFromPoint(x, y)?.shadowRoot
  while (root !== null && root !== undefined && !roots.includes(root)) {
    roots.push(root)
    root = root.elementFromPoint(x, y)?.shadowRoot
  }
  return roots
}
