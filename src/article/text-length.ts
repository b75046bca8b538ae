/** Shorter text nodes say nothing about where prose stands; characters of Latin script. */
export const LONG_TEXT = 40
/** UTF-16 units; in ideographs a sentence takes a third of the room. */
export const SHORTEST_TEXT = 14

/** UTF-16 units; a longer text node is data, or an attack, and would cost a reader the frame. */
export const LONGEST_TEXT = 200_000

/** Length in characters of Latin script, white space at the ends left out. */
export function textLength(data: string): number {
  const length = data.trim().length
  return isIdeographic(data) ? length * 2.5 : length
}

/** Told by two characters: a text node is written in one script. */
function isIdeographic(data: string): boolean {
  return isIdeograph(data.charCodeAt(data.length >> 1)) || isIdeograph(data.charCodeAt(data.length >> 2))
}

const isIdeograph = (code: number): boolean => code >= 0x3040 && (code <= 0x9fff || (code >= 0xac00 && code <= 0xd7af))
