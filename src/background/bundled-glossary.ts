import browser from 'webextension-polyfill'
import { type Glossary, openGlossary } from '../glossary/glossary.ts'

/**
 * The compiled glossary of the package, read once for each life of the background. The only fetch of the extension: a
 * packaged file. Rejects when the file is missing or damaged; the next call tries again.
 */
const FILE = 'glossary.bin'

let opened: Promise<Glossary> | undefined

export function bundledGlossary(): Promise<Glossary> {
  opened ??= read().catch((error: unknown) => {
    opened = undefined
    throw error
  })
  return opened
}

async function read(): Promise<Glossary> {
  const response = await fetch(browser.runtime.getURL(FILE))
  return openGlossary(await response.arrayBuffer())
}
