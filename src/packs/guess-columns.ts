import type { PackField } from './pack-entry.ts'
import type { Columns, Table } from './table.ts'

/** Words by which columns call what they hold, in the languages of lists that are about; compared in small letters. */
const WORDS: readonly (readonly [PackField, readonly string[]])[] = [
  ['wikidata', ['wikidata', 'qid', 'wikidata id', 'item', 'entity']],
  ['id', ['id', 'key', 'identifier', 'slug']],
  ['name', ['name', 'title', 'label', 'term', 'entry', 'headword', 'itemlabel', 'entitylabel', 'begriff', 'nom', 'nombre', 'titel', 'terme']],
  ['aliases', ['aliases', 'alias', 'names', 'other names', 'also known as', 'aka', 'synonyms', 'synonym', 'acronym', 'abbreviation', 'altlabel', 'altlabels', 'itemaltlabel', 'alternative', 'short', 'short name', 'synonyme', 'abkürzung', 'sinónimos']],
  ['what', ['what', 'description', 'definition', 'gist', 'summary', 'meaning', 'explanation', 'itemdescription', 'about', 'text', 'beschreibung', 'bedeutung', 'définition', 'descripción', 'definición']],
  ['why', ['why', 'context', 'notes', 'note', 'comment', 'relevance']],
  ['type', ['type', 'kind', 'category', 'class', 'instance', 'instanceoflabel', 'typ', 'art']],
  ['exact', ['exact', 'case', 'case sensitive', 'exact case']],
  ['born', ['born', 'birth', 'birthdate', 'date of birth', 'dateofbirth']],
  ['died', ['died', 'death', 'deathdate', 'date of death', 'dateofdeath']],
  ['country', ['country', 'countrycode', 'country code', 'iso']],
  ['wikipedia', ['wikipedia', 'article', 'sitelink']],
  ['link', ['link', 'url', 'source', 'website', 'href', 'quelle']],
  ['facts', ['facts']],
] // biome-ignore format: one line a field

/** Rows that are looked at where a column's name says nothing. */
const SAMPLE = 50

/** Fields that several columns may fill. */
const MANY: ReadonlySet<PackField> = new Set(['aliases'])

/**
 * What each column seems to hold: by its name, and where no column is called the name or the description, by the length of what
 * stands in it. The reader sees the guess and can change it.
 */
export function guessColumns({ columns, rows }: Table): Columns {
  const guessed: (PackField | '')[] = columns.map(fieldOf)
  guessed.forEach((field, at) => {
    if (field !== '' && !MANY.has(field) && guessed.indexOf(field) !== at) guessed[at] = ''
  })
  const sample = rows.slice(0, SAMPLE)
  const lengths = columns.map((_, at) => meanLength(sample.map((row) => row[at])))
  const free = () => columns.flatMap((_, at) => (guessed[at] === '' && (lengths[at] as number) > 0 ? [at] : []))
  if (!guessed.includes('name')) take(guessed, 'name', free().filter((at) => (lengths[at] as number) < 60)[0])
  if (!guessed.includes('what'))
    take(guessed, 'what', free().sort((one, other) => (lengths[other] as number) - (lengths[one] as number))[0])
  return guessed
}

function take(guessed: (PackField | '')[], field: PackField, at: number | undefined): void {
  if (at !== undefined) guessed[at] = field
}

/** The field that a column of this name holds; '' where the name says nothing. */
export function fieldOf(column: string): PackField | '' {
  const word = column
    .toLowerCase()
    .replace(/[_\-\s]+/g, ' ')
    .trim()
  return WORDS.find(([, words]) => words.includes(word))?.[0] ?? ''
}

function meanLength(values: readonly unknown[]): number {
  const texts = values.filter((value): value is string => typeof value === 'string' && value.trim() !== '')
  return texts.length === 0 ? 0 : texts.reduce((sum, text) => sum + text.length, 0) / texts.length
}
