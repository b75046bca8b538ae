/**
 * Synced storage takes 8,192 bytes under one key; a long list of sites is more. So it is stored in pieces under keys of its
 * own, `sites-0`, `sites-1` …, beside everything else under `settings`.
 */
type Loose = Record<string, unknown>

export const SETTINGS_KEY = 'settings'
const PIECE_KEY = /^sites-(\d+)$/

/** Bytes of one piece, with room for key and quotation marks. */
const PIECE_BYTES = 7_000

/** Is this one of the keys under which settings stand? */
export const isSettingsKey = (key: string): boolean => key === SETTINGS_KEY || PIECE_KEY.test(key)

/** What is stored, as items for the browser's storage. */
export function inPieces(stored: Loose): Loose {
  const { patterns, ...sites } = (stored.sites ?? {}) as { patterns?: readonly string[] }
  if (patterns === undefined || bytesOf(patterns) <= PIECE_BYTES) return { [SETTINGS_KEY]: stored }
  const pieces = piecesOf(patterns).map((piece, index) => [`sites-${index}`, piece])
  return { [SETTINGS_KEY]: { ...stored, sites }, ...Object.fromEntries(pieces) }
}

/** The reverse: items of storage as one object; undefined where there is none. */
export function joined(items: Loose): unknown {
  const settings = items[SETTINGS_KEY]
  const keys = Object.keys(items).filter((key) => PIECE_KEY.test(key))
  if (keys.length === 0 || typeof settings !== 'object' || settings === null) return settings
  const patterns = keys.toSorted((a, b) => numberOf(a) - numberOf(b)).flatMap((key) => items[key])
  return { ...settings, sites: { ...(settings as { sites?: object }).sites, patterns } }
}

function piecesOf(patterns: readonly string[]): string[][] {
  const pieces: string[][] = [[]]
  for (const pattern of patterns) {
    const last = pieces.at(-1) as string[]
    if (last.length > 0 && bytesOf([...last, pattern]) > PIECE_BYTES) pieces.push([pattern])
    else last.push(pattern)
  }
  return pieces
}

const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length
const numberOf = (key: string): number => Number(PIECE_KEY.exec(key)?.[1])
