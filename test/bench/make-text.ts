import { COMMON_WORDS } from './common-words.ts'
import { randomFrom } from './random.ts'

/** Share of words that begin a name: about four in a hundred in agency copy. */
const NAME_SHARE = 0.04

/** Invented news of `words` words with names of the list in it, curly quotes and apostrophes as editors set them. */
export function makeText(words: number, names: readonly string[]): string {
  const random = randomFrom(words)
  const parts: string[] = []
  let inSentence = 0
  let count = 0
  while (count < words) {
    const isName = random() < NAME_SHARE
    let word = isName
      ? (names[Math.floor(random() * names.length)] as string)
      : (COMMON_WORDS[Math.floor(COMMON_WORDS.length * random() ** 2.5)] as string)
    count += word.split(' ').length
    if (inSentence === 0) word = word[0]?.toUpperCase() + word.slice(1)
    if (isName && random() < 0.15) word += '’s'
    inSentence++
    if (inSentence > 6 && random() < 0.1) {
      word += random() < 0.1 ? '.”\n\n' : '. '
      inSentence = 0
    } else word += random() < 0.06 ? ', ' : ' '
    parts.push(word)
  }
  // Joined strings are ropes until something reads them through; a text from a page is flat.
  return Buffer.from(parts.join(''), 'utf8').toString('utf8')
}
