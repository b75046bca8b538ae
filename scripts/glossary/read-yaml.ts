import { readFileSync } from 'node:fs'
import { FAILSAFE_SCHEMA, load, Type, YAMLException } from 'js-yaml'
import { isNode, LineCounter, parseDocument } from 'yaml'

/** Keys and indexes from the top of a document down to a value. */
export type YamlPath = readonly (string | number)[]

export interface YamlFile {
  readonly value: unknown
  /** Line (from 1) of the value at `path`, or of the nearest thing above it that is written in the file. */
  lineOf(path: YamlPath): number
}

/**
 * Every plain scalar is text, so that `from: 2015` is the date "2015" and not a number; only true, false and null are not.
 * Numbers are made where they are wanted (`coords`).
 */
const TEXT_SCHEMA = FAILSAFE_SCHEMA.extend({
  implicit: [
    word('tag:yaml.org,2002:null', { null: null, '~': null, '': null }),
    word('tag:yaml.org,2002:bool', { true: true, false: false }),
  ],
})

function word(tag: string, meanings: Record<string, null | boolean>): Type {
  const written = (data: string | null) => data ?? ''
  return new Type(tag, {
    kind: 'scalar',
    resolve: (data: string | null) => written(data) in meanings,
    construct: (data: string | null) => meanings[written(data)],
  })
}

/**
 * Reads one YAML file. js-yaml gives the values because it is about seven times as fast as `yaml` (5,000 entries in well under
 * a second); `yaml` keeps positions and is asked only when a line is needed, that is when something is wrong.
 * Throws `YamlError` on broken YAML.
 */
export function readYaml(path: string): YamlFile {
  const text = readFileSync(path, 'utf8')
  let value: unknown
  try {
    value = load(text, { schema: TEXT_SCHEMA })
  } catch (error) {
    if (error instanceof YAMLException) throw new YamlError(error.reason, (error.mark?.line ?? 0) + 1)
    throw error
  }
  return { value, lineOf: lineFinder(text) }
}

export class YamlError extends Error {
  readonly line: number
  constructor(reason: string, line: number) {
    super(reason)
    this.line = line
  }
}

function lineFinder(text: string): YamlFile['lineOf'] {
  let parsed: { document: ReturnType<typeof parseDocument>; lines: LineCounter } | undefined
  return (path) => {
    if (!parsed) {
      const lines = new LineCounter()
      parsed = { document: parseDocument(text, { lineCounter: lines }), lines }
    }
    for (let depth = path.length; depth > 0; depth--) {
      const node = parsed.document.getIn(path.slice(0, depth), true)
      if (isNode(node) && node.range) return parsed.lines.linePos(node.range[0]).line
    }
    return 1
  }
}
