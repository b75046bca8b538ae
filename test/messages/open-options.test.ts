import { beforeEach, expect, it, vi } from 'vitest'

const ORDINARY = { id: 3, incognito: false }
const PRIVATE = { id: 4, incognito: true }
let open: readonly object[] = []

const windows = {
  getAll: vi.fn(async () => open),
  create: vi.fn(async () => undefined),
  update: vi.fn(async () => undefined),
}
const browser = {
  runtime: { getURL: (path: string) => `moz-extension://x/${path}` },
  tabs: { create: vi.fn(async () => undefined) },
  windows: windows as typeof windows | undefined,
}
vi.mock('webextension-polyfill', () => ({ default: browser }))

const { openOptions } = await import('../../src/messages/open-options.ts')
const url = 'moz-extension://x/options.html#add=Weir'

beforeEach(() => {
  vi.clearAllMocks()
  browser.windows = windows
})

it('opens the options in front', async () => {
  await openOptions('options.html#add=Weir', false)
  expect(browser.tabs.create).toHaveBeenCalledExactlyOnceWith({ url })
  expect(windows.create).not.toHaveBeenCalled()
})

it('from a private window in an ordinary one, which comes to the front', async () => {
  open = [PRIVATE, ORDINARY]
  await openOptions('options.html#add=Weir', true)
  expect(browser.tabs.create).toHaveBeenCalledExactlyOnceWith({ url, windowId: ORDINARY.id })
  expect(windows.update).toHaveBeenCalledExactlyOnceWith(ORDINARY.id, { focused: true })
})

it('in a new one where there are only private windows', async () => {
  open = [PRIVATE]
  await openOptions('options.html#add=Weir', true)
  expect(windows.create).toHaveBeenCalledExactlyOnceWith({ url, incognito: false })
  expect(browser.tabs.create).not.toHaveBeenCalled()
})

it('on Android in a tab', async () => {
  browser.windows = undefined
  await openOptions('options.html', true)
  expect(browser.tabs.create).toHaveBeenCalledExactlyOnceWith({ url: 'moz-extension://x/options.html' })
})
