import type { Glossary } from '../glossary/glossary.ts'
import { isAlive } from './claims.ts'
import { confidenceOf } from './confidence.ts'
import { decide } from './decide.ts'
import { withReading } from './find-mentions.ts'
import type { MatchContext, Reason } from './mention.ts'

/** What became of one entity's claim on one stretch of the text. */
export interface Decision {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly entityId: string
  readonly outcome: 'marked' | 'known, not marked' | 'too weak' | 'ruled out'
  /** Absent where the claim was ruled out. */
  readonly confidence?: number
  readonly reasons: readonly Reason[]
}

/** Every claim on every stretch, in the order of the text, with all that was weighed: for `annotate --why`. */
export function explainText(text: string, glossaries: readonly Glossary[], context: MatchContext): Decision[] {
  return withReading(text, glossaries, { ...context, explain: true }, (reading) => {
    const marked = new Set(decide(reading).map(({ start, end, entityId }) => `${start} ${end} ${entityId}`))
    const decisions: Decision[] = []
    for (const longest of reading.candidates)
      for (let candidate: typeof longest | undefined = longest; candidate; candidate = candidate.shorter)
        for (const claim of candidate.claims) {
          const start = reading.tokens.start[candidate.first] as number
          const end = reading.tokens.end[candidate.last] as number
          const entityId = (reading.glossaries[claim.glossary] as Glossary).idAt(claim.entity)
          const isMarked = marked.has(`${start} ${end} ${entityId}`)
          const outcome = isMarked
            ? 'marked'
            : !isAlive(claim)
              ? 'ruled out'
              : claim.supported
                ? 'known, not marked'
                : 'too weak'
          const confidence = isAlive(claim) ? { confidence: confidenceOf(claim.score) } : {}
          decisions.push({
            start,
            end,
            text: text.slice(start, end),
            entityId,
            outcome,
            ...confidence,
            reasons: claim.reasons ?? [],
          })
        }
    return decisions
  })
}
