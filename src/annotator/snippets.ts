import type { Mention } from '../match/mention.ts'

/** Words around a mention in a list, UTF-16 units on each side: one line of the roster. */
const REACH = 44

/** The stretch of text in which each mention stands, cut at words, within its paragraph; same order as `mentions`. */
export function snippetsOf(text: string, mentions: readonly Mention[]): string[] {
  return mentions.map(({ start, end }) => {
    const before =
      text
        .slice(Math.max(0, start - REACH), start)
        .split('\n')
        .at(-1) ?? ''
    const after = text.slice(end, end + REACH).split('\n')[0] ?? ''
    const isCutBefore = start > REACH && before.length === REACH
    const isCutAfter = after.length === REACH
    return `${isCutBefore ? before.replace(/^\S*\s/, '… ') : before}${text.slice(start, end)}${isCutAfter ? after.replace(/\s\S*$/, ' …') : after}`
  })
}
