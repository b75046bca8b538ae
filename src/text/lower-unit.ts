import { ASCII_UNITS } from './char-classes.ts'

const lowered = new Uint16Array(0x10000)

/** The unit in lower case; units that are not letters, and letters that lengthen when lowered, stay as they are. */
export function lowerUnit(unit: number): number {
  if (unit < 128) return ASCII_UNITS[unit] ? (ASCII_UNITS[unit] as number) & 0xff : unit
  return lowered[unit] || remember(unit)
}

function remember(unit: number): number {
  const lower = String.fromCharCode(unit).toLowerCase()
  const result = lower.length === 1 ? lower.charCodeAt(0) : unit
  lowered[unit] = result
  return result
}
