import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Glossary } from '../../src/glossary/glossary.ts'
import { findMentions } from '../../src/match/find-mentions.ts'

/** How much of the dated news items of one stretch of time the glossary reaches. */
export interface Coverage {
  /** `2021-08`, or a name for several months together. */
  readonly period: string
  readonly items: number
  /** Items in which at least one name is marked. */
  readonly marked: number
  /** Mentions of people and organisations that the index of ids knows by a name of two words or more. */
  readonly named: number
  /** Those of them on which a mark lies. */
  readonly namedMarked: number
  /** The others, as they are written. */
  readonly missed: readonly string[]
}

/**
 * Coverage month by month of the items below `facts/wcep`; undefined where that folder is not there. "Named" are the labels
 * and aliases of `qid_index.tsv` whose kind is person or org, found in the item as they are written: a lower bound of what a
 * reader would call named, and one that no name of ours has a part in.
 */
export function measureCoverage(facts: string, months: readonly RegExp[], glossary: Glossary): Coverage[] | undefined {
  const path = join(facts, 'wcep/wcep_2002-2026.jsonl.gz')
  if (!existsSync(path)) return undefined
  const isNamed = namesOf(join(facts, 'qid_index.tsv'))
  const byMonth = new Map<string, Coverage>()
  for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n')) {
    if (line === '') continue
    const { d, i } = JSON.parse(line) as { d: string; i: string[] }
    const period = d.slice(0, 7)
    if (!months.some((month) => month.test(period))) continue
    for (const item of i)
      byMonth.set(period, add(byMonth.get(period) ?? none(period), measureItem(item, d, glossary, isNamed)))
  }
  return [...byMonth.values()].sort((one, other) => (one.period < other.period ? -1 : 1))
}

export function sum(period: string, parts: readonly Coverage[]): Coverage {
  return parts.reduce(add, none(period))
}

const none = (period: string): Coverage => ({ period, items: 0, marked: 0, named: 0, namedMarked: 0, missed: [] })

function add(one: Coverage, other: Coverage): Coverage {
  return {
    period: one.period,
    items: one.items + other.items,
    marked: one.marked + other.marked,
    named: one.named + other.named,
    namedMarked: one.namedMarked + other.namedMarked,
    missed: [...one.missed, ...other.missed],
  }
}

function measureItem(item: string, date: string, glossary: Glossary, isNamed: (text: string) => boolean): Coverage {
  // The agency in brackets at the end is no part of the news.
  const text = item.replace(/(?:\s*\([^()]*\))+\s*$/, '')
  const mentions = findMentions(text, [glossary], { date })
  const named = namedIn(text, isNamed)
  const missed = named.filter(
    ({ start, end }) => !mentions.some((mention) => mention.start < end && start < mention.end),
  )
  return {
    period: '',
    items: 1,
    marked: mentions.length > 0 ? 1 : 0,
    named: named.length,
    namedMarked: named.length - missed.length,
    missed: missed.map(({ start, end }) => text.slice(start, end)),
  }
}

/** Names in the index are at most this long, in words. */
const LONGEST = 6

function namedIn(text: string, isNamed: (text: string) => boolean): { start: number; end: number }[] {
  const words = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu)]
  const found: { start: number; end: number }[] = []
  for (let at = 0; at < words.length; at++)
    for (let length = Math.min(LONGEST, words.length - at); length >= 2; length--) {
      const start = words[at]?.index ?? 0
      const last = words[at + length - 1]
      const end = (last?.index ?? 0) + (last?.[0].length ?? 0)
      if (!isNamed(text.slice(start, end))) continue
      found.push({ start, end })
      at += length - 1
      break
    }
  return found
}

function namesOf(path: string): (text: string) => boolean {
  const names = new Set<string>()
  for (const row of readFileSync(path, 'utf8').split('\n').slice(1)) {
    const [, label = '', kind = '', aliases = ''] = row.split('\t')
    if (kind !== 'person' && kind !== 'org') continue
    for (const name of [label, ...aliases.replaceAll('"', '').split('|')]) if (isProper(name)) names.add(name)
  }
  return (text) => names.has(text)
}

/** Words of which "Prime Minister" and "Ministry of Health" are made: they name nobody without a country. */
const OFFICE_WORDS =
  /^(?:Prime|Deputy|Vice|First|Foreign|Defen[cs]e|Interior|Health|Finance|Justice|Education|Press|Attorney|General|Chief|Minister|Ministry|Ministers|President|Secretary|Speaker|Governor|Justice|Police|Army|Supreme|High|Court|National|Council|Assembly|Parliament|Senate|Affairs|Security|of|the|and|for)$/

function isProper(name: string): boolean {
  return /^\p{Lu}.* \S*\p{Lu}/u.test(name) && !name.split(' ').every((word) => OFFICE_WORDS.test(word))
}
