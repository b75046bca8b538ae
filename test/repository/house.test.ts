import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contentOf, filesBelow, importsOf } from './project-files.ts'

const FILE_LIMIT = 300
const ENTRY_LIMIT = 120

const code = [...filesBelow('src'), ...filesBelow('scripts')].filter((path) => /(?<!\.d)\.(tsx?|mjs)$/.test(path))
const lines = (path: string): number => contentOf(path).split('\n').length

describe('the house', () => {
  it('keeps files small', () => {
    expect(code.filter((path) => lines(path) > FILE_LIMIT)).toEqual([])
  })

  it('keeps entries wiring only', () => {
    expect(code.filter((path) => /^src\/[^/]+$/.test(path) && lines(path) > ENTRY_LIMIT)).toEqual([])
  })

  it('has no drawer for everything', () => {
    expect(code.filter((path) => /\/(utils?|common|helpers?|types|misc)(\/|\.tsx?$)/.test(path))).toEqual([])
  })

  it('writes no markup and runs no text as code', () => {
    const forbidden =
      /innerHTML|outerHTML\s*=|insertAdjacentHTML|document\.write|\beval\(|new Function|dangerouslySetInnerHTML/
    expect(code.filter((path) => path.startsWith('src/') && forbidden.test(contentOf(path)))).toEqual([])
  })

  it('leaves no file that nobody reaches', () => {
    const entries = code.filter((path) => /^src\/[^/]+$/.test(path))
    const reached = new Set<string>()
    const visit = (path: string): void => {
      if (reached.has(path)) return
      reached.add(path)
      for (const specifier of importsOf(path))
        if (specifier.startsWith('.')) visit(normalize(join(dirname(path), specifier)))
    }
    for (const path of [...entries, ...code.filter((path) => path.startsWith('scripts/'))]) visit(path)
    expect(code.filter((path) => path.startsWith('src/') && !reached.has(path))).toEqual([])
  })
})

describe('the README', () => {
  const readme = contentOf('README.md')

  it('maps every room of src/, and no room that is not there', () => {
    const rooms = new Set(
      filesBelow('src')
        .filter((path) => path.split('/').length > 2)
        .map((path) => path.split('/')[1]),
    )
    const mapped = new Set([...readme.matchAll(/^\| `([a-z]+)\/` \|/gm)].map((match) => match[1]))
    expect([...mapped].sort()).toEqual([...rooms].sort())
  })

  it('explains every script of package.json', () => {
    const { scripts } = JSON.parse(contentOf('package.json')) as { scripts: Record<string, string> }
    const unexplained = Object.keys(scripts).filter(
      (name) => !new RegExp(`npm ${name === 'start' || name === 'test' ? '' : 'run (-s )?'}${name}\\b`).test(readme),
    )
    expect(unexplained).toEqual([])
  })
})
