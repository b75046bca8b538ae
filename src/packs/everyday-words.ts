/**
 * Words that every text is full of: as a name they would mark each line. English first, and the small words of the languages
 * in which packs are likely to be written. Written in capitals ("WHO", "IS") they are acronyms and stay.
 */
const WORDS = `
  a about above after again against all also although always am among an and another any anybody anyone anything are around as at away back be
  because been before began being below between both but by came can cannot could did do does doing done down during each either else ever every
  everybody everyone everything few first for from get gets give go goes going gone good got had has have having he her here hers herself him
  himself his how however i if in into is it its itself just keep kept know known last least less let like made make makes man many may me men
  might mine more most much must my myself never new next no nobody none nor not nothing now of off often old on once one only or other others
  our ours out over own part people per perhaps put rather said same saw say says see seem seen she should since so some somebody someone
  something still such take taken than that the their theirs them themselves then there these they thing things this those through time to
  today together too two under until up upon us use used very via was way we well went were what when where whether which while who whole whom
  whose why will with within without woman women word words work world would yes yesterday yet you your yours yourself
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
  der die das den dem des ein eine einer eines und oder aber nicht mit von zu im am auf für ist sind war wird werden auch als wie wenn ich du er sie es wir ihr
  le la les un une des du de et ou mais ne pas avec pour par sur dans est sont était qui que quoi il elle nous vous ils elles ce cette ces
  el los las una unos unas y o pero no con por para en es son era que quien él ella nosotros ellos este esta
  و از به در که با را این آن برای است من في على إلى عن هذا هذه الذي التي`

const EVERYDAY = new Set(WORDS.split(/\s+/))

/** Whether a name, cleaned, is such a word in any case but all capitals. */
export function isEveryday(name: string): boolean {
  const small = name.toLowerCase()
  return EVERYDAY.has(small) && (name !== name.toUpperCase() || name === small)
}
