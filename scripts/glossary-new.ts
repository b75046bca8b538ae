/**
 * npm run glossary:new -- DOMAIN ID TYPE "TITLE"
 *
 * Writes assets/glossary/entries/DOMAIN/ID.yaml with a hint at everything that is to be filled in.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { ENTITY_TYPES } from '../src/glossary/vocabulary.ts'
import { loadGlossary } from './glossary/load-glossary.ts'
import { isEntityType, newEntry } from './glossary/new-entry.ts'

const [domain = '', id = '', type = '', ...words] = process.argv.slice(2)
const title = words.join(' ')
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/
const path = `assets/glossary/entries/${domain}/${id}.yaml`
const refused = refusal()

if (refused === undefined) {
  mkdirSync(`assets/glossary/entries/${domain}`, { recursive: true })
  if (isEntityType(type))
    writeFileSync(path, newEntry({ id, type, title, domain, today: new Date().toISOString().slice(0, 10) }))
  console.log(`${path} written. Fill it in, then: npm run glossary:check -- ${domain}`)
} else {
  console.error(refused)
  process.exitCode = 2
}

function refusal(): string | undefined {
  if (title === '')
    return 'Usage: npm run glossary:new -- afghanistan isis-k armed-group "Islamic State – Khorasan Province"'
  if (!kebab.test(domain) || !kebab.test(id))
    return 'The domain and the id are kebab-case: small letters, digits and hyphens.'
  if (!isEntityType(type)) return `"${type}" is no type. Types: ${ENTITY_TYPES.join(', ')}`
  const { glossary } = loadGlossary()
  const owner = glossary.byId.get(id)
  if (owner) return `The id "${id}" is in use: ${owner.file}`
  if (glossary.retired.has(id)) return `The id "${id}" is retired: ${glossary.retired.get(id)}`
  return existsSync(path) ? `${path} is there already.` : undefined
}
