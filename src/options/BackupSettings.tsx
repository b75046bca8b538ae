import { useState } from 'preact/hooks'
import { DEFAULT_SETTINGS } from '../settings/settings.ts'
import { BackupForm, type BackupFormProps } from './BackupForm.tsx'
import { type Backup, readBackup, writeBackup } from './backup.ts'
import { loadEverything, saveEverything } from './backup-store.ts'

/** Export, import and reset beside their stores. What was there before is kept until the page is closed, for Undo. */
export function BackupSettings({ onRefused }: { onRefused: (error: unknown) => void }) {
  const [done, setDone] = useState<BackupFormProps['done']>('')
  const [before, setBefore] = useState<Backup>()

  const replace = async (how: (now: Backup) => Backup, as: BackupFormProps['done']) => {
    const now = await loadEverything()
    try {
      await saveEverything(how(now))
      setBefore(as === 'undone' ? undefined : now)
      setDone(as)
    } catch (error) {
      onRefused(error)
    }
  }
  const takeIn = async (file: File) => {
    const backup = readBackup(await file.text())
    if (backup === undefined) setDone('not_a_backup')
    else await replace(() => backup, 'imported')
  }

  return (
    <BackupForm
      done={done}
      onUndo={before && (() => void replace(() => before, 'undone'))}
      onExport={() => void loadEverything().then(download)}
      onImport={(file) => void takeIn(file)}
      onReset={() => void replace((now) => ({ ...now, settings: DEFAULT_SETTINGS }), 'reset_done')}
    />
  )
}

function download(backup: Backup): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([writeBackup(backup)], { type: 'application/json' }))
  link.download = 'backstory.json'
  link.click()
  // The browser has opened the file by the next turn; Firefox needs a little longer than Chromium.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
