/** npm run glossary:schema — writes assets/glossary/entry.schema.json, so that editors know the keys of an entry. */
import { writeFileSync } from 'node:fs'
import { entryJsonSchema, SCHEMA_FILE } from './glossary/json-schema.ts'

writeFileSync(SCHEMA_FILE, entryJsonSchema())
console.log(`${SCHEMA_FILE} written`)
