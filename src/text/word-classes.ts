import { hashWord } from './hash-word.ts'

/** Says in one look-up to which of up to 31 lists a word belongs: the bits of `classes(hash)`. */
export type WordClasses = (hash: number) => number

/** Lists of words parted by white space, each with its bit. A word may stand in several. */
export function wordClasses(lists: readonly (readonly [bit: number, words: string])[]): WordClasses {
  const bits = new Map<number, number>()
  for (const [bit, words] of lists)
    for (const word of words.trim().split(/\s+/)) bits.set(hashWord(word), (bits.get(hashWord(word)) ?? 0) | bit)
  let size = 16
  while (size < bits.size * 4) size *= 2
  const mask = size - 1
  const hashes = new Int32Array(size)
  const values = new Int32Array(size)
  for (const [hash, value] of bits) {
    let slot = slotOf(hash) & mask
    while (values[slot] !== 0) slot = (slot + 1) & mask
    hashes[slot] = hash
    values[slot] = value
  }
  return (hash) => {
    let slot = slotOf(hash) & mask
    while (values[slot] !== 0) {
      if (hashes[slot] === hash) return values[slot] as number
      slot = (slot + 1) & mask
    }
    return 0
  }
}

function slotOf(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> 12
}
