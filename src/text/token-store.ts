/**
 * The words of one text as parallel typed arrays: nothing is cut out of the text, and the arrays are used again for the
 * next text. Token `i` stands at `start[i]` to `end[i]` (UTF-16 units).
 */
export interface TokenStore {
  text: string
  count: number
  start: Int32Array
  end: Int32Array
  /** Of the folded, lower-case units, see hash-word.ts; equal tokens have equal hashes, the reverse must be verified. */
  hash: Int32Array
  /** The first unit where it is ASCII, so that nobody goes back to the text for its case; 0 elsewhere. */
  initial: Uint8Array
  /** Where the folded form stands in `pool`; 0 where the token is plain ASCII and the text itself is the form. */
  foldedAt: Int32Array
  /** Folded forms: a length, the shape, then the units with their case; behind it the alternative likewise (or length 0). */
  pool: Uint16Array
  poolLength: number
}

/** Bits of a token's shape, besides UPPER, LOWER and OTHER of char-classes. */
export const CAPITAL_FIRST = 0x08
/** Written with full stops between single letters: U.S. */
export const DOTTED = 0x20
/** Has an alternative form: an Arabic or Hebrew prefix or a Korean particle taken off. */
export const HAS_ALTERNATIVE = 0x80
/** One character of a script without spaces. */
export const SINGLE = 0x800

/** Units before the letters of a form in the pool. */
export const FORM_HEADER = 2
/** Longest folded form that is kept, in units; names have at most 120. */
export const FOLDED_MAX = 255

export function createTokenStore(capacity = 4096): TokenStore {
  return {
    text: '',
    count: 0,
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
    hash: new Int32Array(capacity),
    initial: new Uint8Array(capacity),
    foldedAt: new Int32Array(capacity),
    pool: new Uint16Array(2048),
    poolLength: 1,
  }
}

/** Makes room for `more` tokens, and one place behind them. */
export function growTokens(store: TokenStore, more: number): void {
  const needed = store.count + more + 1
  if (needed <= store.start.length) return
  const capacity = Math.max(needed, store.start.length * 2)
  store.start = grown(store.start, new Int32Array(capacity))
  store.end = grown(store.end, new Int32Array(capacity))
  store.hash = grown(store.hash, new Int32Array(capacity))
  store.initial = grown(store.initial, new Uint8Array(capacity))
  store.foldedAt = grown(store.foldedAt, new Int32Array(capacity))
}

/** Makes room for two more forms of the greatest length. */
export function growPool(store: TokenStore): void {
  if (store.poolLength + 2 * (FOLDED_MAX + FORM_HEADER + 2) < store.pool.length) return
  const pool = new Uint16Array(store.pool.length * 2)
  pool.set(store.pool)
  store.pool = pool
}

function grown<Units extends Int32Array | Uint8Array>(array: Units, longer: Units): Units {
  longer.set(array)
  return longer
}
