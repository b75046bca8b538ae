/** Why a file was not taken at all; each is a message `packs_refused_…` that names the remedy. */
export type RefusalCode =
  | 'too_big'
  | 'empty'
  | 'archive'
  | 'binary'
  | 'json_broken'
  | 'json_cut'
  | 'json_deep'
  | 'json_many'
  | 'not_a_list'
  | 'future_version'
  | 'csv_wide'
  | 'csv_quote'
  | 'too_many_entries'
  | 'too_many_names'
  | 'nothing_left'
  | 'gone'
  | 'storage'

/** Thrown where a file cannot be taken; what was there before is untouched. */
export class Refusal extends Error {
  readonly code: RefusalCode
  /** What fills the message: lines, numbers, the browser's own words. */
  readonly values: readonly (string | number)[]

  constructor(code: RefusalCode, ...values: readonly (string | number)[]) {
    super(`${code} ${values.join(' ')}`.trim())
    this.code = code
    this.values = values
  }
}
