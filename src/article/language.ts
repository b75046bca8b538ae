import { attributeOf, rootOf } from './page-dom.ts'
import { type PageMeta, readMeta } from './page-meta.ts'

/** BCP 47 of the article: what the page says, unless the script of the text contradicts it; else script, then common words. */
export function languageOf(document: Document, text: string, meta: PageMeta = readMeta(document)): string {
  const stated = statedLanguage(document, meta)
  const script = languageOfScript(text)
  if (script && (!stated || !writes(stated, script))) return script.languages[0] as string
  if (script) return stated || (script.languages[0] as string)
  const words = text.slice(0, SAMPLE).toLowerCase().match(LATIN_WORD) ?? []
  const own = stated ? shareOfCommonWords(words, primary(stated)) : undefined
  if (words.length < FEWEST_WORDS || (own !== undefined && own > PLAINLY)) return stated
  return belied(stated, own, words)
}

/** Templates keep the language of their author: what the words belie is not believed. */
function belied(stated: string, own: number | undefined, words: readonly string[]): string {
  let best = ''
  let top = TELLS
  for (const lang of Object.keys(COMMON)) {
    const share = shareOfCommonWords(words, lang) ?? 0
    if (share > top) {
      best = lang
      top = share
    }
  }
  return best && (!stated || (own !== undefined && own < top / 3)) ? best : stated
}

interface Script {
  readonly pattern: RegExp
  /** Languages written in it, the most used first. */
  readonly languages: readonly string[]
}

/** The more telling script first: Japanese has Han too, Persian and Urdu have letters that Arabic lacks. */
const SCRIPTS: readonly Script[] = [
  { pattern: /\p{Script=Hangul}/gu, languages: ['ko'] },
  { pattern: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, languages: ['ja'] },
  { pattern: /\p{Script=Han}/gu, languages: ['zh', 'ja', 'yue', 'ko'] },
  { pattern: /[ٹڈڑےں]/gu, languages: ['ur', 'pa', 'ks', 'sd', 'ps'] },
  { pattern: /[پچژگ]/gu, languages: ['fa', 'ur', 'ku', 'ckb', 'ps', 'sd', 'ug', 'ar'] },
  { pattern: /\p{Script=Arabic}/gu, languages: ['ar', 'fa', 'ur', 'ps', 'ku', 'ckb', 'ug', 'sd', 'ks', 'pa'] },
  { pattern: /[іїєґ]/giu, languages: ['uk', 'be', 'kk', 'ky', 'tg', 'sr', 'mk', 'bg', 'ru'] },
  {
    pattern: /\p{Script=Cyrillic}/gu,
    languages: ['ru', 'uk', 'bg', 'sr', 'mk', 'be', 'kk', 'ky', 'mn', 'tg', 'tt', 'bs', 'uz', 'az'],
  },
  { pattern: /\p{Script=Devanagari}/gu, languages: ['hi', 'mr', 'ne', 'sa', 'bho', 'mai', 'kok'] },
  { pattern: /\p{Script=Bengali}/gu, languages: ['bn', 'as'] },
  { pattern: /\p{Script=Tamil}/gu, languages: ['ta'] },
  { pattern: /\p{Script=Telugu}/gu, languages: ['te'] },
  { pattern: /\p{Script=Thai}/gu, languages: ['th'] },
  { pattern: /\p{Script=Greek}/gu, languages: ['el'] },
  { pattern: /\p{Script=Hebrew}/gu, languages: ['he', 'yi'] },
  { pattern: /\p{Script=Georgian}/gu, languages: ['ka'] },
  { pattern: /\p{Script=Armenian}/gu, languages: ['hy'] },
]

/** Characters that are looked at; the beginning of an article tells its language. */
const SAMPLE = 1500

function languageOfScript(text: string): Script | undefined {
  const sample = text.slice(0, SAMPLE)
  if (!/[\u0370-\u1fff\u2e80-\uffff]/.test(sample)) return undefined
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  return SCRIPTS.find(({ pattern }, i) => {
    const share = (sample.match(pattern)?.length ?? 0) / letters
    return share > (TELLING.has(i) ? 0.015 : 0.5)
  })
}

/** Indices of scripts told by a few letters only. */
const TELLING = new Set([1, 3, 4, 6])

const writes = (lang: string, script: Script): boolean => script.languages.includes(primary(lang))
const primary = (lang: string): string => lang.toLowerCase().split('-')[0] ?? ''

function statedLanguage(document: Document, meta: PageMeta): string {
  const root = rootOf(document)
  const said = [
    root ? attributeOf(root, 'lang') || attributeOf(root, 'xml:lang') : '',
    ...['content-language', 'og:locale', 'language', 'inlanguage'].map((name) => meta.get(name) ?? ''),
  ]
  return said.map(tidy).find(Boolean) ?? ''
}

/** `pt_br` becomes `pt-BR`; what is no language tag becomes nothing. */
function tidy(tag: string): string {
  const parts = tag.trim().split(',')[0]?.trim().replaceAll('_', '-').split('-') ?? []
  if (!/^[a-z]{2,3}$/i.test(parts[0] ?? '')) return ''
  return parts
    .map((part, i) => (i === 0 ? part.toLowerCase() : part.length === 2 ? part.toUpperCase() : part))
    .join('-')
}

/** Words that stand in almost every paragraph of a language and in few of another. */
const COMMON: Readonly<Record<string, string>> = {
  en: 'the of and to in that was for with has',
  es: 'el la los de que por una con las del',
  fr: 'le les des du une est dans pour que au',
  de: 'der die und das den ist nicht mit ein von',
  pt: 'o os de que uma não do da em com',
  it: 'il di che la per non una gli del con',
  nl: 'de het een van en dat niet met voor zijn',
  pl: 'w na się że nie do jest przez oraz z',
  tr: 've bir bu için ile da olarak olan çok daha',
  id: 'yang dan di dengan untuk ini dari pada tidak akan',
  vi: 'và của là có được trong cho không những người',
  sv: 'och att det som en är på för inte av',
  da: 'og at det er en på til af ikke der',
  no: 'og det er en på som til ikke av har',
  fi: 'ja on ei se että oli mutta hän ovat myös',
  cs: 'a se na že je v to do který jsou',
  ro: 'și de la în care pe cu nu este mai',
  hu: 'a az és hogy nem egy is volt meg csak',
  sw: 'ya na wa kwa ni katika za la kuwa hiyo',
}

/** Share of common words below which no language is named. */
const TELLS = 0.08
/** Share from which the stated language needs no comparison. */
const PLAINLY = 0.1

/** Fewer words tell no language. */
const FEWEST_WORDS = 30

/** Lower case; other scripts are told by their letters. The full class of letters costs more to build than to match. */
const LATIN_WORD = /[a-z\u00df-\u024f\u1e00-\u1eff]+/g

/** Undefined for a language whose words are not known here. */
function shareOfCommonWords(words: readonly string[], lang: string): number | undefined {
  const common = COMMON[lang]
  if (common === undefined) return undefined
  const set = new Set(common.split(' '))
  return words.filter((word) => set.has(word)).length / words.length
}
