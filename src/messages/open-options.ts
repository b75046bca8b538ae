import browser from 'webextension-polyfill'

/**
 * Opens the options in a tab; `path` begins with `options.html`. From a private window they open in an ordinary one: Firefox gives
 * pages in private windows no store, so that glossaries could neither be shown nor kept there.
 */
export async function openOptions(path: string, isPrivate: boolean): Promise<void> {
  const url = browser.runtime.getURL(path)
  // Android has no windows, and one place for all tabs.
  if (!isPrivate || !browser.windows) return void (await browser.tabs.create({ url }))
  const ordinary = (await browser.windows.getAll({ windowTypes: ['normal'] })).find(({ incognito }) => !incognito)
  if (ordinary?.id === undefined) return void (await browser.windows.create({ url, incognito: false }))
  await browser.tabs.create({ url, windowId: ordinary.id })
  await browser.windows.update(ordinary.id, { focused: true })
}
