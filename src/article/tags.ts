/** What an element is to running text, told by its tag alone. */

/** Never prose, whatever stands in them. */
export const UNREAD = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG MATH CANVAS AUDIO VIDEO BUTTON SELECT TEXTAREA OPTION DIALOG'.split(
    ' ',
  ),
)

const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RP RT RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
)
export const isInline = (tag: string): boolean => INLINE.has(tag)
