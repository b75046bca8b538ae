/**
 * npm run -s glossary:list
 *
 * A JSON line for each entity of the glossary, written or generated, in the order of ids:
 * {"id","type","title","names":["…"],"wikidata"?,"wikipedia"?}. A stable interface: matchers are judged through it.
 */
import { compileGlossary } from './glossary/compile.ts'

const { entities } = await compileGlossary({ draft: true })
const lines = entities.map(({ id, type, title, names, wikidata, wikipedia }) =>
  JSON.stringify({ id, type, title, names: names.map(({ text }) => text), wikidata, wikipedia }),
)
process.stdout.write(`${lines.join('\n')}\n`)
