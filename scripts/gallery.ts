import { mkdir, writeFile } from 'node:fs/promises'
import { build } from 'esbuild'
import { locatorOf } from '../src/glossary/locator.ts'
import { openOutlines } from '../src/glossary/outlines.ts'
import { inProject } from './build/project.ts'
import { look } from './gallery/look.ts'
import { buildEntities } from './glossary/build-entities.ts'
import { loadGlossary } from './glossary/load-glossary.ts'
import { makeOutlines } from './make-outlines.ts'
import { plainly } from './plainly.ts'

// npm run gallery     every state of card, roster and the extension's own pages on one page, build/gallery/index.html, with a screenshot in each theme; axe looks at all of it.
const SHOWN = [
  'taliban',
  'joe-biden',
  'kabul-airport',
  'hibatullah-akhundzada',
  'isis-k',
  'islamic-state',
  'afghanistan',
  'kandahar',
  'kabul',
]

const PAGE = `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Backstory: gallery</title>
<style>
  body { margin: 0; font: 14px system-ui, sans-serif; }
  section { display: flex; flex-wrap: wrap; align-items: flex-start; gap: 24px; padding: 24px; }
  .light { background: #f6f4ef; } .dark { background: #121212; color: #ddd; }
  figure { margin: 0; } figcaption { margin-bottom: 6px; }
</style>
<body><main><h1 style="margin: 16px 24px">Gallery</h1></main><script src="gallery.js"></script></body></html>`

await plainly(async () => {
  const folder = inProject('build/gallery')
  await mkdir(folder, { recursive: true })
  const { glossary } = await loadGlossary()
  const entities = buildEntities(
    glossary.entries.map(({ entry }) => entry),
    [],
    glossary.sources,
  )
  const shown = entities.filter(({ id }) => SHOWN.includes(id))
  const outlines = openOutlines(makeOutlines())
  const locators = Object.fromEntries(shown.map((entity) => [entity.id, locatorOf(outlines, entity)]))
  await build({
    entryPoints: [inProject('scripts/gallery/page.tsx')],
    outfile: `${folder}/gallery.js`,
    bundle: true,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.css': 'text' },
    charset: 'utf8',
    define: { __ENTITIES__: JSON.stringify(shown), __LOCATORS__: JSON.stringify(locators) },
  })
  await writeFile(`${folder}/index.html`, PAGE)
  for (const line of await look(folder)) console.log(line)
})
