import { attributeOf, attributeOrNull } from './page-dom.ts'

/** What stands on a page beside its article, told by tag, role, name and state of an element. */

/** Never prose, whatever stands in them. */
export const UNREAD = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG MATH CANVAS AUDIO VIDEO BUTTON INPUT SELECT TEXTAREA OPTION ' +
    'DATALIST DIALOG HEAD TITLE LINK META MAP METER PROGRESS'
  ).split(' '),
)

const ASIDE = new Set(['NAV', 'ASIDE', 'FOOTER', 'MENU', 'SEARCH'])

const ROLE =
  /^(?:navigation|complementary|dialog|alertdialog|banner|contentinfo|search|menu|menubar|toolbar|tablist|textbox|button|alert|status|listbox)$/i

/** Words that are told apart inside longer names: `shareBar`, `c-related__list`. */
const LOUD =
  'related|recommend|recirc|newsletter|subscri|signup|sign-up|sidebar|breadcrumb|disqus|outbrain|taboola|cookie|consent|gdpr|' +
  'advert|sponsor|promo|paginat|share|sharing|social|addtoany|addthis|most-?read|most-?popular|most-?viewed|trending|read-?more|read-?next|up-?next|' +
  'also-?read|see-?also|authorbio|author-?bio|author-?box|about-?author|about-?the-?author|author-?info|post-?author|navbar|navigation|skip-?link|screen-?reader|' +
  'visually-?hidden|sr-only|toolbar|teaser|popup|modal|masthead|site-?header|site-?footer|copyright|paywall|tag-?list|tag-?cloud|post-?tags|entry-?tags|article-?tags|' +
  'feedback|rating|livechat|print-?only|noprint|hidden-print|jp-relatedposts|wp-block-latest|mw-editsection|reflist|navbox|toc\\b|contentinfo|donat'
/** Words that mean this only when they stand alone. */
const SHORT =
  'ad|ads|adv|nav|menu|tags|comment|comments|commentlist|respond|widget|topics|footer|byline|credit|credits|dateline|timestamp|toc|infobox|bio|follow|cta|banner'

const CLUTTER = new RegExp(
  `${LOUD}|(?:^|[\\s_-])(?:${SHORT})(?:$|[\\s_-])|[cC]omment(?:s|List|Section|Area|Box|Form)`,
  'i',
)
const LIKELY =
  /article-?body|articlebody|story-?body|entry-?content|post-?content|article-?content|article-?text|main-?content|body-?text/i

export function isClutter(element: Element, tag: string): boolean {
  if (ASIDE.has(tag)) return true
  const role = attributeOf(element, 'role')
  if (role && ROLE.test(role)) return true
  const name = nameOf(element)
  if (!name) return false
  return CLUTTER.test(name) && !LIKELY.test(name)
}

/** A mark of the publisher that the body of an article stands here. */
export function isDeclaredBody(element: Element): boolean {
  return /articleBody/i.test(attributeOf(element, 'itemprop')) || LIKELY.test(nameOf(element))
}

/** Hidden by an attribute of its own; style sheets are asked later, for what is left. */
export function isHiddenByItself(element: Element): boolean {
  if (attributeOrNull(element, 'hidden') !== null || attributeOf(element, 'aria-hidden') === 'true') return true
  const style = attributeOf(element, 'style')
  return style !== '' && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
}

/** What the reader writes in is not read. */
export function isEditable(element: Element): boolean {
  const value = attributeOrNull(element, 'contenteditable')
  return value !== null && value.toLowerCase() !== 'false'
}

const nameOf = (element: Element): string => `${attributeOf(element, 'class')} ${attributeOf(element, 'id')}`.trim()
