import { useEffect, useRef, useState } from 'preact/hooks'
import type { LooseEntry } from '../../packs/check-entry.ts'
import type { Found } from '../../packs/packer.ts'
import { Refusal } from '../../packs/refusal.ts'
import type { Report } from '../../packs/remarks.ts'
import { EntriesForm, type OpenEntry } from './EntriesForm.tsx'
import { type PackerClient, startPacker } from './packer-client.ts'

/** So many entries are shown at a time; a search brings the others. */
const SHOWN = 30
/** The hand pauses between words. ms */
const TYPING = 200

export interface PackEntriesProps {
  readonly packId: string
  /** The form for a new entry of this name is open at once; empty for none. */
  readonly wanted: string
  readonly onChanged: () => void
  readonly onRefused: (refusal: Refusal) => void
}

/** The entries of one pack beside the worker that searches and changes them. */
export function PackEntries({ packId, wanted, onChanged, onRefused }: PackEntriesProps) {
  const packer = useRef<PackerClient | undefined>(undefined)
  const [text, setText] = useState('')
  const [found, setFound] = useState<Found>()
  const [open, setOpen] = useState<OpenEntry | undefined>(wanted === '' ? undefined : { name: wanted, isEdited: false })
  const [report, setReport] = useState<Report>()
  const [changes, setChanges] = useState(0)

  useEffect(() => {
    packer.current = startPacker()
    return () => packer.current?.end()
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the pack is searched anew
  useEffect(() => {
    const timer = setTimeout(
      () => {
        void packer.current?.ask('search', { packId, text, limit: SHOWN }).then(setFound, refuse)
      },
      changes === 0 && text === '' ? 0 : TYPING,
    )
    return () => clearTimeout(timer)
  }, [packId, text, changes])

  const refuse = (error: unknown) => onRefused(error instanceof Refusal ? error : new Refusal('storage', String(error)))

  const save = async (loose: LooseEntry | null | undefined) => {
    const asked =
      open?.id === undefined
        ? packer.current?.ask('add', { packId, loose: loose ?? {} })
        : packer.current?.ask('change', { packId, entryId: open.id, loose })
    const kept = await asked?.catch(refuse)
    if (!kept) return
    setReport(kept.report)
    if (kept.record === undefined) return
    setOpen(undefined)
    setChanges((before) => before + 1)
    onChanged()
  }

  return (
    <EntriesForm
      text={text}
      found={found}
      open={open}
      report={report}
      onSearch={setText}
      onOpen={(entry) => {
        setReport(undefined)
        setOpen(entry)
      }}
      onSave={(loose) => void save(loose)}
    />
  )
}
