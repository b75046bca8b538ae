import { describe, expect, it } from 'vitest'
import { isOnTheWay } from '../../src/hover/geometry.ts'

const CARD = { x: 100, y: 200, width: 360, height: 200 }
const APEX = { x: 120, y: 180 }

describe('the way to the card', () => {
  it.each([
    ['straight down', { x: 120, y: 190 }, true],
    ['towards the middle of the card', { x: 130, y: 190 }, true],
    ['steeper than 60 degrees to the side', { x: 145, y: 190 }, false],
    ['away from the card', { x: 120, y: 170 }, false],
    ['past the corner', { x: 108, y: 190 }, false],
    ['beyond the near edge', { x: 60, y: 210 }, false],
  ])('%s', (_, point, expected) => {
    expect(isOnTheWay(APEX, point, CARD)).toBe(expected)
  })

  it('turns with the side on which the card is', () => {
    expect(isOnTheWay({ x: 120, y: 420 }, { x: 125, y: 410 }, CARD)).toBe(true)
    expect(isOnTheWay({ x: 80, y: 300 }, { x: 90, y: 302 }, CARD)).toBe(true)
    expect(isOnTheWay({ x: 480, y: 300 }, { x: 470, y: 302 }, CARD)).toBe(true)
    expect(isOnTheWay({ x: 480, y: 300 }, { x: 490, y: 302 }, CARD)).toBe(false)
  })

  it('is not needed from within the card', () => {
    expect(isOnTheWay({ x: 150, y: 250 }, { x: 160, y: 260 }, CARD)).toBe(false)
  })
})
