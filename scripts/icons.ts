import { readFile } from 'node:fs/promises'
import { launch } from 'puppeteer-core'
import { executableOf } from './browsers/executables.ts'
import { inProject } from './build/project.ts'
import { plainly } from './plainly.ts'

// npm run icons     draws assets/icons/*.png from icon.svg with the browser that will show them.
const SIZES = [16, 32, 48, 128]

await plainly(async () => {
  const svg = await readFile(inProject('assets/icons/icon.svg'), 'utf8')
  const browser = await launch({ executablePath: executableOf('chromium'), args: ['--no-sandbox', '--disable-gpu'] })
  const page = await browser.newPage()
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size })
    await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`)
    await page.screenshot({ path: inProject(`assets/icons/${size}.png`) as `${string}.png`, omitBackground: true })
  }
  await browser.close()
})
