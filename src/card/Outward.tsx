import type { ComponentChildren } from 'preact'

/**
 * A link out of the card. Only https, without a name or password in it; anything else is shown as plain text. No Referer,
 * which would tell the source which article is being read, and no opener.
 */
export function Outward({ href, children }: { href: string; children: ComponentChildren }) {
  return isSafe(href) ? (
    <a href={href} target="_blank" rel="noreferrer noopener" referrerpolicy="no-referrer">
      {children}
    </a>
  ) : (
    <span>{children}</span>
  )
}

function isSafe(href: string): boolean {
  const url = URL.parse(href)
  return url !== null && url.protocol === 'https:' && url.username === '' && url.password === ''
}
