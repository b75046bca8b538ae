import { expect, it } from 'vitest'
import { pathToAdd, wantedName } from '../../src/packs/wanted-name.ts'

it.each(['Ferrymen Guild', 'Île & Co #1 %', '北京', '<b>x</b>'])(
  'the name “%s” goes by an address and comes back',
  (name) => {
    expect(wantedName(pathToAdd(name).replace(/^options\.html/, ''))).toBe(name)
  },
)

it.each(['', '#', '#packs', '#add=', '#add=%E0%A4%A', '#add=%E2%80%AE'])('%j asks for no entry', (hash) => {
  expect(wantedName(hash)).toBe('')
})

it('a selected page is no name', () => {
  expect(wantedName(pathToAdd('word '.repeat(5000)).slice('options.html'.length)).length).toBeLessThanOrEqual(120)
})
