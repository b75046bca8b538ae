import { mkdir } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { launchExtended } from './browsers/launch.ts'
import { serve } from './browsers/serve.ts'
import { buildExtension } from './build/build-extension.ts'
import { inProject } from './build/project.ts'
import { plainly } from './plainly.ts'
import { showWithoutDisplay } from './start/show-without-display.ts'

// npm start [-- --firefox]     builds, and opens the sample article in a browser with the extension on.
// Without a display it reads the article headless, prints what it found and leaves a screenshot in build/.
await plainly(async () => {
  const { values } = parseArgs({ options: { firefox: { type: 'boolean', default: false } } })
  const name = values.firefox ? 'firefox' : 'chromium'
  const headless = !hasDisplay()
  // Without a display nobody can hover: the script looks for the card itself, so its shadow root is left open to it.
  await buildExtension({ openShadow: headless })
  const server = await serve(inProject('assets/demo'))
  const extended = await launchExtended(name, { headless })
  if (headless) {
    await mkdir(inProject('build'), { recursive: true })
    await showWithoutDisplay(extended, `${server.origin}/index.html`, inProject('build/start.png'))
    await extended.close()
    await server.close()
    return
  }
  const [page] = await extended.browser.pages()
  await page?.goto(`${server.origin}/index.html`)
  console.log('The sample article is open: rest the pointer on an underlined name. Close the browser to end.')
  await new Promise((closed) => extended.browser.once('disconnected', closed))
  await server.close()
})

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}
