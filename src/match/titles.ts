import { TITLE_CLASSES, TITLE_WORDS, type TitleClass } from '../glossary/title-words.ts'
import { hashWord } from '../text/hash-word.ts'

/** Class of each title, by the word's hash. */
export const TITLE_CLASS: ReadonlyMap<number, TitleClass> = new Map(
  TITLE_CLASSES.flatMap((titleClass) =>
    TITLE_WORDS[titleClass].map((word): [number, TitleClass] => [hashWord(word), titleClass]),
  ),
)
