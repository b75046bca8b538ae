/** Caps for everything that comes from a file, checked before it is parsed where that can be. */

/** Bytes of a file. A hundred thousand entries with a sentence each are about 15 MB. */
export const FILE_MAX = 50_000_000
/** Entries, and names, of one pack: twice what the largest lists in use have. */
export const ENTRIES_MAX = 200_000
export const NAMES_MAX = 200_000
/** Words of all names together: the tree of names keeps its nodes below 2^20. */
export const WORDS_MAX = 1_000_000
/** Words of one name; longer than any title of an office. */
export const NAME_WORDS_MAX = 12
/** Lengths in UTF-16 units: names as in the entry schema, texts three times what fits the card without scrolling. */
export const NAME_MAX = 120
export const TEXT_MAX = 500
export const LINK_MAX = 500
export const TITLE_MAX = 80
export const ALIASES_MAX = 40
export const FACTS_MAX = 40
/** How deep arrays and objects may lie in one another; a pack needs five. */
export const DEPTH_MAX = 12
/** Values in a JSON file: a dozen for each entry. */
export const VALUES_MAX = 3_000_000
/** Columns of a table, and separators in one line of it (a quoted text holds many). */
export const COLUMNS_MAX = 60
export const SEPARATORS_MAX = 5_000
/** Remarks that are kept with their line; of the others the number is told. */
export const REMARKS_MAX = 200
