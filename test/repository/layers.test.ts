import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesBelow, importsOf } from './project-files.ts'

/**
 * The table of rooms (docs/architecture.md), as code: what a room may import besides itself. `polyfill` and `idb` are for
 * the files named *-store.ts alone.
 */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  text: [],
  glossary: ['text', 'valibot'],
  match: ['text', 'glossary'],
  hover: [],
  article: ['text'],
  highlight: ['article', 'match', 'glossary'],
  card: ['glossary', 'hover', 'ui', 'preact', '@floating-ui/dom'],
  roster: ['glossary', 'match', 'ui', 'preact'],
  settings: ['polyfill in stores'],
  packs: ['glossary', 'text', 'valibot', 'papaparse', 'papaparse', 'idb in stores'],
  messages: ['settings', 'glossary', 'match', 'article', 'polyfill'],
  reading: ['text', 'glossary', 'match', 'messages', 'settings'],
  ui: ['preact'],
  background: ['glossary', 'match', 'messages', 'reading', 'settings', 'packs', 'polyfill'],
  annotator: [
    'article',
    'match',
    'glossary',
    'highlight',
    'hover',
    'card',
    'roster',
    'ui',
    'messages',
    'settings',
    'preact',
  ],
  lookup: ['ui', 'card', 'glossary', 'match', 'messages', 'preact'],
  panel: ['ui', 'roster', 'lookup', 'messages', 'preact', 'polyfill'],
  popup: ['ui', 'roster', 'lookup', 'settings', 'packs', 'messages', 'glossary', 'match', 'preact', 'polyfill'],
  options: ['ui', 'roster', 'settings', 'packs', 'messages', 'glossary', 'match', 'preact', 'polyfill'],
  welcome: ['annotator', 'card', 'messages', 'settings', 'ui', 'preact', 'polyfill'],
}

const PACKAGES: Readonly<Record<string, string>> = {
  'webextension-polyfill': 'polyfill',
  'preact/hooks': 'preact',
  'preact/compat': 'preact',
}

const roomOf = (path: string): string => (path.split('/').length > 2 ? (path.split('/')[1] ?? '') : 'entry')

function targetOf(path: string, specifier: string): string {
  if (specifier.startsWith('.')) return roomOf(normalize(join(dirname(path), specifier)))
  return PACKAGES[specifier] ?? specifier
}

function isAllowed(path: string, target: string): boolean {
  const room = roomOf(path)
  const allowed = ROOMS[room] ?? []
  return (
    target === room ||
    allowed.includes(target) ||
    (allowed.includes(`${target} in stores`) && path.endsWith('-store.ts'))
  )
}

const sources = filesBelow('src').filter((path) => /\.tsx?$/.test(path))

describe('the arrows between rooms', () => {
  it('every room stands in the table', () => {
    expect([...new Set(sources.map(roomOf))].filter((room) => room !== 'entry' && !(room in ROOMS))).toEqual([])
  })

  it('a room imports only what its row allows', () => {
    const strays = sources
      .filter((path) => roomOf(path) !== 'entry')
      .flatMap((path) => importsOf(path).map((specifier) => ({ path, specifier, target: targetOf(path, specifier) })))
      .filter(({ path, target }) => !isAllowed(path, target))
    expect(strays.map(({ path, specifier }) => `${path} imports ${specifier}`)).toEqual([])
  })

  it('nothing imports an entry', () => {
    const strays = sources.filter((path) => importsOf(path).some((specifier) => targetOf(path, specifier) === 'entry'))
    expect(strays).toEqual([])
  })

  it('the reader of imports sees every form of them', () => {
    expect(importsOf('src/background.ts')).toContain('webextension-polyfill')
    expect(targetOf('src/popup/PopupSettings.tsx', '../settings/settings.ts')).toBe('settings')
    expect(isAllowed('src/match/find-mentions.ts', 'article')).toBe(false)
  })
})
