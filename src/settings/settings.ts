/** What the reader can change. One object gives the type, the defaults and what an older version is migrated to. */

export const MARK_STYLES = ['dotted', 'solid', 'tint', 'none'] as const
export const DENSITIES = ['first', 'section', 'every'] as const
export const TRIGGERS = ['rest', 'key', 'click'] as const
export const THEMES = ['page', 'light', 'dark'] as const

export const DEFAULT_SETTINGS = {
  /** Raised with every change of shape; `migrate` brings older ones here. */
  version: 1,
  /** Off here is off everywhere. */
  on: true,
  /** `off-list`: on everywhere but on these sites. `only-list`: off everywhere but on these. Patterns as in `site-rules.ts`. */
  sites: { mode: 'off-list' as 'off-list' | 'only-list', patterns: [] as readonly string[] },
  marks: { style: 'dotted' as (typeof MARK_STYLES)[number], density: 'first' as (typeof DENSITIES)[number] },
  /** Entity types that are not marked. */
  hiddenTypes: [] as readonly string[],
  card: {
    trigger: 'rest' as (typeof TRIGGERS)[number],
    /** Milliseconds that the pointer rests on a mark before the card opens; 150 to 1000. */
    dwell: 300,
    /** Percent of the normal text size; 80 to 200. */
    textSize: 100,
    theme: 'page' as (typeof THEMES)[number],
  },
  badge: true,
}

export type Settings = typeof DEFAULT_SETTINGS

/** The part that the scripts in a page need; no list of sites or silenced names ever reaches a page. */
export type Appearance = Pick<Settings, 'marks' | 'card'>
