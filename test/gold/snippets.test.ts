import { describe, expect, test } from 'vitest'
import { compileGlossary } from '../../scripts/glossary/compile.ts'
import { openGlossary } from '../../src/glossary/glossary.ts'
import { findMentions } from '../../src/match/find-mentions.ts'
import { readSnippets, type Snippet } from './read-snippets.ts'

const { bytes } = await compileGlossary({ draft: true })
const glossary = openGlossary(bytes)
const snippets = readSnippets(new URL('snippets.txt', import.meta.url).pathname)

describe.each([...new Set(snippets.map(({ heading }) => heading))])('%s', (heading) => {
  test.each(snippets.filter((snippet) => snippet.heading === heading))('line $line: $text', (snippet) => {
    expect(marksIn(snippet)).toEqual(wantedIn(snippet))
  })
})

test('there are at least 150 of them, and each asserts something or holds no name at all', () => {
  expect(snippets.length).toBeGreaterThanOrEqual(150)
  const silent = snippets.filter(({ marked, unmarked }) => marked.length + unmarked.length === 0)
  for (const { text } of silent) expect(findMentions(text, [glossary])).toEqual([])
})

/** What is marked at the places of which the snippet says something. */
function marksIn({ text, date, marked, unmarked }: Snippet): string[] {
  const mentions = findMentions(text, [glossary], date === undefined ? {} : { date })
  const asked = [...marked, ...unmarked]
  return mentions
    .filter(({ start, end }) => asked.some((place) => start < place.end && place.start < end))
    .map(({ start, end, entityId }) => `${start} ${text.slice(start, end)} → ${entityId}`)
}

function wantedIn({ text, marked }: Snippet): string[] {
  return marked.map(({ start, end, id }) => `${start} ${text.slice(start, end)} → ${id}`)
}
