import type { Entity } from '../glossary/entity.ts'

/**
 * Attributes of an element that holds words of the glossary: they are English whatever the interface speaks, and run their own
 * way in it. Packs are in whatever language the reader wrote them.
 */
export function told({ tier }: Entity): { dir: 'auto'; lang?: string } {
  return tier === 'pack' ? { dir: 'auto' } : { dir: 'auto', lang: 'en' }
}
