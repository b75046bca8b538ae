// npm run bench:pages [-- ALGORITHM…]: how well and how fast the article is found, beside Readability and Defuddle.
// The pages belong to their publishers and are not part of the project; without them there is nothing to measure.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const project = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const pages = resolve(project, process.env.PAGES ?? '../shared/pages')

/** The bench lies in the build folder, so that it finds the packages of the project. */
const bench = join(project, 'build/bench-pages')

const OURS = `import { findArticle } from ${JSON.stringify(join(project, 'src/article/find-article.ts'))}
import { looksLikeArticle } from ${JSON.stringify(join(project, 'src/article/looks-like-article.ts'))}
/** What the annotator does: the reading alone is timed as it runs where the scout has said yes. */
export function spot(document) {
  const article = findArticle(document)
  const nodes = article?.segments.map((segment) => segment.node) ?? []
  const published = article?.published && article.published.confidence >= 0.5 ? article.published.iso : null
  return { nodes, published, isArticle: looksLikeArticle(document) && nodes.length > 0 }
}
`
const SCOUT = `import { looksLikeArticle } from ${JSON.stringify(join(project, 'src/article/looks-like-article.ts'))}
export const spot = (document) => ({ nodes: [], isArticle: looksLikeArticle(document) })
`

if (!existsSync(join(pages, 'bench.mjs'))) {
  console.log(`There are no pages to measure on at ${pages}: put the benchmark's folder there, or name it with PAGES=…`)
} else {
  prepare()
  process.exitCode = measure(process.argv.slice(2))
}

function prepare(): void {
  mkdirSync(bench, { recursive: true })
  for (const part of ['bench.mjs', 'lib', 'algos'])
    cpSync(join(pages, part), join(bench, part), { recursive: true, force: true })
  writeFileSync(join(bench, 'backstory.mjs'), OURS)
  writeFileSync(join(bench, 'scout.mjs'), SCOUT)
}

/** Further arguments go to the bench: `--sets fundus`, `--limit 20`, `--worst 10`. */
function measure(rest: readonly string[]): number {
  const algorithms = [
    // The first to see a page pays for the parser's lazy work, whoever it is; so let it be one that is not compared.
    'algos/alltext.mjs',
    'backstory.mjs',
    'scout.mjs',
    'algos/readability.mjs',
    'algos/defuddle.mjs',
    'algos/readerable.mjs',
  ]
  const args = [
    'bench.mjs',
    '--data',
    join(pages, 'data'),
    ...rest,
    ...algorithms.filter((file) => existsSync(join(bench, file))),
  ]
  return spawnSync(process.execPath, args, { cwd: bench, stdio: 'inherit' }).status ?? 1
}
