/** What the reader can change. One object gives the type, the defaults and what an older version is migrated to. */

export const MARK_STYLES = ['dotted', 'solid', 'tint', 'none'] as const
export const DENSITIES = ['first', 'section', 'every'] as const
export const TRIGGERS = ['rest', 'key', 'click'] as const
export const THEMES = ['page', 'light', 'dark'] as const
export const SITE_MODES = ['off-list', 'only-list'] as const

export const DEFAULT_SETTINGS = {
  /** Raised with every change of shape; `migrate` brings older ones here. */
  version: 1,
  /** Off here is off everywhere. */
  on: true,
  /** `off-list`: on everywhere but on these sites. `only-list`: off everywhere but on these. Patterns as in `site-rules.ts`. */
  sites: { mode: 'off-list' as (typeof SITE_MODES)[number], patterns: [] as readonly string[] },
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

/** Where a setting stands in the object, such as `marks.style`. */
export type SettingPath =
  | 'on'
  | `sites.${keyof Settings['sites']}`
  | `marks.${keyof Settings['marks']}`
  | 'hiddenTypes'
  | `card.${keyof Settings['card']}`
  | 'badge'

/** Settings that are one of a few words; anything else in storage becomes the default. */
export const CHOICES: Partial<Record<SettingPath, readonly string[]>> = {
  'sites.mode': SITE_MODES,
  'marks.style': MARK_STYLES,
  'marks.density': DENSITIES,
  'card.trigger': TRIGGERS,
  'card.theme': THEMES,
}

/** Settings that are numbers: least, greatest, and the step in which the form moves. */
export const RANGES: Partial<Record<SettingPath, readonly [least: number, greatest: number, step: number]>> = {
  'card.dwell': [150, 1000, 50],
  'card.textSize': [80, 200, 10],
}

/** The part that the scripts in a page need; no list of sites or silenced names ever reaches a page. */
export type Appearance = Pick<Settings, 'marks' | 'card'>
