import { webExtension } from './web-extension.ts'

/**
 * After an update Chromium leaves the scripts of the version before running in open pages, cut off from the extension and
 * in a world of their own. The new scout calls; a script that finds itself cut off ends. A page that makes the same call
 * reaches nothing: whoever still has an extension behind it does not listen to it.
 */
const CALL = 'backstory-succession'

export function callOrphans(): void {
  document.dispatchEvent(new Event(CALL))
}

/** Runs `end` once, when a new scout calls and this script no longer belongs to an extension. */
export function endWhenOrphaned(end: () => void, signal: AbortSignal): void {
  document.addEventListener(CALL, () => isOrphan() && end(), { signal })
}

export function isOrphan(): boolean {
  return webExtension.runtime?.id === undefined
}
