/** A small map that shows where a place lies: outlines as one SVG path, in a square of `LOCATOR_SIZE`, and the place in it. */
export interface Locator {
  /** `d` of an SVG path: land and borders around the place. */
  readonly path: string
  /** Where the place stands, in the units of the path. */
  readonly x: number
  readonly y: number
}

/** Side of the square in which `path`, `x` and `y` are given. */
export const LOCATOR_SIZE = 100
