import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { ROOT } from '../../scripts/build/project.ts'

/** Every file below a folder of the project, as paths from the root, sorted. */
export function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .sort()
}

export const contentOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

/** What a TypeScript file imports, types included: specifiers as they are written. */
export function importsOf(path: string): string[] {
  const found = contentOf(path).matchAll(
    /^\s*(?:import|export)\b[^'"]*?from\s+['"]([^'"]+)['"]|^\s*import\s+['"]([^'"]+)['"]/gm,
  )
  return [...found].map((match) => match[1] ?? match[2] ?? '')
}
