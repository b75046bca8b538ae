import { beforeEach, describe, expect, it, vi } from 'vitest'

/**
 * Firefox for Android has no commands, no menus, no address-bar keyword, no windows and no panel. The background must start
 * without them. What is there is there as in the browser, with listeners that nobody calls.
 */
const event = () => ({ addListener: vi.fn() })
const browser = {
  runtime: {
    id: 'backstory',
    onInstalled: event(),
    onMessage: event(),
    getURL: (path: string) => `moz-extension://x/${path}`,
    getManifest: () => ({ version: '0.1.0' }),
  },
  storage: { onChanged: event(), local: {}, sync: {}, session: {} },
  tabs: { create: vi.fn(async () => undefined), query: vi.fn(async () => []) },
  i18n: { getMessage: (key: string) => key },
}

vi.mock('webextension-polyfill', () => ({ default: browser }))

beforeEach(() => {
  Object.assign(globalThis, { browser })
})

describe('a browser with the least that there is', () => {
  it('starts the background, which listens to what there is', async () => {
    await import('../../src/background.ts')
    expect(browser.runtime.onMessage.addListener).toHaveBeenCalledOnce()
    expect(browser.storage.onChanged.addListener).toHaveBeenCalledOnce()
    expect(browser.runtime.onInstalled.addListener).toHaveBeenCalledOnce()
  })

  it('greets the reader after installing, without a menu', async () => {
    const { arrive } = await import('../../src/background/arrive.ts')
    await arrive({ reason: 'install', temporary: false })
    expect(browser.tabs.create).toHaveBeenCalledWith({ url: 'moz-extension://x/welcome.html' })
  })

  it('opens the panel’s page as a tab', async () => {
    const { openBesidePage } = await import('../../src/messages/beside-page.ts')
    await openBesidePage(undefined, { tabId: 7, query: 'Who is this?' })
    expect(browser.tabs.create).toHaveBeenLastCalledWith({
      url: 'moz-extension://x/panel.html?tab=7&query=Who+is+this%3F',
    })
  })

  it('knows no keys, and the welcome page says nothing of them', async () => {
    const { welcomeKeys } = await import('../../src/welcome/keys.ts')
    expect(await welcomeKeys()).toEqual({ 'next-mention': '', 'open-card': '' })
  })
})
