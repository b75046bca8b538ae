import { createContext } from 'preact'
import { useContext } from 'preact/hooks'

/**
 * Gives the text of a message in the reader's language; values fill `$1`, `$2` … in it. A key without a message gives the
 * empty string, as the browser's own `i18n.getMessage` does; a test sees to it that there is none.
 */
export type Strings = (key: string, ...values: readonly (string | number)[]) => string

/** One message of a `messages.json`. */
export type Messages = Readonly<Record<string, { readonly message: string }>>

/** Strings out of a table of messages, for tests and the gallery; in the browser `i18n.getMessage` stands in its place. */
export function stringsFrom(messages: Messages): Strings {
  return (key, ...values) =>
    (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, index: string) => String(values[Number(index) - 1] ?? ''))
}

/**
 * The message for a number: `KEY_one`, `KEY_few` … as the language counts, `KEY_other` where there is no message for it.
 * The number itself is `$1`, written as the language writes it.
 */
export function counted(strings: Strings, key: string, count: number, lang: string): string {
  const number = new Intl.NumberFormat(lang).format(count)
  const form = new Intl.PluralRules(lang).select(count)
  return strings(`${key}_${form}`, number) || strings(`${key}_other`, number)
}

export interface Voice {
  readonly strings: Strings
  /** BCP 47, the language of the interface: for dates, numbers, plurals. */
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
}

const VoiceContext = createContext<Voice>({ strings: () => '', lang: 'en', dir: 'ltr' })

/** Everything below speaks with this voice. */
export const Speaking = VoiceContext.Provider

export const useVoice = (): Voice => useContext(VoiceContext)
export const useStrings = (): Strings => useVoice().strings
