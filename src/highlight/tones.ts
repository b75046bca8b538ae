import { type Colour, contrast } from './contrast.ts'

/** What a mark is painted with, by what it stands on. marks.css holds the same colours; a test compares them. */
export const TONES = {
  /** Deep teal, on light pages. */
  light: [14, 116, 124, 1],
  /** Pale teal, on dark pages. */
  dark: [111, 207, 214, 1],
  /** Where neither teal keeps its distance: middle greys, strong colours. */
  'on-pale': [0, 0, 0, 1],
  'on-deep': [255, 255, 255, 1],
} as const satisfies Record<string, Colour>

export type Tone = keyof typeof TONES

/** WCAG 2.2, 1.4.11 non-text contrast. One of black and white always keeps it: 4.58 at the worst. */
export const MARK_CONTRAST = 3

/** The teal that stands out better on `ground`, if it keeps 3:1; else black or white. */
export function toneOn(ground: Colour): Tone {
  const teal = clearer('light', 'dark', ground)
  return contrast(TONES[teal], ground) >= MARK_CONTRAST ? teal : clearer('on-pale', 'on-deep', ground)
}

function clearer(one: Tone, other: Tone, ground: Colour): Tone {
  return contrast(TONES[one], ground) >= contrast(TONES[other], ground) ? one : other
}
