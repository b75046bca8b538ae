import browser from 'webextension-polyfill'

/**
 * A file of the package, opened once for each life of the background. Rejects when it is missing or damaged; the next call
 * tries again. These are the only fetches of the extension.
 */
export function packagedFile<T>(name: string, open: (bytes: ArrayBuffer) => T): () => Promise<T> {
  let opened: Promise<T> | undefined
  return () => {
    opened ??= read(name, open).catch((error: unknown) => {
      opened = undefined
      throw error
    })
    return opened
  }
}

async function read<T>(name: string, open: (bytes: ArrayBuffer) => T): Promise<T> {
  const response = await fetch(browser.runtime.getURL(name))
  return open(await response.arrayBuffer())
}
