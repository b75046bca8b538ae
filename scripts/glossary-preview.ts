/**
 * npm run -s glossary:preview -- ID [--date 2021-08-30]…
 *
 * Prints the card of an entry as a reader of an article of each date would get it; without a date, once without.
 * Unfinished entries can be looked at too.
 */
import { parseArgs } from 'node:util'
import { compileGlossary } from './glossary/compile.ts'
import { previewCard } from './glossary/preview.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { date: { type: 'string', multiple: true, default: [] } },
})
const { entities } = await compileGlossary({ draft: true })
const today = new Date().toISOString().slice(0, 10)
const [id] = positionals
const entity = entities.find((one) => one.id === id)

if (entity) {
  const dates = values.date.length > 0 ? values.date : [undefined]
  console.log(dates.map((date) => previewCard(entity, date, today)).join('\n\n'))
} else {
  const near = entities.filter((one) => id !== undefined && one.id.includes(id)).map((one) => one.id)
  console.error(
    id === undefined
      ? 'Usage: npm run -s glossary:preview -- isis-k --date 2021-08-30'
      : `There is no entity "${id}".${near.length > 0 ? ` Near: ${near.slice(0, 8).join(', ')}` : ''}`,
  )
  process.exitCode = 2
}
