import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { launch, type Page } from 'puppeteer-core'
import { executableOf } from '../browsers/executables.ts'

/** Screenshots of the gallery in `folder`, and what axe finds in it. Gives the lines to print; throws when axe finds something. */
export async function look(folder: string): Promise<string[]> {
  const browser = await launch({
    executablePath: executableOf('chromium'),
    headless: true,
    args: ['--no-sandbox', '--disable-gpu'],
  })
  try {
    const page = await browser.newPage()
    await page.setViewport({ width: 1180, height: 900 })
    await page.goto(`file://${folder}/index.html`)
    const lines = [`gallery: ${folder}/index.html`]
    for (const what of ['cards', 'pages'])
      for (const theme of ['light', 'dark']) {
        const section = await page.$(`section.${what}.${theme}`)
        await section?.screenshot({ path: `${folder}/${what}-${theme}.png` })
        lines.push(`${what} in ${theme}: ${folder}/${what}-${theme}.png`)
      }
    const found = await violations(page)
    const cdp = await page.createCDPSession()
    await cdp.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] })
    await (await page.$('section.cards.light'))?.screenshot({ path: `${folder}/forced-colours.png` })
    lines.push(`forced colours: ${folder}/forced-colours.png`)
    if (found.length > 0) throw new Error(`axe found:\n${found.join('\n')}`)
    return [...lines, 'axe: nothing found']
  } finally {
    await browser.close()
  }
}

/** Left out: a gallery shows the same page, with its landmarks, many times. */
const OF_ONE_PAGE = [
  'landmark-unique',
  'landmark-main-is-top-level',
  'landmark-no-duplicate-main',
  'landmark-contentinfo-is-top-level',
  'landmark-no-duplicate-contentinfo',
]

async function violations(page: Page): Promise<string[]> {
  await page.addScriptTag({
    content: await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'),
  })
  return page.evaluate(async (leftOut) => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(
          options: object,
        ): Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary: string }[] }[] }>
      }
    }
    const disabled = leftOut.map((rule) => [rule, { enabled: false }])
    // WCAG 2.2, 2.5.8: off by default in axe.
    const rules = { ...Object.fromEntries(disabled), 'target-size': { enabled: true } }
    const result = await axe.run({ rules })
    return result.violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${JSON.stringify(node.target)} ${node.failureSummary}`),
    )
  }, OF_ONE_PAGE)
}
