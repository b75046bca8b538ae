import type { ComponentChildren } from 'preact'
import { isSafeLink } from './is-safe-link.ts'

/**
 * A link out of the card. Only https, without a name or password in it; anything else is shown as plain text. No Referer,
 * which would tell the source which article is being read, and no opener.
 */
export function Outward({ href, children }: { href: string; children: ComponentChildren }) {
  return isSafeLink(href) ? (
    <a href={href} target="_blank" rel="noreferrer noopener" referrerpolicy="no-referrer">
      {children}
    </a>
  ) : (
    <span>{children}</span>
  )
}
