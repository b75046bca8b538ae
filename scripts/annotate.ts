/**
 * npm run -s annotate -- [--json | --why] FILE…        the terms of articles, FILE.html or FILE.txt
 * npm run -s annotate -- --jsonl [--why] < lines       {"id","text","title"?,"date"?,"lang"?} a line in,
 *                                                      {"id","mentions":[{"start","end","text","entity","wikidata"?,"confidence"}]} a line out
 *
 * `--json` prints {"title","published","lang","mentions"}; `--why` says what spoke for and against each name. Offsets are UTF-16
 * units of the text. What cannot be read gets one sentence on standard error and exit code 2; everything else is still answered.
 */
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import type { Glossary } from '../src/glossary/glossary.ts'
import { annotateLine } from './annotate/annotate-line.ts'
import { openCachedGlossary } from './annotate/cached-glossary.ts'
import { PlainError } from './annotate/plain-error.ts'
import { printArticle, printArticleJson } from './annotate/print-article.ts'
import { readDocument } from './annotate/read-document.ts'

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean' }, jsonl: { type: 'boolean' }, why: { type: 'boolean' } },
  allowPositionals: true,
})
const why = values.why ?? false

if (values.jsonl) await answerLines(await openCachedGlossary())
else if (positionals.length === 0) fail('Name a file to annotate: npm run -s annotate -- FILE.html')
else for (const file of positionals) await answerFile(file, await openCachedGlossary())

async function answerLines(glossary: Glossary): Promise<void> {
  let number = 0
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (line.trim() === '') continue
    await plainly(() => process.stdout.write(`${JSON.stringify(annotateLine(line, number, glossary, why))}\n`))
  }
}

async function answerFile(file: string, glossary: Glossary): Promise<void> {
  await plainly(async () => {
    const document = await readDocument(file)
    process.stdout.write(
      values.json ? printArticleJson(document, glossary, why) : printArticle(document, glossary, why),
    )
  })
}

/** What is wrong with the input is told in one sentence; what is wrong with us is thrown. */
async function plainly(answer: () => unknown): Promise<void> {
  try {
    await answer()
  } catch (error) {
    if (!(error instanceof PlainError)) throw error
    fail(error.message)
  }
}

function fail(sentence: string): void {
  console.error(sentence)
  process.exitCode = 2
}
