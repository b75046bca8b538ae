/** CSS px of the viewport. */
export interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * Client rects as the reader sees them: one for each line. A name that runs through several text nodes gives several rects on
 * a line; a wrapped one has several lines.
 */
export function linesOf(rects: Iterable<Rect>): Rect[] {
  const lines: Rect[] = []
  for (const rect of rects) {
    if (rect.width === 0 || rect.height === 0) continue
    const last = lines.at(-1)
    if (last !== undefined && isSameLine(last, rect)) lines[lines.length - 1] = union(last, rect)
    else lines.push(plain(rect))
  }
  return lines
}

/** The line that holds the point, give or take `slack` px; undefined when none does. */
export function lineAt(lines: readonly Rect[], x: number, y: number, slack: number): Rect | undefined {
  return lines.find(
    (line) =>
      x >= line.x - slack &&
      x <= line.x + line.width + slack &&
      y >= line.y - slack &&
      y <= line.y + line.height + slack,
  )
}

/** They share half of the height of the smaller: superscripts and bold type do, lines that stand close do not. */
function isSameLine(a: Rect, b: Rect): boolean {
  const shared = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return shared >= Math.min(a.height, b.height) / 2
}

function union(a: Rect, b: Rect): Rect {
  const x = Math.min(a.x, b.x)
  const y = Math.min(a.y, b.y)
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  }
}

function plain({ x, y, width, height }: Rect): Rect {
  return { x, y, width, height }
}
