import type { Entity } from '../glossary/entity.ts'
import type { RosterItem } from './roster-data.ts'

/** So many lines does "This article assumes you know" have. */
export const BRIEF_LINES = 3

/**
 * How little a kind of thing is known to somebody who reads the news now and then, 0 to 1. Judged, not measured: countries and
 * their capitals are known from school, most armed groups and agreements from nowhere. A list by readership (page views) would
 * be better and is not to be had offline.
 */
const UNFAMILIAR: Partial<Record<Entity['type'], number>> = {
  country: 0.1,
  city: 0.25,
  faith: 0.3,
  media: 0.3,
  waterway: 0.5,
  'intl-org': 0.5,
  'government-body': 0.6,
  'armed-group': 1,
  agreement: 1,
}
const USUALLY = 0.8

/** Without this much to tell, a line explains nothing. */
const isTold = ({ entity }: RosterItem) => entity.what !== ''

/**
 * What the article takes for granted, most needed first. Central is what is named often and early (the logarithm keeps one
 * name in every paragraph from being all there is); needed is what is central and little known.
 */
export function briefOf(items: readonly RosterItem[]): RosterItem[] {
  const end = Math.max(1, ...items.map(({ start }) => start))
  const need = ({ entity, snippets, start }: RosterItem) =>
    Math.log2(1 + snippets.length) * (1 - (0.5 * start) / end) * (UNFAMILIAR[entity.type] ?? USUALLY)
  return items
    .filter((item) => isTold(item) && !item.isUnsure)
    .toSorted((a, b) => need(b) - need(a))
    .slice(0, BRIEF_LINES)
}
