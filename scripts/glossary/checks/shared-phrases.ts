import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Finding } from '../finding.ts'
import type { LoadedEntry } from '../load-entries.ts'
import type { YamlPath } from '../read-yaml.ts'
import { refuse } from './checked-glossary.ts'
import { prose } from './wording.ts'

/** So many words in a row are no chance: the sentence was taken over. */
export const PHRASE_WORDS = 8

interface Phrase {
  readonly loaded: LoadedEntry
  readonly path: YamlPath
}

/**
 * Facts may be taken, sentences may not: no `PHRASE_WORDS` words in a row may be those of `texts`, the data that entries are
 * checked against. Names and titles of entries do not count: they can only be written in one way.
 */
export function checkSharedPhrases(entries: readonly LoadedEntry[], texts: Iterable<string>): Finding[] {
  const phrases = phrasesOf(entries)
  const found = new Map<Phrase, string>()
  for (const text of texts)
    for (const phrase of windows(wordsOf(text))) {
      const ours = phrases.get(phrase)
      if (ours && !found.has(ours)) found.set(ours, phrase)
    }
  const lines = new Map(
    [...found].map(([{ loaded, path }, phrase]) => [`${loaded.file}:${path.join('.')}`, { loaded, path, phrase }]),
  )
  return [...lines.values()].map(({ loaded, path, phrase }) =>
    refuse(loaded, path, `"${phrase}" stands word for word in the data`, 'say it in your own words'),
  )
}

/** Texts of a folder of data, file by file; nothing if there is no such folder. Tables of names alone are not read. */
export function* dataTexts(folder: string): Generator<string> {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name)
    if (/\.jsonl\.gz$/.test(name)) yield gunzipSync(readFileSync(path)).toString('utf8')
    else if (/\.(json|tsv|csv|txt)$/.test(name) && !/qid|office_holders|README/.test(name))
      yield readFileSync(path, 'utf8')
  }
}

function phrasesOf(entries: readonly LoadedEntry[]): Map<string, Phrase> {
  const names = namesPattern(entries)
  const phrases = new Map<string, Phrase>()
  for (const loaded of entries)
    for (const { path, text } of prose(loaded)) {
      const owner: Phrase = { loaded, path }
      for (const phrase of windows(wordsOf(text.replace(names, ' | ')))) phrases.set(phrase, owner)
    }
  return phrases
}

/** Every name of more than one word, the longest first. */
function namesPattern(entries: readonly LoadedEntry[]): RegExp {
  const names = entries.flatMap(({ entry }) => [entry.title, ...entry.names.map((name) => name.text)])
  const long = [...new Set(names)].filter((name) => name.includes(' ')).sort((one, other) => other.length - one.length)
  return new RegExp(long.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|') || '$^', 'gi')
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+|\|/gu) ?? []
}

function* windows(words: readonly string[]): Generator<string> {
  for (let at = 0; at + PHRASE_WORDS <= words.length; at++) yield words.slice(at, at + PHRASE_WORDS).join(' ')
}
