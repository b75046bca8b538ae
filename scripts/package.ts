import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { relative } from 'node:path'
import { type Zippable, zipSync } from 'fflate'
import { buildExtension } from './build/build-extension.ts'
import { filesIn } from './build/files-in.ts'
import { inProject, ROOT } from './build/project.ts'
import { plainly } from './plainly.ts'

// npm run package     zips for both stores, and the sources that Mozilla's reviewers build from. Two runs of one state give the
// same bytes: names are sorted, and every file carries the same time.
const TIME = new Date('2000-01-01T00:00:00Z')

await plainly(async () => {
  await mkdir(inProject('build'), { recursive: true })
  for (const { browser, folder } of await buildExtension()) {
    const files = await filesIn(inProject(folder))
    await write(
      `backstory-${browser}.zip`,
      files.map((path) => [relative(inProject(folder), path), path]),
    )
  }
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0').filter(Boolean)
  await write(
    'backstory-source.zip',
    tracked.sort().map((path) => [path, inProject(path)]),
  )
})

async function write(name: string, files: [name: string, path: string][]): Promise<void> {
  const contents: Zippable = {}
  for (const [inside, path] of files)
    contents[inside.replaceAll('\\', '/')] = [new Uint8Array(await readFile(path)), { mtime: TIME }]
  const zip = zipSync(contents, { level: 9 })
  await writeFile(inProject('build', name), zip)
  console.log(
    `build/${name}  ${(zip.length / 1024).toFixed(0)} kB  sha256 ${createHash('sha256').update(zip).digest('hex')}`,
  )
}
