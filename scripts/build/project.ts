import { join, resolve } from 'node:path'

/** The project's root, wherever a command is called from. */
export const ROOT = resolve(import.meta.dirname, '../..')

export const inProject = (...parts: string[]): string => join(ROOT, ...parts)
