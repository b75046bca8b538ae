import { END_UNIT, GAP_UNITS, lettersOfName, type NameIndex } from '../glossary/name-index.ts'
import { fold } from '../text/fold.ts'
import { lowerUnit } from '../text/lower-unit.ts'

/** What the reader typed, as names are compared. */
export const foldedQuery = (text: string): string => fold(text)

/** A name of the index in small letters, its words parted by single spaces, as `fold` gives it. */
export function foldedName(index: NameIndex, name: number): string {
  const { letters } = index
  let text = ''
  for (let at = lettersOfName(index, name); letters[at] !== END_UNIT; at++) {
    const unit = letters[at] as number
    text += unit >= GAP_UNITS ? String.fromCharCode(lowerUnit(unit)) : ' '
  }
  return text
}

/** Letters that may differ: one in a short name, two in a long one; the shortest names are all like each other. */
function slackOf(length: number): number {
  return length < 5 ? 0 : length < 9 ? 1 : 2
}

/** Do two folded texts differ by no more letters than a slip makes? Optimal string alignment distance (Damerau 1964). */
export function isWithin(name: string, wanted: string): boolean {
  const slack = slackOf(wanted.length)
  if (slack === 0 || Math.abs(name.length - wanted.length) > slack) return false
  let [before, row] = [[] as number[], Array.from({ length: wanted.length + 1 }, (_, index) => index)]
  for (let i = 1; i <= name.length; i++) {
    const next = [i]
    for (let j = 1; j <= wanted.length; j++) {
      const cost = name[i - 1] === wanted[j - 1] ? 0 : 1
      const isSwap = i > 1 && j > 1 && name[i - 1] === wanted[j - 2] && name[i - 2] === wanted[j - 1]
      const swapped = isSwap ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY
      next.push(Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + cost, swapped))
    }
    if (Math.min(...next) > slack) return false
    ;[before, row] = [row, next]
  }
  return at(row, wanted.length) <= slack
}

const at = (row: readonly number[], index: number): number => row[index] ?? Number.POSITIVE_INFINITY
