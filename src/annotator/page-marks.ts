import type { Article } from '../article/article.ts'
import { chooseMarks, type Mark } from '../highlight/choose-marks.ts'
import type { Highlighter } from '../highlight/highlighter.ts'
import type { Reading } from '../messages/messages.ts'

/** Chooses which mentions of a reading are marked, paints them, and gives them back; hushed entities stay unmarked. */
export function paintMarks(
  article: Article,
  reading: Reading,
  highlighter: Highlighter,
  hushedIds: ReadonlySet<string>,
): readonly Mark[] {
  const privateIds = new Set(reading.entities.filter(({ tier }) => tier === 'pack').map(({ id }) => id))
  const { density, style } = reading.appearance.marks
  const marks = chooseMarks(article, reading.mentions, { density, privateIds, hushedIds })
  highlighter.paint(article, marks, style)
  return marks
}
