/**
 * Text as the card may show it: one line, no control characters, nothing that turns the direction of what stands around it
 * (U+202A–E, U+2066–9), nothing invisible that makes two names differ. Lone surrogates become U+FFFD.
 * Anything but a string or a number gives the empty string.
 */
export function cleanText(value: unknown): string {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  if (typeof value !== 'string') return ''
  if (PLAIN.test(value)) return value.replace(SPACES, ' ').trim()
  return value
    .toWellFormed()
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(JOINERS, keepJoiner)
    .replace(SPACES, ' ')
    .trim()
}

/** Nearly every text: nothing in it to be taken out. */
const PLAIN = /^[\t\n\r -~\u00a0-\u00ac\u00ae-\u02ff]*$/
const SPACES = /[\s\u0085]+/g
// All of Unicode's controls (Cc) and invisible format characters (Cf) but the two joiners, and letters that are drawn as nothing.
const INVISIBLE =
  /(?![\t\n\v\f\r\u0085\u200c\u200d])[\p{Cc}\p{Cf}]|\u034f|\u115f|\u1160|\u17b4|\u17b5|\u3164|\uffa0|[\u{e0000}-\u{e0fff}]/gu

/** Joiner and non-joiner are letters of a kind in Persian and in the scripts of India, and invisible anywhere else. */
const JOINERS = /[\u200c\u200d]/g
const NEEDS_JOINERS = /[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\u0900-\u0dff]/

function keepJoiner(joiner: string, at: number, text: string): string {
  return NEEDS_JOINERS.test(text[at - 1] ?? '') && NEEDS_JOINERS.test(text[at + 1] ?? '') ? joiner : ''
}
