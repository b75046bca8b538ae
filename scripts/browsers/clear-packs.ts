import type { Page } from 'puppeteer-core'

/** Takes every glossary of the reader out of the database, as seen from a page of the extension; that page must be loaded anew. */
export function clearPacks(ownPage: Page): Promise<void> {
  return ownPage.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('backstory-packs')
      opening.onsuccess = () => resolve(opening.result)
    })
    const transaction = database.transaction([...database.objectStoreNames], 'readwrite')
    for (const store of database.objectStoreNames) transaction.objectStore(store).clear()
    await new Promise((resolve) => {
      transaction.oncomplete = resolve
    })
    database.close()
  })
}
