import { attributeNamesOf, attributeOf } from './page-dom.ts'

/** What stands on a page beside its article, told by tag, role, name and state of an element. */

const ASIDE_TAGS = new Set(['NAV', 'ASIDE', 'FOOTER', 'MENU', 'SEARCH'])

const ASIDE_ROLES = new Set(
  (
    'navigation complementary dialog alertdialog banner contentinfo search menu menubar toolbar tablist textbox button alert ' +
    'status listbox'
  ).split(' '),
)

/** Words of a class or id that mean something beside the article. */
const WORDS = new Set(
  (
    'ad ads adv advert nav menu tags comment comments respond widget widgets topics footer byline credit credits dateline timestamp ' +
    'toc infobox bio follow cta banner related share shares sharing social socials signup sidebar teaser teasers promo promos popup ' +
    'modal masthead navbar toolbar feedback rating ratings reflist navbox noprint donate donation outbrain taboola disqus ' +
    'addtoany addthis trending recirc cookie cookies gdpr consent pagination pager breadcrumb breadcrumbs copyright newsletter newsletters'
  ).split(' '),
)

/** Beginnings of longer words written in one: `relatedposts`, `sharebar`, `subscribebox`. Six letters tell them apart. */
const STEMS = new Set(
  (
    'relate recomm newsle subscr sideba breadc disqus outbra tabool cookie consen advert sponso pagina shareb sharet ' +
    'social trendi naviga commen copyri teaser recirc mostre mostpo mostvi authorb feedba'
  ).split(' '),
)
/** Words that begin like a stem and mean nothing of the kind. */
const INNOCENT = new Set(['commence', 'commentary', 'commend', 'advertiser', 'consensus', 'relates'])

/** Two words side by side: `read-more`, `authorBio`. */
const PAIRS = new Set(
  (
    'read-more read-next up-next also-read see-also author-bio author-box author-info author-card about-author about-the post-author ' +
    'sign-up skip-link screen-reader visually-hidden sr-only site-header site-footer most-read most-popular most-viewed most-stories ' +
    'post-tags entry-tags article-tags tag-list tag-cloud print-only hidden-print live-chat edit-section'
  ).split(' '),
)
/** Asked for first, for most words begin no pair and joining them costs more than looking one up. */
const BEGINNINGS = new Set([...PAIRS].map((pair) => pair.slice(0, pair.indexOf('-'))))

const BODY_NAME = /(?:article|story|entry|post|main|news)[-_]{0,2}(?:body|content|text)|body[-_]?text/
const isBodyName = (name: string): boolean => BODY_NAME.test(name.toLowerCase())

/** Causes that hold even where most of the page's text stands under them: a page can have more comments than article. */
export const FIRM = new Set([
  'nav',
  'aside',
  'footer',
  'comment',
  'comments',
  'commen',
  'disqus',
  'related',
  'relate',
  'sidebar',
  'sideba',
  'trendi',
])

/** What an element's own tag and attributes say of the text in it. */
export interface Traits {
  /** Hidden by an attribute, or for the reader to write in: not read at all. */
  readonly unread: boolean
  /** What sets it beside the article: a tag, a role or a word of its name. */
  readonly cause: string | undefined
  /** Its class calls it the caption of a picture. */
  readonly isCaption: boolean
}

/** One call for the names of the attributes spares seven for attributes that most elements do not have. */
export function traitsOf(element: Element, tag: string): Traits {
  let cause = ASIDE_TAGS.has(tag) ? tag.toLowerCase() : undefined
  let isCaption = false
  for (const name of attributeNamesOf(element)) {
    if (!TELLING.has(name)) continue
    const value = attributeOf(element, name)
    if (isUnreadBy(name, value, element)) return { unread: true, cause, isCaption }
    cause ??= causeBy(name, value)
    isCaption ||= name === 'class' && value.includes('caption') && CAPTION.test(value)
  }
  return { unread: false, cause, isCaption }
}

/** `wp-caption-text`, `image__caption`; not `has-caption`, which stands on what has one. */
const CAPTION = /(?:^|\s)(?!has-|no-|with)(?:[\w-]*[-_])?caption(?:[-_]+text)?(?:\s|$)/

const TELLING = new Set(['class', 'id', 'role', 'hidden', 'aria-hidden', 'style', 'contenteditable'])

function isUnreadBy(name: string, value: string, element: Element): boolean {
  if (name === 'hidden') return !STREAMED.test(attributeOf(element, 'id'))
  if (name === 'aria-hidden') return value === 'true'
  if (name === 'style') return HIDING_STYLE.test(value)
  return name === 'contenteditable' && value.toLowerCase() !== 'false'
}

function causeBy(name: string, value: string): string | undefined {
  if (name === 'class') return causeIn(value, Infinity)
  if (name === 'id') return causeIn(value, MOST_ID_WORDS)
  const role = name === 'role' ? value.toLowerCase() : ''
  return ASIDE_ROLES.has(role) ? `role ${role}` : undefined
}

/** A longer id is the title of a section: `sharing-with-a-single-developer`. */
const MOST_ID_WORDS = 3

/** Classes by which the common style libraries hide; where style sheets are loaded, they are asked too. */
const HIDDEN = /(?:^|\s)(?:(?:is-)?hidden|d-none|hide|w-condition-invisible)(?:\s|$)/
/** `hidden md:block`: hidden on small screens only. */
const SHOWN_ELSEWHERE = /:|-(?:block|flex|inline|grid|table)\b/

/** Plain words before the expressions: on a cold page an expression costs more to build than all names to search. */
const isHiding = (name: string): boolean =>
  HIDERS.some((word) => name.includes(word)) && HIDDEN.test(name) && !SHOWN_ELSEWHERE.test(name)
const HIDERS = ['hid', 'd-none', 'invisible']

const judged = new Map<string, string | undefined>()
const MOST_JUDGED = 5_000

/** Class names repeat all over a page, so a verdict is kept. */
function causeIn(name: string, mostWords: number): string | undefined {
  if (name === '') return undefined
  const key = mostWords === Infinity ? name : `#${name}`
  if (judged.has(key)) return judged.get(key)
  if (judged.size > MOST_JUDGED) judged.clear()
  if (mostWords === Infinity && isHiding(name)) {
    judged.set(key, 'hidden')
    return 'hidden'
  }
  const words = name.match(/[A-Z]?[a-z]+|[A-Z]+/g) ?? []
  const named = words.length > mostWords ? undefined : causeAmong(words, name)
  const cause = named && isBodyName(name) ? undefined : named
  judged.set(key, cause)
  return cause
}

function causeAmong(words: readonly string[], name: string): string | undefined {
  let before = ''
  for (const part of words) {
    const word = part.toLowerCase()
    const cause = causeOfWord(word, before)
    if (cause && !isOfHash(part, name)) return cause
    before = word
  }
  return undefined
}

function causeOfWord(word: string, before: string): string | undefined {
  if (WORDS.has(word)) return word
  if (BEGINNINGS.has(before) && PAIRS.has(`${before}-${word}`)) return before + word
  return word.length > 5 && STEMS.has(word.slice(0, 6)) && !INNOCENT.has(word) ? word.slice(0, 6) : undefined
}

/** Letters after a digit are of a hash: `2a71d3ad`. */
const isOfHash = (part: string, name: string): boolean => /\d/.test(name[name.indexOf(part) - 1] ?? '')

/** A mark of the publisher that the body of an article stands here. */
export function isDeclaredBody(element: Element): boolean {
  return attributeOf(element, 'itemprop').toLowerCase().includes('articlebody') || isBodyName(nameOf(element))
}

/** React streams parts of a page into hidden elements of such ids and then moves them where they are seen. */
const STREAMED = /^S:[\da-f]+$/

const HIDING_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i

/** Hidden by an attribute of its own; style sheets are asked later, for what is left. */
export const isHiddenByItself = (element: Element): boolean => traitsOf(element, '').unread

const nameOf = (element: Element): string => `${attributeOf(element, 'class')} ${attributeOf(element, 'id')}`
