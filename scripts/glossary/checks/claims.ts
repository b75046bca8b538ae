import type { Fact } from '../../../src/glossary/entry-schema.ts'
import type { Finding } from '../finding.ts'
import type { LoadedEntry } from '../load-entries.ts'
import { type Check, refuse, warn } from './checked-glossary.ts'

/** First reports of these are wrong so often that one source is not enough. */
const TWO_SOURCES: readonly Fact['kind'][] = ['death', 'figure', 'recognition']

/** "kills 13", "at least 170 dead": a toll, whatever its kind is said to be. */
const TOLL =
  /\b(?:kill(?:s|ed|ing)?|dead|deaths?|die[sd]?)\b[^.;]*?\b(?:\d[\d,.]*|dozens|hundreds|thousands|scores)\b|\b(?:\d[\d,.]*|dozens|hundreds|thousands)\b[^.;]*?\b(?:killed|dead|deaths|die[sd]?)\b/i
const YEARS = /\b(?:1[5-9]|20)\d\d\b/g

/** Who says so: figures and claims name their source in words, and grave ones have two. Lines without any are no schema. */
export const checkClaims: Check = ({ entries }) =>
  entries.flatMap((loaded) => [
    ...loaded.entry.facts.flatMap((fact, index) => checkFact(loaded, fact, index)),
    ...loaded.entry.relations.flatMap(({ claim, by }, index) =>
      claim !== undefined && by === undefined
        ? [unnamed(loaded, ['relations', index], `the relation is ${claim}`)]
        : [],
    ),
  ])

function checkFact(loaded: LoadedEntry, fact: Fact, index: number): Finding[] {
  const path = ['facts', index]
  const findings: Finding[] = []
  if ((fact.kind === 'figure' || fact.claim !== undefined) && fact.by === undefined)
    findings.push(unnamed(loaded, path, fact.claim === undefined ? 'a figure' : `the fact is ${fact.claim}`))
  if (TWO_SOURCES.includes(fact.kind) && new Set(fact.sources).size < 2)
    findings.push(
      refuse(
        loaded,
        [...path, 'sources'],
        `a ${fact.kind} with one source`,
        'add a second, independent one, or leave the line out',
      ),
    )
  if (fact.kind === undefined && TOLL.test(fact.text.replace(YEARS, '')))
    findings.push(
      warn(loaded, path, 'this reads like a toll', 'give it kind: figure with "by" and two sources, or kind: event'),
    )
  return findings
}

function unnamed(loaded: LoadedEntry, path: readonly (string | number)[], what: string): Finding {
  return refuse(loaded, path, `${what}, without "by"`, 'say who says so: by: news agencies')
}
