import type { Page } from 'puppeteer-core'
import type { ExtendedBrowser } from '../../scripts/browsers/launch.ts'
import { inFirefoxWindow } from './firefox-window.ts'

export interface Kept {
  /** In the document or out of it, after a collection of garbage. */
  readonly nodes: number
  readonly listeners: number
}

/** How many nodes and listeners a page keeps alive, ours among them; Firefox's page must be the one in front. */
export function keptBy(page: Page, extended: ExtendedBrowser): Promise<Kept> {
  return extended.name === 'chromium' ? keptInChromium(page) : keptInFirefox(page, extended)
}

async function keptInChromium(page: Page): Promise<Kept> {
  const cdp = await page.createCDPSession()
  // More than once: what the first round frees holds on to others until then.
  for (let round = 0; round < 3; round++) await cdp.send('HeapProfiler.collectGarbage')
  const { nodes, jsEventListeners: listeners } = await cdp.send('Memory.getDOMCounters')
  await cdp.detach()
  return { nodes, listeners }
}

/** Bytes of an element at the least, in Firefox; nodes are weighed there, not counted. */
const ELEMENT_BYTES = 100

/** What about:memory shows: listeners of the window, and the weight of its nodes, "orphan" ones that only scripts hold among them. */
async function keptInFirefox(page: Page, extended: ExtendedBrowser): Promise<Kept> {
  const inPage = `(() => {
    for (let round = 0; round < 3; round++) { Cu.forceGC(); Cu.forceCC() }
    const kept = { bytes: 0, listeners: 0 }
    const note = (process, path, kind, units, amount) => {
      if (!path.includes(${JSON.stringify(new URL(page.url()).host)})) return
      if (/dom.(element|text|orphan)-nodes$/.test(path)) kept.bytes += amount
      if (/dom.event-listeners$/.test(path)) kept.listeners += amount
    }
    Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager)
      .getReports(note, null, () => sendAsyncMessage('kept', JSON.stringify(kept)), null, false)
  })()`
  const told = await inFirefoxWindow(
    extended,
    `new Promise((done) => {
      const { messageManager } = gBrowser.selectedBrowser
      messageManager.addMessageListener('kept', function heard({ data }) {
        messageManager.removeMessageListener('kept', heard)
        done(data)
      })
      messageManager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(inPage)}), false)
    })`,
  )
  const { bytes, listeners } = JSON.parse(String(told)) as { bytes: number; listeners: number }
  if (bytes === 0 || listeners === 0) throw new Error(`Firefox tells nothing of ${page.url()}.`)
  return { nodes: Math.round(bytes / ELEMENT_BYTES), listeners }
}
