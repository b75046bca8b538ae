import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { mesh } from 'topojson-client'
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { encodeOutlines } from '../src/glossary/outlines.ts'

/** Detail below this triangle (Visvalingam's measure, square degrees) cannot be seen on a map of 92 px; islands of this size go too. */
const SMALLEST = 0.01

/** South of here is Antarctica, which no article's map needs. Degrees. */
const SOUTHERN_END = -60

/**
 * Pairs of neighbours that do not agree, wholly or in part, on where one ends; names as in world-atlas. No line is drawn
 * between them: any line would take a side. See docs/decisions/0030-locator-map.md.
 */
const DISPUTED: readonly (readonly [string, string])[] = [
  ['India', 'Pakistan'],
  ['India', 'China'],
  ['China', 'Pakistan'],
  ['China', 'Bhutan'],
  ['India', 'Siachen Glacier'],
  ['Pakistan', 'Siachen Glacier'],
  ['China', 'Siachen Glacier'],
  ['Afghanistan', 'Pakistan'],
  ['Israel', 'Palestine'],
  ['Israel', 'Syria'],
  ['Israel', 'Lebanon'],
  ['Syria', 'Lebanon'],
  ['Morocco', 'W. Sahara'],
  ['Somalia', 'Somaliland'],
  ['Serbia', 'Kosovo'],
  ['Cyprus', 'N. Cyprus'],
  ['Russia', 'Ukraine'],
  ['Armenia', 'Azerbaijan'],
  ['Sudan', 'S. Sudan'],
  ['Sudan', 'Egypt'],
  ['Sudan', 'Ethiopia'],
  ['Kenya', 'S. Sudan'],
  ['Guyana', 'Venezuela'],
  ['Guyana', 'Suriname'],
  ['Cambodia', 'Thailand'],
  ['Belize', 'Guatemala'],
]

type Countries = Topology<{ countries: GeometryCollection<{ name: string }> }>

/** The outlines that the background draws locator maps from: Natural Earth at 1:50 million, from world-atlas. */
export function makeOutlines(): Uint8Array {
  const atlas = JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-50m.json'), 'utf8'),
  ) as Countries
  const small = simplify(presimplify(atlas), SMALLEST)
  const kept = filter(small, filterWeight(small, SMALLEST)) as Countries
  const { countries } = kept.objects
  const coasts = mesh(kept, countries, (a, b) => a === b).coordinates
  const borders = mesh(kept, countries, (a, b) => a !== b && !isDisputed(nameOf(a), nameOf(b))).coordinates
  return encodeOutlines({ land: coasts.filter(isNorthOfTheEnd).map(pairs), borders: borders.map(pairs) })
}

const nameOf = (geometry: object): string => (geometry as { properties?: { name?: string } }).properties?.name ?? ''

function isDisputed(a: string, b: string): boolean {
  return DISPUTED.some((pair) => pair.includes(a) && pair.includes(b))
}

function isNorthOfTheEnd(line: readonly (readonly number[])[]): boolean {
  return line.some(([, latitude = 0]) => latitude > SOUTHERN_END)
}

/** A ring across the date line goes on beyond 180 degrees instead of jumping round the earth. */
function pairs(line: readonly (readonly number[])[]): [number, number][] {
  let round = 0
  return line.map(([longitude = 0, latitude = 0], index) => {
    const step = longitude - (line[index - 1]?.[0] ?? longitude)
    if (Math.abs(step) > 180) round -= 360 * Math.sign(step)
    return [longitude + round, latitude]
  })
}
