import type { PageDate, Section } from './article.ts'
import type { AssembledText } from './assemble-text.ts'
import { dateOfTime, isBesideForDates } from './dateline.ts'
import { aboveOf, allUnder, attributeOf, isUnder, tagOf } from './page-dom.ts'

interface Unit {
  readonly element: Element
  readonly published: PageDate | undefined
}

/**
 * Posts of a live blog, articles of an endless page: the parts of the body that are built alike and bear a time each.
 * Always at least one section; together they cover the text, the first from its beginning.
 */
export function findSections(
  body: Element,
  assembled: AssembledText,
  lang: string,
  spine: ReadonlySet<Node>,
  published: PageDate | undefined,
): Section[] {
  const sections: Section[] = []
  const end = assembled.text.length
  let current: Unit | undefined
  let start = 0
  const units = datedUnits(body, lang, spine)
  assembled.blocks.forEach((block, i) => {
    const element = assembled.elements[i] as Element
    const unit = units.find((candidate) => isUnder(element, candidate.element))
    if (!unit || unit === current) return
    if (block.start > 0) sections.push(section(start, block.start, current ? current.published : published))
    start = block.start
    current = unit
  })
  return [...sections, section(start, end, current?.published ?? published)]
}

const section = (start: number, end: number, published: PageDate | undefined): Section =>
  published ? { start, end, published } : { start, end }

/** At least so many parts; fewer times are of the byline. */
const LEAST_UNITS = 2
/** More are the rows of a list; each is compared with each block. */
const MOST_UNITS = 300
/** Not even looked at; a part may bear a few. */
const MOST_TIMES = 4 * MOST_UNITS

function datedUnits(body: Element, lang: string, spine: ReadonlySet<Node>): Unit[] {
  const all = allUnder(body, 'time')
  if (all.length < LEAST_UNITS || all.length > MOST_TIMES) return []
  const times = [...all].filter((time) => !isBesideForDates(time, spine))
  if (times.length < LEAST_UNITS) return []
  const around = commonAncestor(times)
  const units = new Map<Element, Unit>()
  for (const time of times) {
    const element = childTowards(around, time)
    if (element && !units.has(element)) units.set(element, { element, published: dateOfTime(time, lang) })
  }
  if (units.size > MOST_UNITS) return []
  const alike = mostAlike([...units.values()])
  return alike.length >= LEAST_UNITS ? alike : []
}

function commonAncestor(elements: readonly Element[]): Element {
  let at: Element | null = elements[0] as Element
  while (at && !elements.every((element) => element !== at && isUnder(element, at as Element))) at = aboveOf(at)
  return at ?? (elements[0] as Element)
}

function childTowards(ancestor: Element, element: Element): Element | undefined {
  for (let at: Element | null = element; at; at = aboveOf(at)) if (aboveOf(at) === ancestor) return at
  return undefined
}

/** A bare `<time>` beside another is a byline, not a part. */
function mostAlike(units: readonly Unit[]): Unit[] {
  const groups = new Map<string, Unit[]>()
  for (const unit of units) {
    const tag = tagOf(unit.element)
    if (tag === 'TIME') continue
    const key = `${tag} ${attributeOf(unit.element, 'class').split(/\s+/)[0] ?? ''}`
    groups.set(key, [...(groups.get(key) ?? []), unit])
  }
  return [...groups.values()].sort((a, b) => b.length - a.length)[0] ?? []
}
