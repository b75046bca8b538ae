import type { Entity } from '../../src/glossary/entity.ts'
import type { EntityType } from '../../src/glossary/vocabulary.ts'
import { COMMON_WORDS } from './common-words.ts'
import { randomFrom } from './random.ts'

/** Parts of invented names: as long and as varied as those of news, and nobody's. */
const SYLLABLES =
  'ba be bi bo da de di do fa fe fi ga go ha he hi ja jo ka ke ki ko la le li lo ma me mi mo na ne ni no pa pe ra re ri ro sa se si so ta te ti to va ve za ze zi shah khan rud stan abad gorsk burg holm dal ston wick ford ham'.split(
    ' ',
  )
const KINDS = ['Front', 'Brigade', 'Council', 'Movement', 'Party', 'Ministry', 'Agency', 'Army', 'Union', 'Court']
const TYPES: readonly EntityType[] = ['person', 'city', 'armed-group', 'government-body']

/** A glossary gives names that are common words strict flags; here they are left out. */
const COMMON = new Set(COMMON_WORDS)

export interface BenchNames {
  readonly names: readonly string[]
  readonly entities: readonly Entity[]
}

/** `count` different names of invented people, cities and bodies, and the entities that bear them: two names for each person. */
export function makeNames(count: number): BenchNames {
  const random = randomFrom(20210830)
  const names = new Set<string>()
  const entities: Entity[] = []
  while (names.size < count) {
    const type = TYPES[Math.floor(random() ** 2 * TYPES.length)] as EntityType
    const own = namesOf(type, random)
      .filter((name) => !names.has(name) && !COMMON.has(name.toLowerCase()))
      .slice(0, count - names.size)
    if (own.length === 0) continue
    for (const name of own) names.add(name)
    entities.push(makeEntity(`e${entities.length}`, type, own, entities.length, random))
  }
  return { names: [...names], entities }
}

function namesOf(type: EntityType, random: () => number): string[] {
  const word = () =>
    capitalised(Array.from({ length: 2 + Math.floor(random() * 2.4) }, () => pick(SYLLABLES, random)).join(''))
  if (type === 'person') {
    const surname = word()
    return [`${word()} ${random() < 0.2 ? 'al-' : ''}${surname}`, surname]
  }
  if (type === 'city') return [word()]
  return [`${word()} ${random() < 0.3 ? `${word()} ` : ''}${pick(KINDS, random)}`]
}

function makeEntity(
  id: string,
  type: EntityType,
  names: readonly string[],
  count: number,
  random: () => number,
): Entity {
  const others = count === 0 ? [] : [`e${Math.floor(random() * count)}`]
  return {
    id,
    type,
    tier: 'authored',
    title: names[0] as string,
    names: names.map((text, index) => ({
      text,
      kind: index === 0 ? 'full' : 'surname',
      ...(index === 0 ? {} : { weak: true }),
    })),
    what: `An invented ${type} for measuring.`,
    relations: others.map((to) => ({ p: 'allied_with', to, title: to })),
    status: [],
    facts: [],
    roles: [],
    tenures: [],
    designations: [],
    confusedWith: [],
    sources: {},
    reviewed: '2026-11-23',
    reviewedUpTo: '2026-11-23',
  }
}

const capitalised = (word: string) => word[0]?.toUpperCase() + word.slice(1)
const pick = <Item>(list: readonly Item[], random: () => number) => list[Math.floor(random() * list.length)] as Item
