import { readFileSync } from 'node:fs'

/** A sentence with what must be marked in it and what must be left alone; offsets are UTF-16 units of `text`. */
export interface Snippet {
  readonly line: number
  readonly heading: string
  readonly text: string
  readonly date?: string
  readonly marked: readonly { readonly start: number; readonly end: number; readonly id: string }[]
  readonly unmarked: readonly { readonly start: number; readonly end: number }[]
}

/** Reads `snippets.txt`; its head says how it is written. */
export function readSnippets(path: string): Snippet[] {
  const snippets: Snippet[] = []
  let heading = ''
  readFileSync(path, 'utf8')
    .split('\n')
    .forEach((content, index) => {
      if (content.startsWith('## ')) heading = content.slice(3)
      else if (content !== '' && !content.startsWith('#')) snippets.push(readSnippet(content, index + 1, heading))
    })
  return snippets
}

const PIECE = /\[\[(?<name>.+?)=(?<id>[a-z0-9-]+)\]\]|\{\{(?<left>.+?)\}\}/gs

function readSnippet(content: string, line: number, heading: string): Snippet {
  const [, date, source = ''] = /^(?:(\d{4}-\d\d-\d\d) \| )?(.*)$/.exec(content) ?? []
  const raw = source.replaceAll('\\n', '\n').replaceAll('\\t', '\t')
  const marked: Snippet['marked'][number][] = []
  const unmarked: Snippet['unmarked'][number][] = []
  let text = ''
  let from = 0
  for (const piece of raw.matchAll(PIECE)) {
    const { name, id, left } = piece.groups as { name?: string; id?: string; left?: string }
    text += raw.slice(from, piece.index)
    const start = text.length
    text += name ?? left
    if (id !== undefined) marked.push({ start, end: text.length, id })
    else unmarked.push({ start, end: text.length })
    from = piece.index + piece[0].length
  }
  return { line, heading, text: text + raw.slice(from), marked, unmarked, ...(date === undefined ? {} : { date }) }
}
