import { parseArgs } from 'node:util'
import { launchExtended } from './browsers/launch.ts'
import { BROWSERS, TEST_BUILD } from './browsers/reader.ts'
import { serve } from './browsers/serve.ts'
import { buildExtension } from './build/build-extension.ts'
import { inProject } from './build/project.ts'
import { measureBigPages } from './measure/big-pages.ts'
import { measureCards } from './measure/cards.ts'
import { measureFirstMark } from './measure/first-mark.ts'
import { FIREFOX_REST, measurePack, told } from './measure/packs.ts'
import { PLAIN_PAGE } from './measure/plain-page.ts'
import { measureScout } from './measure/scout.ts'
import { summary } from './measure/summary.ts'
import { plainly } from './plainly.ts'

/** Firefox rounds its clocks to a millisecond unless told otherwise. */
const FINE_CLOCK = { 'privacy.reduceTimerPrecision': false }

// npm run measure [-- --runs 30] [--packs] [--big]   what a reader waits for, in both browsers: the scout on a plain page, the first mark with a warm
// and with a killed background, the card after the dwell. Milliseconds; the machine's own noise is in them. With `--packs` what packs
// of 1,000, 10,000 and 100,000 names cost instead; with `--big` what reading costs pages that are far too big or never rest.
await plainly(async () => {
  const { values } = parseArgs({
    options: { runs: { type: 'string', default: '30' }, packs: { type: 'boolean' }, big: { type: 'boolean' } },
  })
  const runs = Number(values.runs)
  if (values.big) return measureBig(runs)
  for (const { browser, bytes } of await buildExtension())
    console.log(
      `${browser}: ${Object.entries(bytes)
        .map(([file, size]) => `${file} ${(size / 1000).toFixed(1)} kB`)
        .join(', ')}`,
    )
  if (values.packs) return measurePacks()
  await buildExtension({ openShadow: true, into: TEST_BUILD })
  const server = await serve(inProject('assets/demo'))
  server.pages.set('/plain', { html: PLAIN_PAGE })
  for (const name of BROWSERS) {
    const extended = await launchExtended(name, { from: TEST_BUILD, prefs: FINE_CLOCK })
    const demo = `${server.origin}/index.html`
    console.log(`\n${name}, median / 95th percentile of ${runs}, ms`)
    console.log(
      `  scout on a plain page of 5,000 elements   ${summary(await measureScout(extended, `${server.origin}/plain`, runs))}`,
    )
    console.log(
      `  page loaded → first mark, warm            ${summary(await measureFirstMark(extended, demo, runs, false))}`,
    )
    if (name === 'chromium')
      console.log(
        `  page loaded → first mark, killed before   ${summary(await measureFirstMark(extended, demo, Math.min(runs, 15), true))}`,
      )
    console.log(`  dwell over → card painted                 ${summary(await measureCards(extended, demo, runs))}`)
    await extended.close()
  }
  await server.close()
})

async function measureBig(runs: number): Promise<void> {
  const server = await serve(inProject('assets/demo'))
  for (const name of BROWSERS) await measureBigPages(name, server, runs)
  await server.close()
}

async function measurePacks(): Promise<void> {
  const text =
    'The works of nowhere were shown on Monday, said the minister, and 7 Works of Nowhere stood among them. '.repeat(50)
  for (const name of BROWSERS) {
    const extended = await launchExtended(name, {
      prefs: { ...FINE_CLOCK, 'extensions.background.idle.timeout': FIREFOX_REST },
    })
    console.log(`\n${name}`)
    for (const names of [1_000, 10_000, 100_000]) console.log(`  ${told(await measurePack(extended, names, text))}`)
    await extended.close()
  }
}
