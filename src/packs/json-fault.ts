import { endOfString } from './scan-json.ts'

/** What may stand next: a value, the key of an object, or the end of what is open. */
type Awaited = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end'

const LITERAL = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

/**
 * The 1-based line on which a text stops being JSON; its last line where the fault lies within a string. Only for texts that the
 * parser refused: it tells the place in some browsers and for some faults only.
 */
export function lineOfJsonFault(text: string): number {
  const open: string[] = []
  let awaited: Awaited = 'value'
  let at = 0
  while (at < text.length) {
    const letter = text[at] as string
    if (!/\s/.test(letter)) {
      const next = step(letter, awaited, open)
      if (next === undefined) break
      awaited = next
      at = letter === '"' ? endOfString(text, at) : at
      if (at < 0) return lineAt(text, text.length)
      if (!'{}[]",:'.includes(letter)) {
        LITERAL.lastIndex = at
        if (!LITERAL.test(text)) break
        at = LITERAL.lastIndex - 1
      }
    }
    at++
  }
  return lineAt(text, at)
}

/** What may follow `letter`, with which a token begins; undefined where it may not stand here. */
function step(letter: string, awaited: Awaited, open: string[]): Awaited | undefined {
  const isValue = awaited.startsWith('value')
  const afterValue = open.length > 0 ? 'comma or end' : undefined
  if (letter === '{' || letter === '[') {
    open.push(letter)
    return isValue ? (letter === '{' ? 'key or end' : 'value or end') : undefined
  }
  if (letter === '}' || letter === ']') {
    const isEnd = awaited.endsWith('end') && open.pop() === (letter === '}' ? '{' : '[')
    return isEnd ? 'comma or end' : undefined
  }
  if (letter === ':') return awaited === 'colon' ? 'value' : undefined
  if (letter === ',')
    return awaited === 'comma or end' && open.length > 0 ? (open.at(-1) === '{' ? 'key' : 'value') : undefined
  if (letter === '"' && awaited.startsWith('key')) return 'colon'
  return isValue ? afterValue : undefined
}

function lineAt(text: string, end: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) line++
  return line
}
