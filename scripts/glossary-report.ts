/**
 * npm run -s glossary:report
 *
 * The glossary in figures: entries by kind and domain, ages, thinnest entries, entries past review; and where ../shared/facts
 * is there, how much of the news of August and September 2021 and of 2025 it reaches.
 */
import { encodeGlossary, openGlossary } from '../src/glossary/glossary.ts'
import { buildEntities } from './glossary/build-entities.ts'
import { measureCoverage, sum } from './glossary/coverage.ts'
import { loadGlossary } from './glossary/load-glossary.ts'
import { reportGlossary } from './glossary/report.ts'

const started = performance.now()
const { glossary, places } = loadGlossary()
const entities = buildEntities(
  glossary.entries.map(({ entry }) => entry),
  places,
  glossary.sources,
)
const bytes = encodeGlossary(entities)
const milliseconds = Math.round(performance.now() - started)
const months = measureCoverage('../shared/facts', [/^2021-0[89]$/, /^2025-/], openGlossary(bytes))
const coverage = months && [
  ...months,
  sum(
    'Aug–Sep 2021',
    months.filter(({ period }) => period.startsWith('2021')),
  ),
  sum(
    '2025',
    months.filter(({ period }) => period.startsWith('2025')),
  ),
]
console.log(
  reportGlossary(
    glossary.entries,
    entities.filter(({ tier }) => tier === 'gazetteer'),
    glossary.today,
    coverage,
  ),
)
console.log(`\nCompiled: ${bytes.length} bytes in ${milliseconds} ms`)
