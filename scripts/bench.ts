/**
 * npm run bench [-- --names 500,10000,100000 --words 1000,10000,100000 --engines backstory,monyone]
 *
 * Measures the matcher beside the packages of npm, each engine in a process of its own, and prints one table. Speeds are million
 * UTF-16 units a second; behind them the share of the plain character scan, measured in turns with the engine.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { ENGINES } from '../test/bench/engines.ts'
import type { Measured } from '../test/bench/measure.ts'

const { values } = parseArgs({
  options: { names: { type: 'string' }, words: { type: 'string' }, engines: { type: 'string' } },
})
const names = (values.names ?? '500,10000,100000').split(',')
const words = (values.words ?? '1000,10000,100000').split(',')
const engines = values.engines?.split(',') ?? Object.keys(ENGINES)

const program = await bundled()
console.log(`Node ${process.version}; million UTF-16 units a second, and the share of the plain scan`)
console.log('too long: a run would take minutes and is left out\n')
for (const count of names) {
  console.log(
    row([
      `${count} names`,
      'build ms',
      'bytes',
      'open ms',
      'heap MB',
      'buffers MB',
      ...words.map((number) => `${number} words`),
    ]),
  )
  for (const engine of engines) console.log(row(cells(engine, measure(engine, count))))
  console.log('')
}

/** Bundled as the extension is, so that what is measured is what runs there. */
async function bundled(): Promise<string> {
  const folder = join(process.cwd(), '.cache', 'bench')
  mkdirSync(folder, { recursive: true })
  const outfile = join(folder, 'measure.mjs')
  await build({
    entryPoints: ['test/bench/measure.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    external: ['ahocorasick', 'modern-ahocorasick', '@monyone/aho-corasick'],
    logLevel: 'error',
  })
  return outfile
}

/** Undefined where the engine fails or takes minutes. */
function measure(engine: string, count: string): Measured | undefined {
  const run = spawnSync(
    process.execPath,
    ['--expose-gc', '--max-old-space-size=6000', program, engine, count, words.join(',')],
    {
      encoding: 'utf8',
      timeout: 600_000,
    },
  )
  return run.status === 0 ? (JSON.parse(run.stdout) as Measured) : undefined
}

function cells(engine: string, measured: Measured | undefined): string[] {
  const title = ENGINES[engine]?.title ?? engine
  if (!measured) return [title, 'failed']
  const { buildMs, bytes, openMs, heap, buffers, speed } = measured
  const speeds = words.map((number) => {
    const found = speed[number]
    return found ? `${found.units.toPrecision(3)} (${Math.round((100 * found.units) / found.scan)} %)` : 'too long'
  })
  const head = [
    buildMs.toFixed(0),
    bytes === undefined ? '–' : String(bytes),
    openMs === undefined ? '–' : openMs.toFixed(1),
    (heap / 1e6).toFixed(1),
    (buffers / 1e6).toFixed(1),
  ]
  return [title, ...head, ...speeds]
}

function row(cells: readonly string[]): string {
  return cells.map((cell, index) => (index === 0 ? cell.padEnd(34) : cell.padStart(15))).join('')
}
