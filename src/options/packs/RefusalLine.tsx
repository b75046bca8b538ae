import type { RefusalCode } from '../../packs/refusal.ts'
import { useVoice } from '../../ui/strings.ts'

/** Why something was not taken, and what would help. */
export function RefusalLine({ refusal }: { refusal: { code: RefusalCode; values: readonly (string | number)[] } }) {
  const { strings, lang } = useVoice()
  const number = new Intl.NumberFormat(lang)
  const values = refusal.values.map((value) => (typeof value === 'number' ? number.format(value) : value))
  return <p role="alert">{strings(`packs_refused_${refusal.code}`, ...values)}</p>
}
