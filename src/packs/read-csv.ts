import Papa from 'papaparse'
import { fieldOf } from './guess-columns.ts'
import { COLUMNS_MAX, ENTRIES_MAX, SEPARATORS_MAX } from './limits.ts'
import { Refusal } from './refusal.ts'
import type { Table } from './table.ts'

/**
 * Rows of a text with separators: comma, semicolon, tab or bar, whichever makes the most even columns. `hasHeader` says whether the
 * first row names the columns; without it they are called A, B, C. Throws a Refusal.
 */
export function readCsv(text: string, hasHeader: boolean | undefined): Table & { readonly hasHeader: boolean } {
  refuseHuge(text)
  const { cells, lines } = parse(text)
  const [first = []] = cells
  const isHeader = hasHeader ?? looksLikeHeader(first)
  const width = Math.min(COLUMNS_MAX, Math.max(...cells.slice(0, 1000).map((row) => row.length), 1))
  const columns = Array.from({ length: width }, (_, at) => (isHeader && first[at]?.trim()) || letterOf(at))
  return {
    columns,
    rows: isHeader ? cells.slice(1) : cells,
    lines: isHeader ? lines.slice(1) : lines,
    hasHeader: isHeader,
  }
}

function parse(text: string): { cells: string[][]; lines: number[] } {
  const cells: string[][] = []
  const lines: number[] = []
  let line = 1
  let cursor = 0
  const newlines = newlineCounter(text)
  Papa.parse<string[]>(text, {
    delimiter: separatorOf(text),
    step({ data, errors, meta }, parser) {
      if (errors.some(({ type }) => type === 'Quotes')) throw new Refusal('csv_quote', line)
      if (data.some((cell) => cell.trim() !== '')) {
        cells.push(data)
        lines.push(line)
      }
      if (cells.length > ENTRIES_MAX + 1) parser.abort()
      line += newlines(cursor, meta.cursor)
      cursor = meta.cursor
    },
  })
  if (cells.length > ENTRIES_MAX + 1) throw new Refusal('too_many_entries', ENTRIES_MAX)
  return { cells, lines }
}

/** The parser's own guess, over the first lines that hold anything; a comma where there is nothing to go by. */
function separatorOf(text: string): string {
  const head = text.slice(0, GUESS_LENGTH)
  const { meta } = Papa.parse(head, { preview: 20, skipEmptyLines: 'greedy', delimitersToGuess: [',', '\t', ';', '|'] })
  return meta.delimiter || ','
}

/** UTF-16 units in which the separator shows. */
const GUESS_LENGTH = 20_000

/** Counts the line ends between two places; CRLF is one. */
function newlineCounter(text: string): (from: number, to: number) => number {
  const mark = text.includes('\n') ? '\n' : '\r'
  return (from, to) => {
    let count = 0
    for (let at = text.indexOf(mark, from); at >= 0 && at < to; at = text.indexOf(mark, at + 1)) count++
    return count
  }
}

/** One line of a million commas would become a million cells; a million lines are counted faster than parsed. */
function refuseHuge(text: string): void {
  let line = 1
  let separators = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x0a) {
      line++
      separators = 0
    } else if (unit === 0x2c || unit === 0x3b || unit === 0x09 || unit === 0x7c) {
      if (++separators > SEPARATORS_MAX) throw new Refusal('csv_wide', line)
    }
  }
  if (line > ENTRIES_MAX + 2 && !text.includes('"')) throw new Refusal('too_many_entries', ENTRIES_MAX)
}

/** Names of columns are short, begin with a letter, and one of them at least says what the column holds. */
function looksLikeHeader(row: readonly string[]): boolean {
  const isShort = row.every((cell) => /^[\p{L}_@#][\p{L}\p{N} _./()-]{0,39}$/u.test(cell.trim()))
  return isShort && row.some((cell) => fieldOf(cell) !== '')
}

/** A, B … Z, AA, as spreadsheets call them. */
function letterOf(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : letterOf(Math.floor(at / 26) - 1) + letterOf(at % 26)
}
