import type { PackEntry } from './pack-entry.ts'

/** Entries that hold every word of `text` in a name or in what they are; those whose name begins so come first. */
export function searchEntries(
  entries: readonly PackEntry[],
  text: string,
  limit: number,
): { total: number; entries: PackEntry[] } {
  const words = folded(text).split(' ').filter(Boolean)
  const beginning: PackEntry[] = []
  const others: PackEntry[] = []
  for (const entry of entries) {
    const names = folded([entry.name, ...entry.aliases].join(' '))
    if (names.startsWith(words.join(' '))) beginning.push(entry)
    else if (words.every((word) => names.includes(word)) || isIn(entry.what, words)) others.push(entry)
  }
  return { total: beginning.length + others.length, entries: [...beginning, ...others].slice(0, limit) }
}

function isIn(what: string, words: readonly string[]): boolean {
  const told = folded(what)
  return words.every((word) => told.includes(word))
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim()
}
