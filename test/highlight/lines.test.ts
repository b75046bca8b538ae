import { describe, expect, it } from 'vitest'
import { lineAt, linesOf } from '../../src/highlight/lines.ts'

describe('the lines of a mark', () => {
  it('one for the pieces of a line, bold and superscript among them', () => {
    const rects = [
      { x: 10, y: 100, width: 30, height: 20 },
      { x: 40, y: 97, width: 20, height: 22 },
      { x: 60, y: 96, width: 8, height: 12 },
    ]
    expect(linesOf(rects)).toEqual([{ x: 10, y: 96, width: 58, height: 24 }])
  })

  it('two for a name that wraps', () => {
    const rects = [
      { x: 300, y: 100, width: 50, height: 20 },
      { x: 10, y: 124, width: 40, height: 20 },
    ]
    expect(linesOf(rects)).toEqual(rects)
  })

  it('none for what is not laid out', () => {
    expect(linesOf([{ x: 0, y: 0, width: 0, height: 20 }])).toEqual([])
  })

  it('are hit on their own line only, not in the box around both', () => {
    const lines = [
      { x: 300, y: 100, width: 50, height: 20 },
      { x: 10, y: 124, width: 40, height: 20 },
    ]
    expect(lineAt(lines, 320, 110, 2)).toBe(lines[0])
    expect(lineAt(lines, 20, 130, 2)).toBe(lines[1])
    expect(lineAt(lines, 100, 110, 2)).toBeUndefined()
    expect(lineAt(lines, 320, 135, 2)).toBeUndefined()
  })
})
