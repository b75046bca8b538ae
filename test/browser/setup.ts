import { existsSync } from 'node:fs'
import { buildExtension } from '../../scripts/build/build-extension.ts'
import { inProject } from '../../scripts/build/project.ts'

/** The browser tests drive what was built; `npm test` has just built it, `npx vitest` alone may not have. */
export default async function setup(): Promise<void> {
  if (!existsSync(inProject('dist/chrome/manifest.json'))) await buildExtension()
  if (!existsSync(inProject('build/test/chrome/manifest.json')))
    await buildExtension({ openShadow: true, into: 'build/test' })
}
