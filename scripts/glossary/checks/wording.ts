import type { Finding } from '../finding.ts'
import type { LoadedEntry } from '../load-entries.ts'
import type { YamlPath } from '../read-yaml.ts'
import { type Check, refuse } from './checked-glossary.ts'

/** Mean length of a sentence, in words, above which a card no longer reads at a glance. */
export const MEAN_SENTENCE_MAX = 22

/** True on the day it was written, wrong on the day it is read. */
const AGEING =
  /\b(now|nowadays|currently|current|recent|recently|today|yet|so far|ongoing|to date|at present|presently|(?:last|this|next) (?:year|month|week|spring|summer|autumn|winter)|next)\b/i

/** Judgements that the card must leave to those who make them; listed by whom stands under `designations`. */
const VERDICT =
  /\b(terrorists?|regimes?|extremis(?:t|ts|m)|radicals?|radicalis(?:ed|m)|fanatic(?:s|al)?|brutal(?:ly)?|so-called|self-(?:proclaimed|styled)|notorious(?:ly)?|martyr(?:s|ed|dom)?|freedom fighters?|puppets?|thugs?|barbari(?:c|ans?)|evil|heroic|infamous|bloodthirsty|savage|heinous|cowardly)\b/i

/** Names of lists, laws and bodies that carry such a word in their own title. */
const TITLES =
  /\b(?:Foreign Terrorist Organi[sz]ations?|Specially Designated Global Terrorists?|(?:state |State )?[Ss]ponsors? of [Tt]errorism|(?:Global )?(?:War|war) on [Tt]error(?:ism)?|(?:[A-Z][\w-]*,? (?:and )?)*(?:Anti-?|Counter-?)?Terrorism (?:Act|Committee|Law|Court|Unit|Squad|Department|Service|Centre|Center|Bureau|Tribunal)|Counter[- ]Terrorism)\b|\bcounter-?terrorism\b/g
/** "Listed as a terrorist organisation by the US": the words of a list, said to be so. */
const ATTRIBUTED =
  /\b(?:listed|designated|designat(?:es|ion)|lists?|classif(?:ies|ied)|outlaw(?:s|ed)|proscribe[sd]|bann?ed|banned|calls?|called|convicted|charged|accused?|accuses)\b/i

const MARKUP = /<[a-z/!][^>]*>|&(?:[a-z]+|#\d+);|\*\*|__|\[[^\]]*\]\(|`/i

interface Sentence {
  readonly path: YamlPath
  readonly text: string
}

/** The words of an entry: nothing that ages, no verdict in our own voice, no markup, sentences that read at a glance. */
export const checkWording: Check = ({ entries }) =>
  entries.flatMap((loaded) => [
    ...prose(loaded).flatMap((sentence) => checkSentence(loaded, sentence)),
    ...longSentences(loaded),
  ])

/** Everything of an entry that is written in our own voice. */
export function prose({ entry }: Pick<LoadedEntry, 'entry'>): Sentence[] {
  return [
    { path: ['what'], text: entry.what },
    ...(entry.why === undefined ? [] : [{ path: ['why'], text: entry.why }]),
    ...entry.status.map(({ text }, index) => ({ path: ['status', index, 'text'], text })),
    ...entry.facts.map(({ text }, index) => ({ path: ['facts', index, 'text'], text })),
    ...entry.confusedWith.map(({ difference }, index) => ({
      path: ['confusedWith', index, 'difference'],
      text: difference,
    })),
    ...entry.relations.flatMap(({ note }, index) =>
      note === undefined ? [] : [{ path: ['relations', index, 'note'], text: note }],
    ),
    ...entry.holders.flatMap(({ note }, index) =>
      note === undefined ? [] : [{ path: ['holders', index, 'note'], text: note }],
    ),
  ]
}

function checkSentence(loaded: LoadedEntry, { path, text }: Sentence): Finding[] {
  const findings: Finding[] = []
  const ageing = AGEING.exec(text)
  if (ageing) findings.push(refuse(loaded, path, `"${ageing[0]}" ages`, 'name the year or the day in its place'))
  const verdict = verdictIn(text, loaded)
  if (verdict)
    findings.push(
      refuse(
        loaded,
        path,
        `"${verdict}" is a verdict in our own voice`,
        'say what it does, or who says so; listings stand under "designations"',
      ),
    )
  if (/\bAfghanis\b/.test(text))
    findings.push(refuse(loaded, path, '"Afghanis" for people', 'write "Afghans": an afghani is money'))
  const markup = MARKUP.exec(text)
  if (markup) findings.push(refuse(loaded, path, `markup: ${markup[0]}`, 'write plain text'))
  return findings
}

function verdictIn(text: string, { entry }: LoadedEntry): string | undefined {
  const names = [...entry.names.map((name) => name.text), entry.title]
  const spoken = names.reduce((rest, name) => rest.replaceAll(name, ''), text.replace(TITLES, ''))
  const found = VERDICT.exec(spoken)?.[0]
  if (!found) return undefined
  const attributable = /^terroris/i.test(found) && ATTRIBUTED.test(spoken)
  return attributable ? undefined : found
}

function longSentences(loaded: LoadedEntry): Finding[] {
  const texts = prose(loaded).map(({ text }) => text)
  const sentences = texts.flatMap((text) => text.split(/(?<=[.!?])\s+(?=\p{Lu})/u))
  const words = sentences.reduce((sum, sentence) => sum + sentence.split(/\s+/).length, 0)
  const mean = words / sentences.length
  if (mean <= MEAN_SENTENCE_MAX) return []
  return [
    refuse(
      loaded,
      ['what'],
      `sentences have ${mean.toFixed(1)} words on average, ${MEAN_SENTENCE_MAX} are allowed`,
      'split the longest ones',
    ),
  ]
}
