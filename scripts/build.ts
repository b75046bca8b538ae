import { parseArgs } from 'node:util'
import { buildExtension } from './build/build-extension.ts'
import { plainly } from './plainly.ts'

// npm run build [-- --open-shadow]     makes dist/chrome and dist/firefox; with --open-shadow for tests that look into the card.
await plainly(async () => {
  const { values } = parseArgs({ options: { 'open-shadow': { type: 'boolean', default: false } } })
  for (const { browser, folder, bytes } of await buildExtension({ openShadow: values['open-shadow'] })) {
    const sizes = Object.entries(bytes).map(([file, size]) => `${file} ${(size / 1024).toFixed(1)} kB`)
    console.log(`${browser}: ${folder} — ${sizes.join(', ')}`)
  }
})
