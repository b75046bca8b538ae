import { describe, expect, it } from 'vitest'
import { manifestFor } from '../../scripts/build/manifest.ts'

/** Whatever a reader is asked for at install stands here: a change of these lines is a decision, never a slip. */
const FROZEN = {
  host_permissions: ['http://*/*', 'https://*/*'],
  web_accessible_resources: [],
  content_scripts: [{ matches: ['http://*/*', 'https://*/*'], js: ['scout.js'], run_at: 'document_idle' }],
}

/**
 * `contextMenus` for the menu on selected text, `sidePanel` for the list beside the page: docs/decisions/0060. `unlimitedStorage`, so that
 * no browser clears the reader's glossaries away: 0063.
 */
const PERMISSIONS = {
  chrome: ['storage', 'unlimitedStorage', 'scripting', 'contextMenus', 'sidePanel'],
  firefox: ['storage', 'unlimitedStorage', 'scripting', 'contextMenus'],
}

describe.each(['chrome', 'firefox'] as const)('the manifest for %s', (browser) => {
  it('asks for nothing beyond the frozen list', async () => {
    const manifest = await manifestFor(browser)
    expect(manifest.permissions).toEqual(PERMISSIONS[browser])
    expect(Object.fromEntries(Object.keys(FROZEN).map((key) => [key, manifest[key]]))).toEqual(FROZEN)
    expect(
      Object.keys(manifest)
        .filter((key) => /permissions|externally_connectable|sandbox|oauth/.test(key))
        .sort(),
    ).toEqual(['host_permissions', 'permissions'])
  })

  it('lets the extension’s own pages reach nothing outside', async () => {
    const { extension_pages } = (await manifestFor(browser)).content_security_policy as { extension_pages: string }
    const directives = new Map(extension_pages.split(';').map((part) => part.trim().split(/ (.*)/) as [string, string]))
    expect(directives.get('default-src')).toBe("'none'")
    expect(directives.get('connect-src')).toBe("'self'")
    expect(extension_pages).not.toMatch(/https?:|\*|unsafe/)
  })

  it('has the background that this browser knows', async () => {
    const { background } = await manifestFor(browser)
    expect(background).toEqual(
      browser === 'chrome'
        ? { service_worker: 'background.js', type: 'module' }
        : { scripts: ['background.js'], type: 'module' },
    )
  })
})
