import type { Settings } from './settings.ts'

/**
 * Is the extension on for this host name? A pattern is a host (`example.org`, which covers its subdomains) or `*.example.org`
 * for the subdomains alone; anything else matches nothing. Ports and paths play no part.
 */
export function isOnFor(host: string, settings: Settings): boolean {
  if (!settings.on) return false
  const listed = settings.sites.patterns.some((pattern) => covers(pattern, host))
  return settings.sites.mode === 'off-list' ? !listed : listed
}

/** The settings with marks on or off for this host; any pattern that decides otherwise is taken out or a new one put in. */
export function withSite(settings: Settings, host: string, on: boolean): Settings {
  const { mode, patterns } = settings.sites
  const shouldBeListed = mode === 'off-list' ? !on : on
  const others = patterns.filter((pattern) => !covers(pattern, host))
  return { ...settings, sites: { mode, patterns: shouldBeListed ? [...others, bareHost(host)] : others } }
}

function covers(pattern: string, host: string): boolean {
  const name = pattern.trim().toLowerCase()
  if (name.startsWith('*.')) return host.endsWith(name.slice(1))
  return name !== '' && (host === name || host.endsWith(`.${name}`))
}

/** `www.` says nothing about what the reader means. */
function bareHost(host: string): string {
  return host.replace(/^www\./, '')
}
