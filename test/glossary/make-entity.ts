import type { Entity } from '../../src/glossary/entity.ts'

/** An entity with nothing but what a test gives it. */
export function makeEntity(parts: Partial<Entity> = {}): Entity {
  return {
    id: 'river-guard',
    type: 'armed-group',
    title: 'River Guard',
    names: [{ text: 'River Guard', kind: 'full' }],
    what: 'Armed group of the river towns.',
    tier: 'authored',
    status: [],
    facts: [],
    roles: [],
    tenures: [],
    relations: [],
    designations: [],
    confusedWith: [],
    sources: {},
    reviewed: '2026-11-23',
    reviewedUpTo: '2026-03-28',
    ...parts,
  }
}
