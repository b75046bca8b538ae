import { FORM_HEADER, type TokenStore } from './token-store.ts'

/**
 * Words that carry a small word with them: Arabic "and", "by", "to" and Hebrew "the", "in" stand before, Korean particles
 * behind. The form without it is tried where the whole word is no name. At most one is taken off.
 */
const LEFT_MIN = 3
const ARABIC_PREFIXES = 'وفبلك'
const HEBREW_PREFIXES = 'הובלכמש'
const KOREAN_PARTICLES = ['에서', '으로', '은', '는', '이', '가', '을', '를', '의', '에', '와', '과', '도', '로', '만']

/** Writes the alternative behind the form at `form` in the pool, or an empty one; says whether there is one. */
export function writeAlternative(store: TokenStore, form: number): boolean {
  const { pool } = store
  const letters = form + FORM_HEADER
  const length = pool[form] as number
  const first = pool[letters] as number
  const alternative = first < 0x590 ? '' : without(String.fromCharCode(...pool.subarray(letters, letters + length)))
  let at = store.poolLength
  pool[at] = alternative.length
  at += FORM_HEADER
  for (let i = 0; i < alternative.length; i++) pool[at++] = alternative.charCodeAt(i)
  store.poolLength = at
  return alternative.length > 0
}

function without(word: string): string {
  const first = word[0] as string
  if (/^لل/.test(word)) return word.length - 2 >= LEFT_MIN ? `ال${word.slice(2)}` : ''
  if (ARABIC_PREFIXES.includes(first) || HEBREW_PREFIXES.includes(first))
    return word.length - 1 >= LEFT_MIN ? word.slice(1) : ''
  const last = word.charCodeAt(word.length - 1)
  if (last < 0xac00 || last > 0xd7a3) return ''
  const particle = KOREAN_PARTICLES.find((suffix) => word.endsWith(suffix) && word.length - suffix.length >= 2)
  return particle ? word.slice(0, -particle.length) : ''
}
