import { useRef, useState } from 'preact/hooks'
import { DEFAULT_SETTINGS } from '../settings/settings.ts'
import { changeSettings, loadOwnSettings } from '../settings/settings-store.ts'
import { BackupForm, type BackupFormProps } from './BackupForm.tsx'
import { type Backup, readBackup, writeBackup } from './backup.ts'
import { loadEverything, removePacks, saveEverything } from './backup-store.ts'
import { saveFile } from './packs/save-file.ts'

type Done = BackupFormProps['done']

/** Export, import and reset beside their stores. What was there before is kept until the page is closed, for Undo. */
export function BackupSettings({ onRefused }: { onRefused: (error: unknown) => void }) {
  const [done, setDone] = useState<Done>('')
  const [undo, setUndo] = useState<() => Promise<void>>()
  const last = useRef<Promise<unknown>>(Promise.resolve())

  /** One after the other; `work` says what it did, and gives the way back. */
  const run = (work: () => Promise<{ done: Done; undo?: (() => Promise<void>) | undefined }>) => {
    last.current = last.current.then(work).then((result) => {
      setDone(result.done)
      setUndo(() => result.undo)
    }, onRefused)
  }

  return (
    <BackupForm
      done={done}
      onUndo={
        undo &&
        (() =>
          run(async () => {
            await undo()
            return { done: 'undone' }
          }))
      }
      onExport={() => run(exportAll)}
      onImport={(file) => run(() => importAll(file))}
      onReset={() => run(reset)}
    />
  )
}

async function exportAll() {
  saveFile('backstory.json', new Blob([writeBackup(await loadEverything())], { type: 'application/json' }))
  return { done: '' } as const
}

async function importAll(file: File) {
  const backup = readBackup(await file.text())
  if (backup === undefined) return { done: 'not_a_backup' } as const
  const before: Backup = await loadEverything()
  const added = await saveEverything(backup)
  const undo = async () => {
    await removePacks(added)
    await saveEverything(before)
  }
  return { done: 'imported', undo } as const
}

async function reset() {
  const before = await loadOwnSettings()
  await changeSettings(() => DEFAULT_SETTINGS)
  return { done: 'reset_done', undo: () => changeSettings(() => before) } as const
}
