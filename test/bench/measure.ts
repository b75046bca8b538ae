/**
 * One engine on one number of names, in a process of its own so that heaps do not mix: prints a JSON line.
 * Started by scripts/bench.ts: node --expose-gc measure.mjs ENGINE NAMES WORDS,WORDS
 */
import { type Built, ENGINES } from './engines.ts'
import { makeNames } from './make-names.ts'
import { makeText } from './make-text.ts'

export interface Measured {
  readonly engine: string
  readonly names: number
  readonly buildMs: number
  readonly bytes?: number
  readonly openMs?: number
  /** Held after building, in bytes: objects on the JavaScript heap, and buffers beside it. */
  readonly heap: number
  readonly buffers: number
  /** By number of words: million UTF-16 units a second, and the same for the plain scan in between. */
  readonly speed: Readonly<
    Record<string, { readonly units: number; readonly scan: number; readonly found: number } | undefined>
  >
}

declare const gc: () => void

/** Each speed is measured for this long, in batches that are long beside the clock's resolution; ms. */
const MEASURE_MS = 2000
const BATCH_MS = 1

const [engineName = '', nameCount = '0', wordCounts = ''] = process.argv.slice(2)
const engine = ENGINES[engineName]
if (!engine) throw new Error(`There is no engine ${engineName}.`)
const count = Number(nameCount)
const { names, entities } = makeNames(count)

const before = held()
const started = performance.now()
const built = await engine.build(names, entities)
const buildMs = performance.now() - started
const after = held()

const speed: Record<string, Measured['speed'][string]> = {}
for (const words of wordCounts.split(',').map(Number)) {
  if (count * words > (engine.limit ?? Number.POSITIVE_INFINITY)) continue
  if (words > (engine.longest ?? Number.POSITIVE_INFINITY)) continue
  speed[words] = await measureSpeed(built, makeText(words, names))
}
const { bytes, openMs } = built
console.log(
  JSON.stringify({
    engine: engineName,
    names: count,
    buildMs,
    bytes,
    openMs,
    heap: after.heap - before.heap,
    buffers: after.buffers - before.buffers,
    speed,
  } satisfies Partial<Record<keyof Measured, unknown>>),
)

/** The fastest of many short batches: on a machine with other work it is the one least disturbed. Engine and scan take turns. */
async function measureSpeed({ search }: Built, text: string) {
  const scan = (await ENGINES.scan?.build([], [])) as Built
  const found = search(text)
  const started = performance.now()
  let fastest = Number.POSITIVE_INFINITY
  let fastestScan = Number.POSITIVE_INFINITY
  do {
    fastest = Math.min(
      fastest,
      timeOf(() => search(text)),
    )
    fastestScan = Math.min(
      fastestScan,
      timeOf(() => scan.search(text)),
    )
  } while (performance.now() - started < MEASURE_MS)
  return { units: text.length / fastest / 1000, scan: text.length / fastestScan / 1000, found }
}

/** Milliseconds of one run, out of a batch that lasts at least `BATCH_MS`. */
function timeOf(run: () => void): number {
  const started = performance.now()
  let runs = 0
  do {
    run()
    runs++
  } while (performance.now() - started < BATCH_MS)
  return (performance.now() - started) / runs
}

function held(): { heap: number; buffers: number } {
  gc()
  gc()
  const { heapUsed, external } = process.memoryUsage()
  return { heap: heapUsed, buffers: external }
}
