import { allIn, attributeOf, rootOf } from './page-dom.ts'

/** BCP 47 of the article: what the page says, unless the script of the text contradicts it; else script, then common words. */
export function languageOf(document: Document, text: string): string {
  const stated = statedLanguage(document)
  const script = languageOfScript(text)
  if (script && (!stated || !writes(stated, script))) return script.languages[0] as string
  if (script) return stated || (script.languages[0] as string)
  const shares = sharesOfCommonWords(text)
  const [best] = [...shares].sort((a, b) => b[1] - a[1])
  if (!best || best[1] < TELLS) return stated
  // Templates keep the language of their author: what most of the words belie is not believed.
  const own = shares.get(primary(stated))
  return !stated || (own !== undefined && own < best[1] / 3) ? best[0] : stated
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

function statedLanguage(document: Document): string {
  const root = rootOf(document)
  const said = [
    root ? attributeOf(root, 'lang') || attributeOf(root, 'xml:lang') : '',
    ...[
      'meta[http-equiv="content-language" i]',
      'meta[property="og:locale"]',
      'meta[name="language" i]',
      '[itemprop="inLanguage"]',
    ].map((selector) => contentOf(document, selector)),
  ]
  return said.map(tidy).find(Boolean) ?? ''
}

function contentOf(document: Document, selector: string): string {
  const element = allIn(document, selector)[0]
  return element ? attributeOf(element, 'content') : ''
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

/** Fewer words tell no language. */
const FEWEST_WORDS = 30

function sharesOfCommonWords(text: string): Map<string, number> {
  const shares = new Map<string, number>()
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  if (words.length < FEWEST_WORDS) return shares
  for (const [lang, common] of Object.entries(COMMON)) {
    const set = new Set(common.split(' '))
    shares.set(lang, words.filter((word) => set.has(word)).length / words.length)
  }
  return shares
}
