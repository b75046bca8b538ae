import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Paths of all files below a folder, sorted, so that whatever is made of them is the same on every machine. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
