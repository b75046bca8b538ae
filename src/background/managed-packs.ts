import type { Glossary } from '../glossary/glossary.ts'
import { collectEntries } from '../packs/collect-entries.ts'
import { compilePack, openPack } from '../packs/compile-pack.ts'
import { readList } from '../packs/read-list.ts'
import { loadManaged } from '../settings/managed-store.ts'
import { today } from './today.ts'

let opened: ReadonlyMap<string, Glossary | undefined> = new Map()

/**
 * The packs that an organisation rolls out. They are not stored, so that they go with the policy: compiled once for each life
 * of the background, from the text in the policy. One that is refused is left out.
 */
export async function managedGlossaries(): Promise<Glossary[]> {
  const { packs } = await loadManaged()
  opened = new Map(packs.map((text, index) => [text, opened.has(text) ? opened.get(text) : open(text, index)]))
  return [...opened.values()].filter((glossary) => glossary !== undefined)
}

function open(text: string, index: number): Glossary | undefined {
  try {
    const { table, guess, source, title } = readList(text)
    const { entries } = collectEntries(table, guess, source)
    return openPack(compilePack(`managed${index}`, entries), { day: today(), title })
  } catch {
    return undefined
  }
}
