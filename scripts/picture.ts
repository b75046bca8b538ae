import { launchExtended } from './browsers/launch.ts'
import { pause, restOn, TEST_BUILD, waitForCard, waitForMarks } from './browsers/reader.ts'
import { serve } from './browsers/serve.ts'
import { buildExtension } from './build/build-extension.ts'
import { inProject } from './build/project.ts'
import { plainly } from './plainly.ts'

// npm run picture     takes the picture that the README shows: the sample article with the card of the Taliban's leader.
const PICTURE = inProject('docs/backstory.png')

await plainly(async () => {
  await buildExtension({ openShadow: true, into: TEST_BUILD })
  const server = await serve(inProject('assets/demo'))
  const extended = await launchExtended('chromium', { from: TEST_BUILD })
  const page = await extended.browser.newPage()
  await page.setViewport({ width: 1000, height: 820, deviceScaleFactor: 1.5 })
  await page.goto(`${server.origin}/index.html`)
  await waitForMarks(page, 'Hibatullah Akhundzada')
  await restOn(page, 'Hibatullah Akhundzada')
  await waitForCard(page)
  // The card fades in.
  await pause(400)
  await page.screenshot({ path: PICTURE as `${string}.png` })
  await extended.close()
  await server.close()
})
