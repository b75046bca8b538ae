import { dayNumber, lastDayNumber } from '../glossary/day-number.ts'
import type { Glossary } from '../glossary/glossary.ts'
import { createStyles } from '../text/text-style.ts'
import { createTokenStore, type TokenStore } from '../text/token-store.ts'
import { tokenize } from '../text/tokenize.ts'
import { createWordUse } from '../text/word-use.ts'
import type { Reading } from './claims.ts'
import { decide } from './decide.ts'
import type { MatchContext, Mention } from './mention.ts'
import { createSpotter } from './spot-names.ts'

/** Kept for the next text; one too large is given back. */
let scratch: TokenStore = createTokenStore()
const SCRATCH_MAX = 1 << 20

/**
 * The mentions in `text` of the entities of all `glossaries`, in the order of the text and never overlapping. Offsets are UTF-16
 * units. Any string is allowed; the time is linear in its length. On the same stretch of text a later glossary with entities
 * of tier `pack` comes before the others.
 */
export function findMentions(text: string, glossaries: readonly Glossary[], context: MatchContext = {}): Mention[] {
  return withReading(text, glossaries, context, decide)
}

/** Hands `use` everything about the text that decisions rest on; it is gone when `use` returns. */
export function withReading<Result>(
  text: string,
  glossaries: readonly Glossary[],
  context: MatchContext,
  use: (reading: Reading) => Result,
): Result {
  const tokens = scratch
  tokenize(text, tokens)
  const bases = basesOf(glossaries)
  const result = use({
    tokens,
    glossaries,
    bases,
    ...createSpotter(tokens, glossaries, bases),
    candidates: [],
    style: createStyles(tokens),
    words: createWordUse(tokens),
    ...daysOf(context.date),
    explain: context.explain ?? false,
  })
  tokens.text = ''
  if (tokens.start.length > SCRATCH_MAX) scratch = createTokenStore()
  return result
}

function basesOf(glossaries: readonly Glossary[]): number[] {
  let base = 0
  return glossaries.map(({ size }) => {
    base += size
    return base - size
  })
}

/** A date that is none is taken for missing. */
function daysOf(date: string | undefined): Pick<Reading, 'from' | 'until'> {
  const day = /^\d{4}(-\d\d(-\d\d)?)?/.exec(date ?? '')?.[0]
  return day === undefined ? { from: undefined, until: undefined } : { from: dayNumber(day), until: lastDayNumber(day) }
}
