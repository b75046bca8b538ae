/** Colours as CSS computes them, and how well two of them can be told apart. Method: WCAG 2.2, relative luminance and contrast ratio. */

/** Red, green, blue 0 to 255, alpha 0 to 1. */
export type Colour = readonly [number, number, number, number]

export const WHITE: Colour = [255, 255, 255, 1]

/** Reads `rgb(…)` and `rgba(…)`, `color(srgb …)`; anything else is undefined. */
export function parseColour(css: string): Colour | undefined {
  const numbers = css.match(/[\d.]+%?(e-?\d+)?/g)?.map(Number)
  if (numbers === undefined || numbers.some(Number.isNaN)) return undefined
  const [red, green, blue, alpha = 1] = numbers
  if (red === undefined || green === undefined || blue === undefined) return undefined
  if (css.startsWith('rgb')) return [red, green, blue, alpha]
  return css.startsWith('color(srgb ') ? [red * 255, green * 255, blue * 255, alpha] : undefined
}

/** `top` laid over an opaque `ground`. */
export function over(top: Colour, ground: Colour): Colour {
  const mix = (index: 0 | 1 | 2) => top[index] * top[3] + ground[index] * (1 - top[3])
  return [mix(0), mix(1), mix(2), 1]
}

/** 0 (black) to 1 (white). */
export function luminance([red, green, blue]: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

/** 1 (the same) to 21 (black on white). */
export function contrast(a: Colour, b: Colour): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return (lighter + 0.05) / (darker + 0.05)
}

function linear(channel: number): number {
  const share = channel / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}
