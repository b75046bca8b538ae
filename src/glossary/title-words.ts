/**
 * Words that stand before a person's name without being part of it, by what they say about the person. A surname after a
 * title that the person bore is as good as the full name ("President Biden"); any title keeps its place from being taken
 * for a first name.
 */
export const TITLE_WORDS = {
  president: ['president', 'pres', 'presidents', 'presidency'],
  head: ['prime', 'premier', 'pm', 'chancellor', 'taoiseach'],
  minister: ['minister', 'secretary', 'ministers', 'undersecretary'],
  royal: ['king', 'queen', 'prince', 'princess', 'emir', 'amir', 'sultan', 'shah', 'crown', 'sheikha', 'emperor', 'royal'],
  lawmaker: ['senator', 'sen', 'senators', 'representative', 'rep', 'congressman', 'congresswoman', 'lawmaker', 'mp', 'speaker', 'majority', 'minority', 'whip', 'deputy'],
  officer: ['general', 'gen', 'marshal', 'admiral', 'adm', 'colonel', 'col', 'commander', 'lieutenant', 'lt', 'major', 'maj', 'captain', 'capt', 'sergeant', 'sgt', 'brigadier', 'brig', 'corporal', 'cpl', 'private', 'staff', 'field', 'vice', 'rear', 'gens'],
  cleric: ['mullah', 'mulla', 'maulana', 'mawlawi', 'maulvi', 'molvi', 'sheikh', 'shaikh', 'shaykh', 'ayatollah', 'grand', 'imam', 'mufti', 'pope', 'bishop', 'archbishop', 'cardinal', 'rabbi', 'father', 'reverend', 'rev', 'hojatoleslam', 'sayyed', 'sayed', 'sayyid', 'seyed', 'qari', 'hafiz', 'haji', 'hajji', 'caliph'],
  official: ['ambassador', 'envoy', 'governor', 'gov', 'mayor', 'director', 'chief', 'chairman', 'chairwoman', 'chair', 'leader', 'spokesman', 'spokeswoman', 'spokesperson', 'administrator', 'adviser', 'advisor', 'candidate', 'nominee', 'councillor', 'commissioner', 'head', 'agent', 'official', 'diplomat', 'founder', 'boss', 'strongman', 'dictator', 'warlord', 'co-founder', 'cofounder', 'ex-president', 'negotiator'],
  law: ['judge', 'justice', 'attorney', 'prosecutor', 'inspector', 'detective', 'officer', 'sheriff', 'constable', 'magistrate'],
  courtesy: ['mr', 'mrs', 'ms', 'miss', 'dr', 'prof', 'professor', 'sir', 'lord', 'lady', 'dame', 'madam', 'doctor', 'engineer', 'ustad', 'lawyer', 'analyst', 'journalist', 'author', 'activist', 'actor', 'actress', 'coach', 'singer', 'writer', 'reporter', 'correspondent', 'photographer', 'republican', 'democrat', 'democratic', 'conservative', 'labour', 'incumbent', 'former', 'then', 'ex', 'late', 'acting', 'interim', 'outgoing', 'elect', 'comrade', 'brother', 'militant', 'terrorist', 'jihadist', 'mastermind', 'billionaire', 'tycoon'],
} as const satisfies Record<string, readonly string[]> // biome-ignore format: one line a class reads as a table; a word a line would be 200 lines.

export type TitleClass = keyof typeof TITLE_WORDS
export const TITLE_CLASSES = Object.keys(TITLE_WORDS) as TitleClass[]

/** Classes named by the words of an office or role, such as "president of Afghanistan". */
export function titleClassesIn(role: string): TitleClass[] {
  const words = new Set(role.toLowerCase().split(/[^\p{L}]+/u))
  return TITLE_CLASSES.filter((titleClass) => TITLE_WORDS[titleClass].some((word) => words.has(word)))
}
