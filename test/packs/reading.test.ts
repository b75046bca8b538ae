import { describe, expect, it } from 'vitest'
import { encodeGlossary, openGlossary } from '../../src/glossary/glossary.ts'
import { findMentions } from '../../src/match/find-mentions.ts'
import { checkEntry, type LooseEntry } from '../../src/packs/check-entry.ts'
import { compilePack, openPack } from '../../src/packs/compile-pack.ts'
import { collectRemarks } from '../../src/packs/remarks.ts'
import { makeEntity } from '../glossary/make-entity.ts'

const packOf = (id: string, ...loose: LooseEntry[]) => {
  const entries = loose.map((one) => checkEntry({ what: 'What it is.', ...one }, collectRemarks()))
  return openPack(
    compilePack(
      id,
      entries.filter((entry) => entry !== undefined),
    ),
    { day: '2026-11-20', title: `Pack ${id}` },
  )
}
const bundled = openGlossary(encodeGlossary([makeEntity()]))
const marked = (text: string, ...packs: ReturnType<typeof packOf>[]) =>
  findMentions(text, [bundled, ...packs]).map(({ start, end, entityId }) => `${text.slice(start, end)} = ${entityId}`)

describe('reading with packs', () => {
  it('finds what only the reader knows, under all its names', () => {
    const pack = packOf('p', { name: 'Ferrymen Guild', aliases: ['RWQA', 'Guild of Ferrymen'] })
    expect(marked('The Ferrymen Guild, or RWQA, met the Guild of Ferrymen and the River Guard.', pack)).toEqual([
      'Ferrymen Guild = p:ferrymen-guild',
      'RWQA = p:ferrymen-guild',
      'Guild of Ferrymen = p:ferrymen-guild',
      'River Guard = river-guard',
    ])
  })

  it('comes before the bundled glossary, and never takes its entities', () => {
    const pack = packOf('p', { name: 'River Guard', what: 'A brand of boots.' })
    expect(marked('He bought River Guard boots, said the River Guard.', pack)[0]).toBe('River Guard = p:river-guard')
    expect(bundled.entity('p:river-guard')).toBeUndefined()
  })

  it('of two packs that know a name, the first one speaks', () => {
    const one = packOf('one', { name: 'Ferrymen Guild' })
    const two = packOf('two', { name: 'Ferrymen Guild' })
    expect(marked('The Ferrymen Guild met.', one, two)).toEqual(['Ferrymen Guild = one:ferrymen-guild'])
    expect(marked('The Ferrymen Guild met.', two, one)).toEqual(['Ferrymen Guild = two:ferrymen-guild'])
  })

  it('takes short acronyms as they are written, and other names as they stand', () => {
    const pack = packOf('p', { name: 'Institute of Water', aliases: ['IOW', 'Who Cares'] })
    expect(marked('The IOW is not iow, and who cares about the institute of water.', pack)).toEqual([
      'IOW = p:institute-of-water',
    ])
  })

  it('marks a surname alone only where the full name stands too', () => {
    const pack = packOf('p', { name: 'Ilse Brandhorst', type: 'person', aliases: ['Brandhorst'] })
    expect(marked('Ilse Brandhorst spoke. Later Brandhorst left.', pack)).toHaveLength(2)
    expect(marked('The museum is in the Brandhorst collection.', pack)).toEqual([])
  })

  it('gives whole entities with the day and the title of the pack, and https sources alone', () => {
    const pack = packOf('p', {
      name: 'Ferrymen Guild',
      link: 'https://www.example.org/guild',
      facts: [{ date: '2009', text: 'Founded.', link: 'https://example.org/2009' }],
    })
    expect(pack.entity('p:ferrymen-guild')).toEqual({
      ...makeEntity({
        id: 'p:ferrymen-guild',
        type: 'concept',
        title: 'Ferrymen Guild',
        names: [{ text: 'Ferrymen Guild', kind: 'full' }],
        what: 'What it is.',
        tier: 'pack',
      }),
      facts: [{ date: '2009', text: 'Founded.', sources: ['link-2'] }],
      sources: {
        'link-1': { publisher: 'example.org', url: 'https://www.example.org/guild' },
        'link-2': { publisher: 'example.org', url: 'https://example.org/2009' },
      },
      reviewed: '2026-11-20',
      reviewedUpTo: '9999-12-31',
      attribution: 'Pack p',
    })
  })
})
