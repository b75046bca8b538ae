import { readFile } from 'node:fs/promises'
import { inProject } from './project.ts'

export type Browser = 'chrome' | 'firefox'

type Manifest = Record<string, unknown> & {
  permissions: string[]
  background: { service_worker: string; scripts: string[]; type: string }
}

/**
 * The one manifest as a browser wants it: Chrome a service worker, its side panel and the schema of managed settings, and nothing
 * of gecko's; Firefox an event page (its linter warns of a service worker beside it) and its sidebar. The version comes from package.json.
 */
export async function manifestFor(browser: Browser): Promise<Record<string, unknown>> {
  const manifest = JSON.parse(await readFile(inProject('manifest.json'), 'utf8')) as Manifest
  const { version } = JSON.parse(await readFile(inProject('package.json'), 'utf8')) as { version: string }
  const { service_worker, scripts, type } = manifest.background
  const { minimum_chrome_version, browser_specific_settings, side_panel, sidebar_action, storage, ...common } = manifest
  return browser === 'chrome'
    ? {
        ...common,
        version,
        minimum_chrome_version,
        // The permission is for the panel beside the page, and Firefox knows neither; see docs/decisions/0060.
        permissions: [...manifest.permissions, 'sidePanel'],
        side_panel,
        storage,
        background: { service_worker, type },
      }
    : { ...common, version, browser_specific_settings, sidebar_action, background: { scripts, type } }
}
