import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeOutlines } from '../../scripts/make-outlines.ts'
import { LOCATOR_SIZE, locatorOf } from '../../src/glossary/locator.ts'
import { encodeOutlines, openOutlines, UNITS_PER_DEGREE } from '../../src/glossary/outlines.ts'

const at = (latitude: number, longitude: number, type: 'city' | 'country' = 'city') => ({
  coords: [latitude, longitude] as [number, number],
  type,
})
const SQUARE = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
  [-1, -1],
] as [number, number][]

describe('outlines', () => {
  it('come back as they went in, to a twentieth of a degree', () => {
    const line = fc.array(
      fc.tuple(fc.double({ min: -540, max: 540, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true })),
      { minLength: 1, maxLength: 30 },
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), fc.array(line, { maxLength: 5 }), (land, borders) => {
        const opened = openOutlines(encodeOutlines({ land, borders }))
        expect(opened.land.map(({ coordinates }) => [...coordinates])).toEqual(
          land.map((points) => points.flat().map((value) => Math.round(value * UNITS_PER_DEGREE) + 0)),
        )
        expect(opened.borders).toHaveLength(borders.length)
      }),
    )
  })

  it('refuse to be read when half of them is missing', () => {
    const bytes = encodeOutlines({ land: [SQUARE], borders: [] })
    expect(() => openOutlines(bytes.subarray(0, bytes.length - 3))).toThrow(RangeError)
  })
})

describe('the map of a place', () => {
  const island = openOutlines(
    encodeOutlines({
      land: [SQUARE],
      borders: [
        [
          [-1, 0],
          [1, 0],
        ],
      ],
    }),
  )

  it('has the place in the middle and the land around it', () => {
    const locator = locatorOf(island, at(0, 0))
    expect(locator).toMatchObject({ x: LOCATOR_SIZE / 2, y: LOCATOR_SIZE / 2 })
    const numbers = locator?.land.match(/[\d.]+/g)?.map(Number) ?? []
    expect(Math.min(...numbers)).toBeCloseTo(42.9, 0)
    expect(Math.max(...numbers)).toBeCloseTo(57.1, 0)
    expect(locator?.borders).toMatch(/^M/)
  })

  it('is empty at sea, and absent for what has no place', () => {
    expect(locatorOf(island, at(40, 40))).toMatchObject({ land: '', borders: '' })
    expect(locatorOf(island, { type: 'person' })).toBeUndefined()
  })

  it('goes on across the date line', () => {
    const shore = openOutlines(encodeOutlines({ land: [SQUARE.map(([x, y]) => [x + 179, y])], borders: [] }))
    expect(locatorOf(shore, at(0, -179))?.land).not.toBe('')
  })

  it('stays within the square for the whole earth', () => {
    const earth = openOutlines(makeOutlines())
    for (const place of [at(34.5, 69.2), at(51.5, -0.1), at(-18, 178, 'country'), at(78, 16), at(1.3, 103.8)]) {
      const locator = locatorOf(earth, place)
      const numbers = locator?.land.match(/-?[\d.]+/g)?.map(Number) ?? []
      expect(numbers.length).toBeGreaterThan(0)
      expect(Math.min(...numbers)).toBeGreaterThanOrEqual(-2)
      expect(Math.max(...numbers)).toBeLessThanOrEqual(LOCATOR_SIZE + 2)
    }
  })

  it('draws no line that is disputed: none between Russia and Ukraine, some between Poland and Germany', () => {
    const earth = openOutlines(makeOutlines())
    expect(
      locatorOf(earth, at(50.5, 36.2))
        ?.borders.match(/M[^M]*/g)
        ?.some((line) => passesTheMiddle(line)),
    ).toBeFalsy()
    expect(
      locatorOf(earth, at(52.3, 14.55))
        ?.borders.match(/M[^M]*/g)
        ?.some((line) => passesTheMiddle(line)),
    ).toBe(true)
  })
})

/** Has a point within ten units of the middle of the map. */
function passesTheMiddle(line: string): boolean {
  const numbers = line.match(/-?[\d.]+/g)?.map(Number) ?? []
  return numbers.some((x, index) => index % 2 === 0 && Math.hypot(x - 50, (numbers[index + 1] ?? 0) - 50) < 10)
}
