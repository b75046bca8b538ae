import { inOrder, type PackRecord } from './pack-record.ts'

/** The records with one pack a place earlier (-1) or later (1) among those that are not deleted; orders are numbered anew. */
export function movedPack(records: readonly PackRecord[], id: string, by: 1 | -1): PackRecord[] {
  const living = inOrder(records).filter(({ deletedAt }) => deletedAt === undefined)
  const from = living.findIndex((record) => record.id === id)
  const to = from + by
  const [moved, other] = [living[from], living[to]]
  if (moved === undefined || other === undefined) return []
  return living
    .with(from, other)
    .with(to, moved)
    .map((record, order) => ({ ...record, order: order + 1 }))
}
