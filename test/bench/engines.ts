import type { Entity } from '../../src/glossary/entity.ts'

/** A way to find names in a text; `build` gives the search, which answers with the number of places found. */
export interface Engine {
  readonly title: string
  /** Size of the serialised form and milliseconds to open it, for engines that have one. */
  build(names: readonly string[], entities: readonly Entity[]): Promise<Built>
  /** Names times words beyond which a run would take minutes and is left out. */
  readonly limit?: number
  /** Words of a text beyond which one search takes a minute, whatever the names. */
  readonly longest?: number
}

export interface Built {
  readonly bytes?: number
  readonly openMs?: number
  search(text: string): number
}

export const ENGINES: Readonly<Record<string, Engine>> = {
  scan: {
    title: 'plain character scan (limit)',
    async build() {
      return { search: scan }
    },
  },
  backstory: {
    title: 'Backstory, decisions included',
    async build(_, entities) {
      const { encodeGlossary, openGlossary } = await import('../../src/glossary/glossary.ts')
      const { findMentions } = await import('../../src/match/find-mentions.ts')
      const bytes = encodeGlossary(entities)
      // A worker opens bytes that it was given: what the encoder left behind must not be cleared away meanwhile.
      ;(globalThis as { gc?: () => void }).gc?.()
      const started = performance.now()
      const glossary = openGlossary(bytes)
      const openMs = performance.now() - started
      return {
        bytes: bytes.byteLength,
        openMs,
        search: (text) => findMentions(text, [glossary], { date: '2021-08-30' }).length,
      }
    },
  },
  ahocorasick: {
    title: 'ahocorasick',
    async build(names) {
      const { default: AhoCorasick } = await import('ahocorasick')
      const automaton = new AhoCorasick(folded(names))
      return { search: (text) => automaton.search(text.toLowerCase()).length }
    },
  },
  monyone: {
    title: '@monyone/aho-corasick, greedy',
    async build(names) {
      const { AhoCorasick } = await import('@monyone/aho-corasick/greedy')
      const automaton = new AhoCorasick(folded(names))
      return { search: (text) => automaton.matchInText(text.toLowerCase()).length }
    },
  },
  monyoneFast: {
    title: '@monyone/aho-corasick, fast',
    async build(names) {
      const { AhoCorasick } = await import('@monyone/aho-corasick/fast')
      const automaton = new AhoCorasick(folded(names))
      return { search: (text) => automaton.matchInText(text.toLowerCase()).length }
    },
  },
  modern: {
    title: 'modern-ahocorasick',
    async build(names) {
      const { default: AhoCorasick } = await import('modern-ahocorasick')
      const automaton = new AhoCorasick(folded(names))
      return { search: (text) => automaton.search(text.toLowerCase()).length }
    },
    longest: 10_000,
  },
  modernFast: {
    title: 'modern-ahocorasick, double array',
    async build(names) {
      const { default: AhoCorasick } = await import('modern-ahocorasick/fast')
      const automaton = new AhoCorasick(folded(names))
      return { search: (text) => automaton.search(text.toLowerCase()).length }
    },
    longest: 10_000,
  },
  alternation: {
    title: 'one RegExp of all names',
    async build(names) {
      const pattern = new RegExp(`\\b(?:${longestFirst(names).map(escaped).join('|')})\\b`, 'gi')
      return { search: (text) => text.match(pattern)?.length ?? 0 }
    },
    limit: 1e9,
  },
  each: {
    title: 'a RegExp for each name (mark.js)',
    async build(names) {
      const patterns = longestFirst(names).map((name) => new RegExp(`\\b${escaped(name)}\\b`, 'gi'))
      return { search: (text) => patterns.reduce((found, pattern) => found + (text.match(pattern)?.length ?? 0), 0) }
    },
    limit: 1e8,
  },
}

/**
 * Reads every unit and asks whether it belongs to a word: the least that whatever looks for words has to do. Merely adding the
 * units up is three to four times as fast, but knows of no words.
 */
function scan(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 128 && IN_WORDS[unit] !== 0) count++
  }
  return count
}

const IN_WORDS = Uint8Array.from({ length: 128 }, (_, unit) => (/\w/.test(String.fromCharCode(unit)) ? 1 : 0))

/** Headlines, datelines and old cables must be found too: the packages get names and text in lower case, the RegExps a flag. */
const folded = (names: readonly string[]) => [...new Set(names.map((name) => name.toLowerCase()))]
const longestFirst = (names: readonly string[]) => [...names].sort((one, other) => other.length - one.length)
const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
