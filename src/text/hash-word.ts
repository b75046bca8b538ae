import { lowerUnit } from './lower-unit.ts'

/** The hash that `tokenize` gives a word without apostrophes or marks. */
export function hashWord(word: string): number {
  let hash = 0
  for (let at = 0; at < word.length; at++) hash = ((hash << 5) - hash + lowerUnit(word.charCodeAt(at))) | 0
  return hash
}

/** Words by hash, from a list parted by white space. */
export function wordSet(words: string | readonly string[]): ReadonlySet<number> {
  const list = typeof words === 'string' ? words.trim().split(/\s+/) : words
  return new Set(list.map(hashWord))
}
