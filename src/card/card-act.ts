/** What the reader does in the card. The entry feeds it to the hover machine or to the settings; the card changes nothing itself. */
export type CardAct =
  | { readonly act: 'close' }
  | { readonly act: 'pin' }
  /** Scroll to a mention and show its card. */
  | { readonly act: 'go'; readonly mention: number }
  /** The mark is wrong here. `undo` takes the choice back. */
  | {
      readonly act: 'not-this'
      readonly entityId: string
      readonly scope: 'article' | 'site' | 'always'
      readonly undo?: boolean
    }
  /** Quiet from now on, until its facts change. */
  | { readonly act: 'known'; readonly entityId: string; readonly undo?: boolean }
