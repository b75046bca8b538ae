import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Colour, contrast, luminance, over, parseColour, WHITE } from '../../src/highlight/contrast.ts'
import { MARK_CONTRAST, TONES, type Tone, toneOn } from '../../src/highlight/tones.ts'

const BLACK: Colour = [0, 0, 0, 1]
const channel = fc.nat(255)
const opaque = fc.tuple(channel, channel, channel, fc.constant(1)) as fc.Arbitrary<Colour>

describe('contrast', () => {
  it('is that of WCAG', () => {
    expect(contrast(WHITE, BLACK)).toBeCloseTo(21)
    expect(contrast([119, 119, 119, 1], WHITE)).toBeCloseTo(4.48, 2)
    expect(luminance([255, 0, 0, 1])).toBeCloseTo(0.2126)
  })

  it('reads what browsers compute', () => {
    expect(parseColour('rgb(1, 2, 3)')).toEqual([1, 2, 3, 1])
    expect(parseColour('rgba(1, 2, 3, 0.5)')).toEqual([1, 2, 3, 0.5])
    expect(parseColour('color(srgb 1 0 0.5)')).toEqual([255, 0, 127.5, 1])
    expect(parseColour('oklch(0.7 0.1 200)')).toBeUndefined()
  })

  it('lays one colour over another', () => {
    expect(over([0, 0, 0, 0.5], WHITE)).toEqual([127.5, 127.5, 127.5, 1])
  })
})

describe('the tone of a mark', () => {
  it('keeps 3:1 on every ground', () => {
    fc.assert(
      fc.property(opaque, (ground) => {
        expect(contrast(TONES[toneOn(ground)], ground)).toBeGreaterThanOrEqual(MARK_CONTRAST)
      }),
      { numRuns: 5000 },
    )
  })

  it('is teal on paper and on night, and neither on middle grey', () => {
    expect(toneOn(WHITE)).toBe('light')
    expect(toneOn([18, 18, 18, 1])).toBe('dark')
    expect(['on-pale', 'on-deep']).toContain(toneOn([128, 128, 128, 1]))
  })

  it('has in the style sheet the colour that was measured', () => {
    const css = readFileSync('src/highlight/marks.css', 'utf8')
    for (const [tone, [red, green, blue]] of Object.entries(TONES) as [Tone, Colour][]) {
      const hex = `#${[red, green, blue].map((value) => value.toString(16).padStart(2, '0')).join('')}`
      const rule = css.match(
        new RegExp(`::highlight\\(backstory-dotted-${tone}\\)[^{}]*\\{\\s*text-decoration-color: (#\\w+)`),
      )
      expect([hex, hex.replace(/#(.)\1(.)\2(.)\3/, '#$1$2$3')], tone).toContain(rule?.[1])
    }
  })
})
