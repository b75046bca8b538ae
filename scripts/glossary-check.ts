/**
 * npm run -s glossary:check [-- FOLDER…]
 *
 * Prints one line for everything that is wrong with the glossary: file:line  what  → remedy.
 * The whole glossary is always checked; FOLDER only limits what is printed. Exit code 1 if anything is refused.
 * Where ../shared/facts is there, sentences taken over from it are refused too.
 */
import { existsSync } from 'node:fs'
import { checkAssertions } from './glossary/checks/assertions.ts'
import { runChecks } from './glossary/checks/run-checks.ts'
import { checkSharedPhrases, dataTexts } from './glossary/checks/shared-phrases.ts'
import { byPlace, printFinding } from './glossary/finding.ts'
import { loadGlossary } from './glossary/load-glossary.ts'

const FACTS = '../shared/facts'
const ASSERTIONS = 'test/gold/assertions.yaml'

const folders = process.argv.slice(2).map((folder) => folder.replace(/^\.\//, '').replace(/\/$/, ''))
const { glossary, findings } = loadGlossary()
const all = [
  ...findings,
  ...runChecks(glossary),
  ...checkAssertions(glossary, ASSERTIONS, ASSERTIONS),
  ...(existsSync(FACTS) ? checkSharedPhrases(glossary.entries, dataTexts(FACTS)) : []),
]
const shown = all
  .filter(
    ({ file }) => folders.length === 0 || folders.some((folder) => file === folder || file.includes(`${folder}/`)),
  )
  .sort(byPlace)
const refused = shown.filter(({ grade }) => grade === 'refusal').length

for (const finding of shown) console.log(printFinding(finding))
console.log(`${glossary.entries.length} entries read, ${refused} refused lines, ${shown.length - refused} warnings`)
process.exitCode = refused > 0 ? 1 : 0
