import type { PageState } from './messages.ts'

/**
 * Scout and annotator of one page share the extension's world there, and one object in it. The scout ends a reading through
 * it and passes on what the popup asks; a script that is brought a second time finds and ends the first.
 */
export interface Handle {
  endScout?: () => void
  reading?: { end(): void; report(): PageState } | undefined
}

const world = globalThis as { backstory?: Handle }
world.backstory ??= {}
export const handle: Handle = world.backstory
