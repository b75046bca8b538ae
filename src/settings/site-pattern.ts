/** Longest host name there is (RFC 1035), with `*.` before it. */
const LONGEST = 255

/**
 * The pattern that a reader means: `example.org`, `*.example.org`, or an address pasted whole, of which the host counts.
 * Undefined for what is none of these.
 */
export function sitePattern(text: string): string | undefined {
  const typed = text.trim().toLowerCase()
  if (typed === '' || typed.length > 2000) return undefined
  const [, star = '', rest = ''] = /^(\*\.)?(.*)$/.exec(typed) ?? []
  const address = /^[a-z][a-z0-9+.-]*:\/\//.test(rest) ? rest : `http://${rest}`
  if (!URL.canParse(address)) return undefined
  const { hostname, protocol } = new URL(address)
  const isHost = /^[a-z0-9-]+(\.[a-z0-9-]+)*$|^\[[0-9a-f:]+\]$/.test(hostname)
  if (!isHost || !/^https?:$/.test(protocol) || hostname.length > LONGEST) return undefined
  return star + (star === '' ? hostname.replace(/^www\./, '') : hostname)
}
