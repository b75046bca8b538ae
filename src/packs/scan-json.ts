import { DEPTH_MAX, VALUES_MAX } from './limits.ts'
import { Refusal } from './refusal.ts'

/** The 1-based lines on which the objects begin that stand in arrays, by the depth at which they stand (0 = outermost). */
export type LinesByDepth = readonly (readonly number[])[]

const QUOTE = 0x22
const BACKSLASH = 0x5c
const LINE_FEED = 0x0a

/**
 * Walks over JSON once before it is parsed, in time linear in its length, and throws a Refusal where it is too deep, has too many
 * values, or ends in the middle. Whether it is JSON at all is left to the parser.
 */
export function scanJson(text: string): LinesByDepth {
  const lines: number[][] = []
  const open: number[] = []
  let line = 1
  let values = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === LINE_FEED) line++
    else if (unit === QUOTE) {
      at = endOfString(text, at)
      if (at < 0) throw new Refusal('json_cut', line)
    } else if (unit === 0x2c) values++
    else if (unit === 0x7b || unit === 0x5b) {
      values++
      if (unit === 0x7b && open.at(-1) === 0x5b) keepLine(lines, open.length, line)
      if (open.push(unit) > DEPTH_MAX) throw new Refusal('json_deep', line)
    } else if (unit === 0x7d || unit === 0x5d) open.pop()
    if (values > VALUES_MAX) throw new Refusal('json_many', line)
  }
  if (open.length > 0) throw new Refusal('json_cut', line)
  return lines
}

function keepLine(lines: number[][], depth: number, line: number): void {
  while (lines.length <= depth) lines.push([])
  lines[depth]?.push(line)
}

/** Position of the quote that ends the string; -1 if none does. A quote behind an odd number of backslashes is part of it. */
export function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0
    while (text.charCodeAt(at - 1 - slashes) === BACKSLASH) slashes++
    if (slashes % 2 === 0) return at
  }
  return -1
}
