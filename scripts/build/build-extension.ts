import { cp, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compileGlossary } from '../glossary/compile.ts'
import { makeOutlines } from '../make-outlines.ts'
import { bundle } from './bundle.ts'
import { type Browser, manifestFor } from './manifest.ts'
import { inProject } from './project.ts'

export interface Built {
  readonly browser: Browser
  readonly folder: string
  /** Bytes of each file at the top of the folder. */
  readonly bytes: Readonly<Record<string, number>>
}

/** The extension, made twice from one source. Throws with file, line and remedy when an entry of the glossary is broken. */
export async function buildExtension({ openShadow = false, into = 'dist' } = {}): Promise<Built[]> {
  const glossary = (await compileGlossary()).bytes
  const outlines = makeOutlines()
  const built: Built[] = []
  for (const browser of ['chrome', 'firefox'] as const) {
    const folder = inProject(into, browser)
    await rm(folder, { recursive: true, force: true })
    await mkdir(folder, { recursive: true })
    await bundle(folder, { openShadow })
    await writeFile(join(folder, 'glossary.bin'), glossary)
    await writeFile(join(folder, 'outlines.bin'), outlines)
    await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(await manifestFor(browser), null, 2)}\n`)
    await copyAssets(folder, browser)
    built.push({ browser, folder: join(into, browser), bytes: await sizes(folder) })
  }
  return built
}

async function copyAssets(folder: string, browser: Browser): Promise<void> {
  await cp(inProject('assets/locales'), join(folder, '_locales'), { recursive: true })
  await cp(inProject('assets/icons'), join(folder, 'icons'), {
    recursive: true,
    filter: (path) => !path.endsWith('.svg'),
  })
  await cp(inProject('src/highlight/marks.css'), join(folder, 'marks.css'))
  if (browser === 'chrome') await cp(inProject('assets/managed-schema.json'), join(folder, 'managed-schema.json'))
  await cp(inProject('LICENSE'), join(folder, 'LICENSE'))
}

async function sizes(folder: string): Promise<Record<string, number>> {
  const files = (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
  return Object.fromEntries(
    await Promise.all(files.sort().map(async (file) => [file, (await stat(join(folder, file))).size])),
  )
}
