import { spawnSync } from 'node:child_process'
import { buildExtension } from './build/build-extension.ts'
import { ROOT } from './build/project.ts'
import { plainly } from './plainly.ts'

// npm test [-- pattern]     every check and every test, in both browsers. Stops at the first step that fails.
const pattern = process.argv.slice(2)

const STEPS: [string, string, string[]][] = [
  ['types', 'tsc', ['--noEmit', '-p', 'tsconfig.json']],
  ['types without a page', 'tsc', ['--noEmit', '-p', 'tsconfig.pure.json']],
  ['format and lint', 'biome', ['ci', '--error-on-warnings', '.']],
  ['glossary', 'tsx', ['scripts/glossary-check.ts']],
  ['store rules', 'web-ext', ['lint', '--source-dir', 'dist/firefox', '--warnings-as-errors', '--self-hosted']],
  ['tests', 'vitest', ['run', ...pattern]],
]

await plainly(async () => {
  await buildExtension()
  // The flavour whose card can be looked into by tests and by axe; never shipped.
  await buildExtension({ openShadow: true, into: 'build/test' })
  for (const [name, command, args] of STEPS) {
    console.log(`\n— ${name}`)
    const { status } = spawnSync(command, args, {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, PATH: `${ROOT}/node_modules/.bin:${process.env.PATH}` },
    })
    if (status !== 0) throw new Error(`\n“${name}” failed: see above.`)
  }
})
