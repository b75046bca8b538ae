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
    for (const theme of ['light', 'dark']) {
      const section = await page.$(`section.${theme}`)
      await section?.screenshot({ path: `${folder}/${theme}.png` })
      lines.push(`${theme}: ${folder}/${theme}.png`)
    }
    const found = await violations(page)
    const cdp = await page.createCDPSession()
    await cdp.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] })
    await (await page.$('section.light'))?.screenshot({ path: `${folder}/forced-colours.png` })
    lines.push(`forced colours: ${folder}/forced-colours.png`)
    if (found.length > 0) throw new Error(`axe found:\n${found.join('\n')}`)
    return [...lines, 'axe: nothing found']
  } finally {
    await browser.close()
  }
}

/** `landmark-unique` is left out: a gallery shows the same landmark many times. */
async function violations(page: Page): Promise<string[]> {
  await page.addScriptTag({
    content: await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'),
  })
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(
          options: object,
        ): Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary: string }[] }[] }>
      }
    }
    const result = await axe.run({ rules: { 'landmark-unique': { enabled: false } } })
    return result.violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${JSON.stringify(node.target)} ${node.failureSummary}`),
    )
  })
}
