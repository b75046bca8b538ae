/** Ids by hash: open addressing, entity + 1 in a slot. Whoever looks one up compares the id itself. */
export function buildIdTable(ids: readonly string[]): Uint32Array {
  let size = 16
  while (size < ids.length * 2) size *= 2
  const slots = new Uint32Array(size)
  ids.forEach((id, index) => {
    let slot = hashId(id) & (size - 1)
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1)
    slots[slot] = index + 1
  })
  return slots
}

/** Calls `isIt` with each entity that may have the id until it says yes; -1 if none does. */
export function lookUpId(slots: Uint32Array, id: string, isIt: (entity: number) => boolean): number {
  let slot = hashId(id) & (slots.length - 1)
  while (slots[slot] !== 0) {
    const entity = (slots[slot] as number) - 1
    if (isIt(entity)) return entity
    slot = (slot + 1) & (slots.length - 1)
  }
  return -1
}

/** FNV-1a, 32 bits, over UTF-16 units. */
function hashId(id: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193)
  return hash ^ (hash >>> 15)
}
