import type { Tone } from './tones.ts'

export type MarkStyle = 'dotted' | 'solid' | 'tint' | 'none'

/** Names of our highlights in the registry, and so of the rules in marks.css. The page can read them. */
const PREFIX = 'backstory-'

/** Registers the ranges with the browser, which underlines them; the page's DOM is not written. Replaces what was painted before. */
export function paintRanges(byTone: ReadonlyMap<Tone, readonly StaticRange[]>, style: MarkStyle): void {
  clearPaint()
  if (style === 'none') return
  for (const [tone, ranges] of byTone) CSS.highlights.set(`${PREFIX}${style}-${tone}`, new Highlight(...ranges))
}

/** Takes away all of our highlights, those of an earlier copy of the extension too. */
export function clearPaint(): void {
  for (const name of [...CSS.highlights.keys()]) if (name.startsWith(PREFIX)) CSS.highlights.delete(name)
}
