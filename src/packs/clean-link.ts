import { LINK_MAX } from './limits.ts'

/** An https address without name and password in it, as the browser writes it; undefined for anything else. */
export function cleanLink(text: string): string | undefined {
  // `https:example.org` would be an address too, but nobody writes it so who means well.
  if (text.length > LINK_MAX || !/^https:\/\/[^/\\]/i.test(text) || !URL.canParse(text)) return undefined
  const { href, protocol, username, password, hostname } = new URL(text)
  const isSafe = protocol === 'https:' && username === '' && password === '' && hostname.includes('.')
  return isSafe && href.length <= LINK_MAX ? href : undefined
}

/** Host of a checked link, without `www.`. */
export function hostOf(link: string): string {
  return new URL(link).hostname.replace(/^www\./, '')
}
