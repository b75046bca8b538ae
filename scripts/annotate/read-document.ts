import { readFile } from 'node:fs/promises'
import { PlainError } from './plain-error.ts'

/** An article as the command line has it. */
export interface ReadDocument {
  readonly text: string
  readonly title: string
  /** `2021-08-30` or with a time; absent where none was found. */
  readonly published?: string
  readonly lang: string
}

/** Reads an HTML page or a plain text. Throws a PlainError on what is no readable article. */
export async function readDocument(file: string): Promise<ReadDocument> {
  const content = await readText(file)
  const isPage = /\.x?html?$/i.test(file) || /^\s*<(?:!doctype|html)/i.test(content)
  const document = isPage ? await readPage(content) : await readPlain(content)
  if (!document) throw new PlainError(`No article was found in ${file}.`)
  return document
}

async function readText(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new PlainError(
      error.code === 'ENOENT' ? `There is no file ${file}.` : `${file} cannot be read: ${error.code ?? error.message}.`,
    )
  })
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-')
    throw new PlainError(`${file} is a PDF; only HTML and plain text are read.`)
  if (bytes.subarray(0, 4096).includes(0))
    throw new PlainError(`${file} is no text; only HTML and plain text are read.`)
  const text = bytes.toString('utf8').replace(/^\ufeff/, '')
  if (text.trim() === '') throw new PlainError(`${file} is empty.`)
  return text
}

async function readPage(html: string): Promise<ReadDocument | undefined> {
  const [{ parseHTML }, { findArticle }] = await Promise.all([
    import('linkedom'),
    import('../../src/article/find-article.ts'),
  ])
  const article = findArticle(parseHTML(html).document as unknown as Document)
  if (!article) return undefined
  const { text, title, lang, published } = article
  return { text, title, lang, ...(published ? { published: published.iso } : {}) }
}

/** Lines at the head of a text among which its date is looked for. */
const HEAD_LINES = 12

/** The first line is the title, marks of Markdown aside; a dateline among the first lines gives the date. */
async function readPlain(text: string): Promise<ReadDocument | undefined> {
  const { readDate } = await import('../../src/article/read-date.ts')
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  const title = (lines[0] ?? '').replace(/^[#>\s*_]+|[\s*_]+$/g, '')
  if (!/\p{L}/u.test(text)) return undefined
  const head = lines.slice(0, HEAD_LINES).filter((line) => line.length < 120)
  const published = head.map((line) => readDate(line, 'en')).find((date) => date !== undefined)
  return { text, title, lang: '', ...(published ? { published: published.iso } : {}) }
}
