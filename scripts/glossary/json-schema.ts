import { toJsonSchema } from '@valibot/to-json-schema'
import { entrySchema } from '../../src/glossary/entry-schema.ts'

/** Where editors find it: a `# yaml-language-server` line at the top of an entry, or the settings of the editor. */
export const SCHEMA_FILE = 'assets/glossary/entry.schema.json'

/**
 * The schema of an entry in the language of editors, from the one that checks it. Dates are text here and in the check;
 * editors take a bare year for a number, so they are told that both will do.
 */
export function entryJsonSchema(): string {
  const schema = toJsonSchema(entrySchema, { errorMode: 'ignore', typeMode: 'input', target: 'draft-07' })
  const eased = JSON.parse(JSON.stringify(schema), (_, value) =>
    isDate(value) ? { anyOf: [value, { type: 'integer', minimum: 1000, maximum: 2999 }] } : value,
  )
  return `${JSON.stringify({ title: 'Entry of the Backstory glossary', ...eased }, null, 2)}\n`
}

function isDate(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && 'pattern' in value && String(value.pattern).startsWith('^\\d{4}(')
  )
}
