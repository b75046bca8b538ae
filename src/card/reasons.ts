import type { Strings } from '../ui/strings.ts'
import type { CardMention } from './card-data.ts'

/** One reason for a mark, or against it, in the reader's words. */
export interface ToldReason {
  readonly text: string
  readonly isFor: boolean
}

/** The message of a rule of the matcher: rules are named in words, messages by letters and underscores. */
export const keyOfRule = (rule: string): string => `card_why_${rule.replace(/[^a-z]+/g, '_')}`

/** What the matcher weighed, each thing once. A rule without words of its own stays silent: its name would tell nobody anything. */
export function reasonsOf(why: CardMention['why'], strings: Strings): ToldReason[] {
  const told = new Map<string, ToldReason>()
  for (const { rule, weight, detail = '' } of why) {
    const text = strings(keyOfRule(rule), detail)
    if (text !== '') told.set(text, { text, isFor: weight >= 0 })
  }
  return [...told.values()]
}
