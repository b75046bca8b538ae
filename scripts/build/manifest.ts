import { readFile } from 'node:fs/promises'
import { inProject } from './project.ts'

export type Browser = 'chrome' | 'firefox'

type Manifest = Record<string, unknown> & { background: { service_worker: string; scripts: string[]; type: string } }

/**
 * The one manifest as a browser wants it: Chrome a service worker and nothing of gecko's, Firefox an event page (its linter
 * warns of a service worker beside it). The version comes from package.json.
 */
export async function manifestFor(browser: Browser): Promise<Record<string, unknown>> {
  const manifest = JSON.parse(await readFile(inProject('manifest.json'), 'utf8')) as Manifest
  const { version } = JSON.parse(await readFile(inProject('package.json'), 'utf8')) as { version: string }
  const { service_worker, scripts, type } = manifest.background
  const { minimum_chrome_version, browser_specific_settings, ...common } = manifest
  return browser === 'chrome'
    ? { ...common, version, minimum_chrome_version, background: { service_worker, type } }
    : { ...common, version, browser_specific_settings, background: { scripts, type } }
}
