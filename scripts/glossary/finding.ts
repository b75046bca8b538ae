/** What a check has to say about one line of the glossary: where, what is wrong, and what the writer can do about it. */
export interface Finding {
  /** Path from the project's root, with forward slashes. */
  readonly file: string
  /** Line in that file, from 1. */
  readonly line: number
  readonly what: string
  readonly remedy: string
  /** A refusal stops the build; a warning is only printed. */
  readonly grade: 'refusal' | 'warning'
}

export function printFinding({ file, line, what, remedy, grade }: Finding): string {
  return `${file}:${line}  ${grade === 'warning' ? 'warning: ' : ''}${what}  → ${remedy}`
}

export function byPlace(a: Finding, b: Finding): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line
}
