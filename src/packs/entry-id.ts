/**
 * The id of an entry in its pack: the one that the file gives, else the Wikidata number, else one made from the name, so that the
 * next version of the same list meets the same entries again.
 */
export function entryId(given: unknown, wikidata: string, name: string): string {
  const own = typeof given === 'string' || typeof given === 'number' ? slug(String(given)) : ''
  return own || wikidata.toLowerCase() || slug(name) || 'entry'
}

/** Longer than any id that tells something. */
const ID_MAX = 80

/** Letters and digits of any script in small letters, hyphens between; marks are taken off Latin letters. */
function slug(text: string): string {
  return text
    .slice(0, 400)
    .toWellFormed()
    .normalize('NFKD')
    .toLowerCase()
    .replace(/(?<=[a-z])\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, ID_MAX)
    .replace(/^-+|-+$/g, '')
    .toWellFormed()
}
