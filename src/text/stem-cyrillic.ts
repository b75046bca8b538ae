/**
 * Slavic names are inflected ("Талибана", "в Кабуле"). Both the glossary's names and the text lose their case endings,
 * so that the two meet; the stem keeps at least three letters. Folding has turned й into и and ї into і before.
 */
const STEM_MIN = 3
const ENDING = /(?:[аеиоуыюяэіє]?(?:г[оа]|м[уи]?|в|х))?[аеиоуыюяэьіє]*$/
const VOWELS = /[аеиоуыюяэьіє]+$/

/** Units of the word that stay, of `length` units from `from`; all of them where the word is not Cyrillic. */
export function stemCyrillic(units: Uint16Array, from: number, length: number): number {
  const last = units[from + length - 1] ?? 0
  if (last < 0x400 || last > 0x52f || length <= STEM_MIN || length > 40) return length
  const word = String.fromCharCode(...units.subarray(from, from + length)).toLowerCase()
  for (const ending of [ENDING, VOWELS]) {
    const stem = word.replace(ending, '').length
    if (stem >= STEM_MIN) return stem
  }
  return length
}
