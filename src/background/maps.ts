import type { Glossary } from '../glossary/glossary.ts'
import { locatorOf } from '../glossary/locator.ts'
import { openOutlines } from '../glossary/outlines.ts'
import type { Locators } from '../messages/messages.ts'
import { packagedFile } from './packaged-file.ts'

const outlines = packagedFile('outlines.bin', (bytes) => openOutlines(new Uint8Array(bytes)))

/** Small maps of those entities that lie somewhere; about a millisecond and some kilobytes each. Empty when the outlines cannot be opened. */
export async function mapsOf(ids: readonly string[], glossaries: readonly Glossary[]): Promise<Locators> {
  const earth = await outlines().catch(() => undefined)
  if (earth === undefined) return {}
  const maps = ids.map((id) => {
    const entity = glossaries.map((glossary) => glossary.entity(id)).find((candidate) => candidate !== undefined)
    return [id, entity && locatorOf(earth, entity)] as const
  })
  return Object.fromEntries(maps.flatMap(([id, map]) => (map ? [[id, map]] : [])))
}
