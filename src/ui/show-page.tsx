import { type ComponentChildren, render } from 'preact'
import { Speaking, type Voice } from './strings.ts'

/** Draws one of the extension's own pages in the reader's language and its direction. */
export function showPage(voice: Voice, page: ComponentChildren): void {
  document.documentElement.lang = voice.lang
  document.documentElement.dir = voice.dir
  render(<Speaking value={voice}>{page}</Speaking>, document.body)
}
