import { existsSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { inProject } from '../../scripts/build/project.ts'

/**
 * Bytes, minified. The scout runs on every page a reader opens, the annotator on every article, the cards where
 * something is marked; see docs/architecture.md and decision 0003.
 */
const BUDGETS = { 'scout.js': 6_000, 'annotator.js': 60_000, 'cards.js': 60_000 }

const PAGES = ['popup.js', 'panel.js', 'options.js', 'welcome.js']
const SCRIPTS = ['scout.js', 'annotator.js', 'cards.js', 'background.js', 'packer.js', ...PAGES]

/** Mozilla's linter parses no file above this. */
const STORE_FILE_LIMIT = 5_000_000

describe.each(['chrome', 'firefox'])('the build for %s', (browser) => {
  const file = (name: string): Buffer => readFileSync(inProject('dist', browser, name))

  it.each(Object.entries(BUDGETS))('keeps %s within %i bytes', (name, budget) => {
    expect(existsSync(inProject('dist', browser, name)), 'run npm run build first').toBe(true)
    expect(file(name).length).toBeLessThanOrEqual(budget)
  })

  it('keeps the glossary below what the stores take', () => {
    expect(file('glossary.bin').length).toBeLessThan(STORE_FILE_LIMIT)
    expect(gzipSync(file('glossary.bin')).length).toBeGreaterThan(0)
  })

  it('names no address that a script could reach', () => {
    for (const name of SCRIPTS)
      expect(
        [
          ...file(name)
            .toString()
            .matchAll(/https?:\/\/(?!\*\/)\w[\w.-]*/g),
        ]
          .map(([address]) => address)
          .filter(isNotAName),
      ).toEqual([])
  })
})

/** Addresses that are names of things, or where a link of the card leads when the reader follows it. */
function isNotAName(address: string): boolean {
  return !/^https?:\/\/(www\.w3\.org|schema\.org|en\.wikipedia\.org|www\.wikidata\.org)/.test(address)
}
