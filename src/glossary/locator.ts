import type { Entity } from './entity.ts'
import { type Outlines, type Polyline, UNITS_PER_DEGREE } from './outlines.ts'

/** A small map that shows where a place lies, in a square of `LOCATOR_SIZE` with the place in the middle. */
export interface Locator {
  /** `d` of an SVG path to be filled: land. */
  readonly land: string
  /** `d` of an SVG path to be stroked: borders that nobody disputes. */
  readonly borders: string
  /** Where the place stands, in the units of the paths. */
  readonly x: number
  readonly y: number
}

/** Side of the square in which the paths, `x` and `y` are given. */
export const LOCATOR_SIZE = 100

/** Degrees of latitude from the place to the edge of the map: enough of the surroundings to know where one is. */
const REACH: Partial<Record<Entity['type'], number>> = { country: 16, territory: 12, region: 10, waterway: 10 }
const USUAL_REACH = 7

/** The map of a place, or undefined for an entity without coordinates. */
export function locatorOf(outlines: Outlines, { coords, type }: Pick<Entity, 'coords' | 'type'>): Locator | undefined {
  if (coords === undefined) return undefined
  const window = windowAround(coords, REACH[type] ?? USUAL_REACH)
  return {
    land: path(outlines.land, window, 'Z'),
    borders: path(outlines.borders, window, ''),
    x: LOCATOR_SIZE / 2,
    y: LOCATOR_SIZE / 2,
  }
}

/** In units of the outlines. Longitudes are wider than latitudes by 1/cos, so that shapes keep their look in the middle of the map. */
interface Window {
  readonly west: number
  readonly north: number
  readonly width: number
  readonly height: number
}

function windowAround([latitude, longitude]: readonly [number, number], reach: number): Window {
  const stretch = 1 / Math.max(0.2, Math.cos((latitude * Math.PI) / 180))
  return {
    west: (longitude - reach * stretch) * UNITS_PER_DEGREE,
    north: (latitude + reach) * UNITS_PER_DEGREE,
    width: 2 * reach * stretch * UNITS_PER_DEGREE,
    height: 2 * reach * UNITS_PER_DEGREE,
  }
}

/** Once round the earth, so that a window across the date line finds both of its shores. */
const ROUND = 360 * UNITS_PER_DEGREE

function path(lines: readonly Polyline[], window: Window, end: 'Z' | ''): string {
  let drawn = ''
  for (const shift of [-ROUND, 0, ROUND]) {
    for (const line of lines) {
      if (!meets(line, shift, window)) continue
      const points = scaled(line, shift, window)
      const pieces = end === 'Z' ? [clipRing(points)] : clipLine(points)
      drawn += pieces.map((piece) => written(piece, end)).join('')
    }
  }
  return drawn
}

function meets({ bounds }: Polyline, shift: number, { west, north, width, height }: Window): boolean {
  return (
    bounds.east + shift >= west &&
    bounds.west + shift <= west + width &&
    bounds.south <= north &&
    bounds.north >= north - height
  )
}

/** Points one after the other, x and y in turns: a continent has thousands, and pairs would cost ten times as much. */
type Flat = readonly number[] | Float32Array

function scaled({ coordinates }: Polyline, shift: number, { west, north, width, height }: Window): Float32Array {
  const points = new Float32Array(coordinates.length)
  for (let index = 0; index < points.length; index += 2) {
    points[index] = (((coordinates[index] ?? 0) + shift - west) / width) * LOCATOR_SIZE
    points[index + 1] = ((north - (coordinates[index + 1] ?? 0)) / height) * LOCATOR_SIZE
  }
  return points
}

/** A little beyond the edge, where the cut cannot be seen. */
const LOW = -2
const HIGH = LOCATOR_SIZE + 2

/** Sutherland and Hodgman, 1974: the ring is cut at one edge of the square after the other. */
function clipRing(ring: Flat): Flat {
  const west = cut(ring, 0, LOW, 1)
  const east = cut(west, 0, HIGH, -1)
  return cut(cut(east, 1, LOW, 1), 1, HIGH, -1)
}

/** What of the ring lies beyond `limit` on one axis (0 is x, 1 is y), towards greater values (`sign` 1) or smaller ones. */
function cut(ring: Flat, axis: 0 | 1, limit: number, sign: 1 | -1): number[] {
  const kept: number[] = []
  let before = ring.length - 2
  for (let at = 0; at < ring.length; before = at, at += 2) {
    const [value, last] = [ring[at + axis] ?? 0, ring[before + axis] ?? 0]
    const isIn = (value - limit) * sign >= 0
    if (isIn !== (last - limit) * sign >= 0) {
      const share = (limit - last) / (value - last)
      kept.push(mix(ring, before, at, share), mix(ring, before + 1, at + 1, share))
    }
    if (isIn) kept.push(ring[at] ?? 0, ring[at + 1] ?? 0)
  }
  return kept
}

function mix(points: Flat, from: number, to: number, share: number): number {
  const start = points[from] ?? 0
  return start + share * ((points[to] ?? 0) - start)
}

/** The runs of a line that are inside, each with the point before and after, so that it reaches the edge. */
function clipLine(line: Flat): number[][] {
  const isIn = (at: number) => isInside(line[at]) && isInside(line[at + 1])
  const runs: number[][] = []
  let wasKept = false
  for (let at = 0; at < line.length; at += 2) {
    const isKept = isIn(at) || isIn(at - 2) || isIn(at + 2)
    if (isKept && !wasKept) runs.push([])
    if (isKept) runs.at(-1)?.push(line[at] ?? 0, line[at + 1] ?? 0)
    wasKept = isKept
  }
  return runs
}

function isInside(value: number | undefined): boolean {
  return value !== undefined && value >= LOW && value <= HIGH
}

/** Points nearer to the last one than this cannot be told from it at the size of the card. */
const NEAR = 0.8

function written(points: Flat, end: string): string {
  const kept: string[] = []
  let [x, y] = [Number.NaN, Number.NaN]
  for (let at = 0; at < points.length; at += 2) {
    const [nextX, nextY] = [points[at] ?? 0, points[at + 1] ?? 0]
    const isNear = Math.abs(nextX - x) < NEAR && Math.abs(nextY - y) < NEAR
    if (isNear && at < points.length - 2) continue
    ;[x, y] = [nextX, nextY]
    kept.push(`${round(x)} ${round(y)}`)
  }
  return kept.length < 2 ? '' : `M${kept.join('L')}${end}`
}

/** A tenth of a unit is less than a tenth of a pixel on the card. */
const round = (value: number) => Math.round(value * 10) / 10
