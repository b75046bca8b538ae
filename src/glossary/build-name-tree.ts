import { filterBits, SLOT_FIELDS, slotOf } from './name-index.ts'

export interface NameTree {
  readonly filter: Int32Array
  readonly slots: Int32Array
  /** The names that end at some node, in the order of their nodes. */
  readonly order: Uint32Array
  /** For each of `order`, whether it is the last that ends at its node. */
  readonly isLast: readonly boolean[]
}

/** Words of the filter for each first token: with two bits each, about one token in fifty is let through wrongly. */
const FILTER_WORDS_PER_TOKEN = 0.6
/** Share of the slots that may be taken: linear probing stays at about one and a half steps. */
const LOAD = 0.6

/** `paths[n]` are the token hashes of name `n`; a name without tokens ends nowhere and is left out. */
export function buildNameTree(paths: readonly Int32Array[]): NameTree {
  const nodes = new Map<number, number>()
  const children: number[] = []
  const endOf = paths.map((path) => {
    let node = 0
    for (const hash of path) {
      // Parents stay far below 2^20, so that parent and hash fit the 53 bits of a number.
      const key = node * 0x100000000 + (hash >>> 0)
      let next = nodes.get(key)
      if (next === undefined) {
        next = nodes.size + 1
        nodes.set(key, next)
        children.push(node, hash)
      }
      node = next
    }
    return node
  })
  const order = byNode(endOf)
  const firstOf = new Map<number, number>()
  order.forEach((name, at) => {
    const node = endOf[name] as number
    if (!firstOf.has(node)) firstOf.set(node, at)
  })
  const isLast = Array.from(order, (name, at) => endOf[name] !== endOf[order[at + 1] as number])
  return { slots: slotsOf(children, firstOf), filter: filterOf(children), order, isLast }
}

function slotsOf(children: readonly number[], firstOf: ReadonlyMap<number, number>): Int32Array {
  const nodeCount = children.length / 2
  const slots = new Int32Array(SLOT_FIELDS * powerOfTwo(nodeCount / LOAD))
  const parents = new Set(children.filter((_, at) => at % 2 === 0))
  for (let node = 1; node <= nodeCount; node++) {
    const parent = children[2 * node - 2] as number
    const hash = children[2 * node - 1] as number
    const isLeaf = !parents.has(node)
    slots.set([parent, hash, isLeaf ? -node : node, (firstOf.get(node) ?? -1) + 1], slotOf(slots, parent, hash))
  }
  return slots
}

function filterOf(children: readonly number[]): Int32Array {
  const firsts: number[] = []
  for (let at = 0; at < children.length; at += 2) if (children[at] === 0) firsts.push(children[at + 1] as number)
  const filter = new Int32Array(powerOfTwo(firsts.length * FILTER_WORDS_PER_TOKEN))
  for (const hash of firsts) {
    const word = (hash >>> 10) & (filter.length - 1)
    filter[word] = (filter[word] as number) | filterBits(hash)
  }
  return filter
}

function byNode(endOf: readonly number[]): Uint32Array {
  const order = Uint32Array.from(endOf.keys()).filter((name) => endOf[name] !== 0)
  return order.sort((one, other) => (endOf[one] as number) - (endOf[other] as number) || one - other)
}

function powerOfTwo(atLeast: number): number {
  let power = 16
  while (power < atLeast) power *= 2
  return power
}
