import { TITLE_MAX } from '../../packs/limits.ts'
import type { PackRecord } from '../../packs/pack-record.ts'
import { NextIcon, PreviousIcon } from '../../ui/icons.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { counted, useVoice } from '../../ui/strings.ts'
import { FileButton } from './FileButton.tsx'

/** What can be done with one pack. */
export interface PackActs {
  readonly onSwitch: (id: string, on: boolean) => void
  readonly onRename: (id: string, title: string) => void
  readonly onMove: (id: string, by: 1 | -1) => void
  readonly onOpen: (id: string) => void
  readonly onUpdate: (pack: PackRecord, file: File) => void
  readonly onExport: (id: string) => void
  readonly onDelete: (id: string) => void
  readonly onUndo: (id: string) => void
}

export interface PackLineProps extends PackActs {
  readonly pack: PackRecord
  readonly isFirst: boolean
  readonly isLast: boolean
  /** Its entries are shown below. */
  readonly isOpen: boolean
}

export function PackLine({ pack, isFirst, isLast, isOpen, ...acts }: PackLineProps) {
  const { strings, lang } = useVoice()
  const { id, title, on, entryCount, editCount } = pack
  if (pack.deletedAt !== undefined)
    return (
      <p role="status" class="gone">
        <span>{strings('packs_deleted', title)}</span>
        <button type="button" class="button" onClick={() => acts.onUndo(id)}>
          {strings('card_undo')}
        </button>
      </p>
    )
  return (
    <>
      <Switch label={title} on={on} onSwitch={(now) => acts.onSwitch(id, now)} />
      <p class="hint">
        {counted(strings, 'packs_entries', entryCount, lang)}
        {editCount > 0 && ` · ${counted(strings, 'packs_edits', editCount, lang)}`}
        {pack.file !== '' && ` · ${pack.file}`}
      </p>
      <div class="buttons">
        <button type="button" class="button" aria-expanded={isOpen} onClick={() => acts.onOpen(id)}>
          {strings('packs_show_entries')}
        </button>
        <FileButton label={strings('packs_update_from')} onFile={(file) => acts.onUpdate(pack, file)} />
        <button type="button" class="button" onClick={() => acts.onExport(id)}>
          {strings('packs_export')}
        </button>
        <button
          type="button"
          class="button"
          aria-label={strings('packs_delete_one', title)}
          onClick={() => acts.onDelete(id)}
        >
          {strings('packs_delete')}
        </button>
        <span class="order">
          <button
            type="button"
            class="button icon"
            disabled={isFirst}
            aria-label={strings('packs_up', title)}
            onClick={() => acts.onMove(id, -1)}
          >
            <PreviousIcon />
          </button>
          <button
            type="button"
            class="button icon"
            disabled={isLast}
            aria-label={strings('packs_down', title)}
            onClick={() => acts.onMove(id, 1)}
          >
            <NextIcon />
          </button>
        </span>
      </div>
      {isOpen && (
        <label class="line">
          {strings('packs_title')}
          <input
            dir="auto"
            maxLength={TITLE_MAX}
            defaultValue={title}
            onChange={({ currentTarget }) => acts.onRename(id, currentTarget.value)}
          />
        </label>
      )}
    </>
  )
}
