import { copyFile, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type BuildOptions, build, type Plugin, transform } from 'esbuild'
import { inProject } from './project.ts'

/** The oldest browsers that are served; the manifest says the same. */
const TARGETS = ['chrome128', 'firefox146']

/** Scripts that run in pages are one classic script each; the extension's own pages and the background are modules. */
const IN_PAGES = ['scout', 'annotator', 'cards']
const BACKGROUND = ['background', 'packer']
const VIEWS = ['popup', 'panel', 'options', 'welcome']

/** Bundles every entry of src/ into `folder`, with the HTML and style sheet of each view beside its script. */
export async function bundle(folder: string, { openShadow }: { openShadow: boolean }): Promise<void> {
  const common = {
    bundle: true,
    minify: true,
    outdir: folder,
    target: TARGETS,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'warning',
    plugins: [withoutMarkup, sheetsAsText],
    define: { __OPEN_SHADOW__: String(openShadow), 'process.env.NODE_ENV': '"production"' },
  } satisfies BuildOptions
  const sources = await sourcesOf([...IN_PAGES, ...BACKGROUND, ...VIEWS])
  await build({ ...common, format: 'iife', entryPoints: pick(sources, IN_PAGES) })
  await build({ ...common, format: 'esm', entryPoints: pick(sources, [...BACKGROUND, ...VIEWS]) })
  for (const view of VIEWS) {
    await copyFile(inProject(`src/${view}/${view}.html`), join(folder, `${view}.html`))
    await build({ ...common, plugins: [], entryPoints: [inProject(`src/${view}/${view}.css`)] })
  }
}

/**
 * Preact can write markup (`dangerouslySetInnerHTML`). Nobody here does, and Mozilla's linter warns of the one assignment in
 * it: it is taken out, so that what is shipped cannot. Fails when Preact no longer looks so.
 */
const withoutMarkup: Plugin = {
  name: 'without-markup',
  setup({ onLoad }) {
    onLoad({ filter: /node_modules\/preact\/dist\/preact\.(m?js|module\.js)$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      const contents = source.replace(/\|\|\(\w+\.innerHTML=\w+\.__html\)/, '')
      if (contents === source) throw new Error(`${path}: the assignment of markup is not where it was.`)
      return { contents, loader: 'js' }
    })
  },
}

/** A style sheet that a script imports comes as its minified text, to be made into a sheet of a shadow root. */
const sheetsAsText: Plugin = {
  name: 'sheets-as-text',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'css', minify: true, target: TARGETS })
      return { contents: code, loader: 'text' }
    })
  },
}

async function sourcesOf(names: readonly string[]): Promise<Map<string, string>> {
  const files = await readdir(inProject('src'))
  return new Map(
    names.map((name) => [
      name,
      inProject('src', files.find((file) => file.replace(/\.tsx?$/, '') === name) ?? `${name}.ts`),
    ]),
  )
}

function pick(sources: Map<string, string>, names: readonly string[]): string[] {
  return names.map((name) => sources.get(name) ?? '')
}
