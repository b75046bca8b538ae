import { cleanText } from './clean-text.ts'
import { NAME_MAX } from './limits.ts'

/** Path of the options page that opens the form for a new entry with this name in it: for the menu on selected text. */
export function pathToAdd(name: string): string {
  return `options.html#add=${encodeURIComponent(cleanText(name).slice(0, NAME_MAX).toWellFormed())}`
}

/** The name that a path asks for, from its hash; empty where it asks for none. */
export function wantedName(hash: string): string {
  try {
    return hash.startsWith('#add=')
      ? cleanText(decodeURIComponent(hash.slice(5)))
          .slice(0, NAME_MAX)
          .toWellFormed()
      : ''
  } catch {
    return ''
  }
}
