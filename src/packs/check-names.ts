import { isEveryday } from './everyday-words.ts'
import { ALIASES_MAX, NAME_MAX, NAME_WORDS_MAX } from './limits.ts'
import type { RemarkCode } from './remarks.ts'

/** What speaks against finding this name in texts; undefined if nothing does. The name is cleaned text. */
export function faultOfName(name: string): RemarkCode | undefined {
  if (name.length > NAME_MAX) return 'name_long'
  if (name.split(' ').length > NAME_WORDS_MAX || (name.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) > NAME_WORDS_MAX)
    return 'name_wordy'
  const letters = name.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  if (letters < 2) return 'name_one_character'
  if (!/\p{L}/u.test(name) && !/\d[^\d\s.,:]\d/.test(name)) return 'name_number'
  return isEveryday(name) ? 'name_everyday' : undefined
}

/** Other names in one cell, or in a list: parted by bars, semicolons and line ends, and by commas where there are none of these. */
export function splitAliases(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.slice(0, 2 * ALIASES_MAX).map(nameOf)
  if (typeof value !== 'string') return value === undefined ? [] : [value]
  return value.split(/[|;\n]/.test(value) ? /[|;\n]+/ : /,\s*/, 2 * ALIASES_MAX)
}

/** Lists may hold plain names, or objects with the name under `text`, as the entries of the bundled glossary have them. */
function nameOf(item: unknown): unknown {
  return typeof item === 'object' && item !== null && 'text' in item ? item.text : item
}
