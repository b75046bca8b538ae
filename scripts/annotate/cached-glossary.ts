import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Glossary, openGlossary } from '../../src/glossary/glossary.ts'

const CACHE = join(process.cwd(), '.cache', 'annotate')
/** Everything that the compiled bytes depend on. */
const INPUTS = ['assets/glossary', 'scripts/glossary', 'src/glossary', 'src/text', 'package-lock.json']

/** The glossary as it stands in the working tree; compiled only when some byte of its inputs has changed. */
export async function openCachedGlossary(): Promise<Glossary> {
  const path = join(CACHE, `${digestOf(INPUTS)}.glossary`)
  const cached = readIfThere(path)
  if (cached) return openGlossary(cached)
  const { compileGlossary } = await import('../glossary/compile.ts')
  const { bytes } = await compileGlossary({ draft: true })
  rmSync(CACHE, { recursive: true, force: true })
  mkdirSync(CACHE, { recursive: true })
  // Renamed into place, so that a second run at the same time never reads half a file.
  writeFileSync(`${path}.${process.pid}`, bytes)
  renameSync(`${path}.${process.pid}`, path)
  return openGlossary(bytes)
}

function readIfThere(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}

function digestOf(paths: readonly string[]): string {
  const hash = createHash('sha256')
  for (const path of paths.flatMap(filesBelow)) hash.update(path).update(readFileSync(path))
  return hash.digest('hex').slice(0, 32)
}

function filesBelow(path: string): string[] {
  if (path.endsWith('.json')) return [path]
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((item) => item.isFile())
  return files.map((item) => join(item.parentPath, item.name)).sort()
}
