import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkAssertions } from '../../scripts/glossary/checks/assertions.ts'
import { runChecks } from '../../scripts/glossary/checks/run-checks.ts'
import { compileGlossary } from '../../scripts/glossary/compile.ts'
import { printFinding } from '../../scripts/glossary/finding.ts'
import { entryJsonSchema, SCHEMA_FILE } from '../../scripts/glossary/json-schema.ts'
import { loadGlossary } from '../../scripts/glossary/load-glossary.ts'
import { openGlossary } from '../../src/glossary/glossary.ts'

const loaded = loadGlossary()
const compiled = await compileGlossary({ draft: true })

describe('the glossary that is shipped', () => {
  test('is refused nothing', () => {
    const refused = [...loaded.findings, ...runChecks(loaded.glossary)].filter(({ grade }) => grade === 'refusal')
    expect(refused.map(printFinding)).toEqual([])
  })

  test('agrees with the assertions', () => {
    const path = 'test/gold/assertions.yaml'
    expect(checkAssertions(loaded.glossary, path, path).map(printFinding)).toEqual([])
  })

  test('has 300 written entries or more', () => {
    expect(compiled.report.authored).toBeGreaterThanOrEqual(300)
  })

  test('opens with every entity in it, as it was compiled', () => {
    const glossary = openGlossary(compiled.bytes)
    expect(glossary.size).toBe(compiled.entities.length)
    for (const entity of compiled.entities)
      expect(glossary.entity(entity.id)).toEqual(JSON.parse(JSON.stringify(entity)))
  })

  test('has an id of its own for each entity', () => {
    expect(new Set(compiled.entities.map(({ id }) => id)).size).toBe(compiled.entities.length)
  })

  test('has the source of every line beside it', () => {
    const missing = compiled.entities.flatMap(({ id, sources, ...parts }) =>
      [...parts.status, ...parts.facts, ...parts.roles, ...parts.tenures, ...parts.relations]
        .flatMap((line) => line.sources ?? [])
        .filter((source) => !(source in sources))
        .map((source) => `${id}: ${source}`),
    )
    expect(missing).toEqual([])
  })

  test('has the title of every entity that a relation leads to', () => {
    const titles = new Map(compiled.entities.map(({ id, title }) => [id, title]))
    for (const { relations } of compiled.entities)
      for (const { to, title } of relations) expect(titles.get(to)).toBe(title)
  })
})

test('the schema for editors is the one that checks', () => {
  expect(readFileSync(SCHEMA_FILE, 'utf8'), 'run npm run glossary:schema').toBe(entryJsonSchema())
})
