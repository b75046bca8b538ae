/**
 * Outlines of land and borders of the whole earth, in the smallest form that still draws a locator map: polylines in steps of
 * a twentieth of a degree, written as differences in variable-length bytes.
 */

/** A twentieth of a degree is half a pixel on the card. */
export const UNITS_PER_DEGREE = 20

export interface Polyline {
  /** Longitude and latitude in turns, in units. */
  readonly coordinates: Int16Array
  readonly bounds: { readonly west: number; readonly east: number; readonly south: number; readonly north: number }
}

export interface Outlines {
  /** Closed rings; lakes are rings within rings. */
  readonly land: readonly Polyline[]
  readonly borders: readonly Polyline[]
}

type Points = readonly (readonly [number, number])[]

/** Points are longitude and latitude in degrees. */
export function encodeOutlines({ land, borders }: { land: readonly Points[]; borders: readonly Points[] }): Uint8Array {
  const bytes: number[] = []
  for (const lines of [land, borders]) {
    writeNumber(bytes, lines.length)
    for (const points of lines) writeLine(bytes, points)
  }
  return Uint8Array.from(bytes)
}

/** Throws a RangeError when the bytes end early. */
export function openOutlines(bytes: Uint8Array): Outlines {
  let at = 0
  const read = () => {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++]
      if (byte === undefined) throw new RangeError('the outlines end early')
      value |= (byte & 127) << shift
      if (byte < 128) return value
    }
  }
  const lines = () => Array.from({ length: read() }, () => readLine(read))
  return { land: lines(), borders: lines() }
}

function writeLine(bytes: number[], points: Points): void {
  writeNumber(bytes, points.length)
  let [x, y] = [0, 0]
  for (const [longitude, latitude] of points) {
    const [nextX, nextY] = [Math.round(longitude * UNITS_PER_DEGREE), Math.round(latitude * UNITS_PER_DEGREE)]
    writeNumber(bytes, zigzag(nextX - x))
    writeNumber(bytes, zigzag(nextY - y))
    ;[x, y] = [nextX, nextY]
  }
}

function readLine(read: () => number): Polyline {
  const coordinates = new Int16Array(2 * read())
  const bounds = {
    west: Number.POSITIVE_INFINITY,
    east: Number.NEGATIVE_INFINITY,
    south: Number.POSITIVE_INFINITY,
    north: Number.NEGATIVE_INFINITY,
  }
  let [x, y] = [0, 0]
  for (let index = 0; index < coordinates.length; index += 2) {
    x += unzigzag(read())
    y += unzigzag(read())
    coordinates[index] = x
    coordinates[index + 1] = y
    bounds.west = Math.min(bounds.west, x)
    bounds.east = Math.max(bounds.east, x)
    bounds.south = Math.min(bounds.south, y)
    bounds.north = Math.max(bounds.north, y)
  }
  return { coordinates, bounds }
}

function writeNumber(bytes: number[], value: number): void {
  let rest = value
  for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128)
  bytes.push(rest)
}

/** Small differences of either sign become small numbers. */
const zigzag = (value: number) => (value << 1) ^ (value >> 31)
const unzigzag = (value: number) => (value >>> 1) ^ -(value & 1)
