import { useRef } from 'preact/hooks'
import { useStrings } from '../../ui/strings.ts'

/** A list out of the clipboard: rows of a spreadsheet, or what stands in a file. */
export function PasteForm({ onPaste }: { onPaste: (text: string) => void }) {
  const strings = useStrings()
  const field = useRef<HTMLTextAreaElement>(null)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        const text = field.current?.value ?? ''
        if (text.trim() !== '') onPaste(text)
      }}
    >
      <textarea
        ref={field}
        rows={6}
        dir="auto"
        aria-label={strings('packs_paste_label')}
        placeholder={strings('packs_paste_example')}
      />
      <div class="buttons">
        <button type="submit" class="button">
          {strings('packs_paste_read')}
        </button>
      </div>
    </form>
  )
}
