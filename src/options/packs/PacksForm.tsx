import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { PackRecord } from '../../packs/pack-record.ts'
import type { Refusal } from '../../packs/refusal.ts'
import { useStrings } from '../../ui/strings.ts'
import { FileButton } from './FileButton.tsx'
import { type PackActs, PackLine } from './PackLine.tsx'
import { PasteForm } from './PasteForm.tsx'
import { RefusalLine } from './RefusalLine.tsx'

export interface PacksFormProps extends PackActs {
  /** In the reader's order; deleted ones that can be had again are among them. */
  readonly packs: readonly PackRecord[]
  readonly openId: string
  /** What went wrong with the last act; undefined when all is well. */
  readonly refusal: Refusal | undefined
  readonly onFile: (file: File) => void
  readonly onPaste: (text: string) => void
  readonly onCreate: () => void
  /** The entries of the pack that is open. */
  readonly children?: ComponentChildren
}

/** The reader's own glossaries: what they are, and the ways to get one. */
export function PacksForm(props: PacksFormProps) {
  const { packs, openId, refusal, onFile, onPaste, onCreate, children, ...acts } = props
  const strings = useStrings()
  const [isPasting, setIsPasting] = useState(false)
  const [isOver, setIsOver] = useState(false)
  const living = packs.filter(({ deletedAt }) => deletedAt === undefined)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is the pointer's short cut to the button within
    <div
      class={isOver ? 'packs over' : 'packs'}
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setIsOver(false)
        const [file] = event.dataTransfer?.files ?? []
        if (file) onFile(file)
      }}
    >
      <p>{strings('packs_intro')}</p>
      {refusal !== undefined && <RefusalLine refusal={refusal} />}
      <ul class="pack-list">
        {packs.map((pack) => (
          <li key={pack.id}>
            <PackLine
              pack={pack}
              isFirst={pack === living[0]}
              isLast={pack === living.at(-1)}
              isOpen={pack.id === openId}
              {...acts}
            />
            {pack.id === openId && pack.deletedAt === undefined && children}
          </li>
        ))}
      </ul>
      <div class="buttons">
        <FileButton label={strings('packs_from_file')} onFile={onFile} />
        <button type="button" class="button" aria-expanded={isPasting} onClick={() => setIsPasting(!isPasting)}>
          {strings('packs_paste')}
        </button>
        <button type="button" class="button" onClick={onCreate}>
          {strings('packs_create')}
        </button>
      </div>
      {isPasting && (
        <PasteForm
          onPaste={(text) => {
            setIsPasting(false)
            onPaste(text)
          }}
        />
      )}
      <p class="hint">{strings('packs_formats')}</p>
    </div>
  )
}
