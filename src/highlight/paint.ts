import { TONES, type Tone } from './tones.ts'

/** Ways in which a mark can be painted; `none` paints nothing. */
const PAINTED = ['dotted', 'solid', 'tint'] as const
export type MarkStyle = (typeof PAINTED)[number] | 'none'

/** Names of our highlights in the registry, and so of the rules in marks.css. The page can read them. */
const PREFIX = 'backstory-'

/** Registers the ranges with the browser, which underlines them; the page's DOM is not written. Replaces what was painted before. */
export function paintRanges(byTone: ReadonlyMap<Tone, readonly StaticRange[]>, style: MarkStyle): void {
  clearPaint()
  if (style === 'none') return
  for (const [tone, ranges] of byTone) CSS.highlights.set(`${PREFIX}${style}-${tone}`, new Highlight(...ranges))
}

/**
 * Takes away all of our highlights, those of an earlier copy of the extension too. By name, one after the other: Firefox lets
 * a content script delete from the page's registry, but not iterate over it.
 */
export function clearPaint(): void {
  for (const style of PAINTED) for (const tone of Object.keys(TONES)) CSS.highlights.delete(`${PREFIX}${style}-${tone}`)
}
