import { useEffect, useRef, useState } from 'preact/hooks'
import { ask } from '../../messages/post.ts'
import { cleanText } from '../../packs/clean-text.ts'
import { movedPack } from '../../packs/move-pack.ts'
import type { PackRecord } from '../../packs/pack-record.ts'
import { changeRecords, loadRecords, purgePacks } from '../../packs/pack-store.ts'
import { Refusal } from '../../packs/refusal.ts'
import { wantedName } from '../../packs/wanted-name.ts'
import { useStrings } from '../../ui/strings.ts'
import { ImportDialog } from './ImportDialog.tsx'
import { PackEntries } from './PackEntries.tsx'
import { PacksForm } from './PacksForm.tsx'
import { startPacker } from './packer-client.ts'
import { saveFile } from './save-file.ts'
import { useImport } from './use-import.ts'

/** For so long can a deleted pack be had again, ms: long enough to notice, short enough to be gone when the reader wants it gone. */
const UNDO_FOR = 60 * 60 * 1000

/** The reader's packs beside their store. Every change holds at once, in open tabs too. */
export function PacksSection() {
  const strings = useStrings()
  const [packs, setPacks] = useState<readonly PackRecord[]>()
  const [openId, setOpenId] = useState('')
  const [wanted, setWanted] = useState(() => wantedName(location.hash))
  const [refusal, setRefusal] = useState<Refusal>()
  const load = () => loadRecords().then(setPacks, refuse)
  const refuse = (error: unknown) =>
    setRefusal(error instanceof Refusal ? error : new Refusal('storage', String(error)))
  const told = () => {
    void load()
    void ask('packsChanged', undefined).catch(() => undefined)
  }
  const importing = useImport(told)

  useLoading(load)

  const change = (how: (records: readonly PackRecord[]) => readonly PackRecord[]) => {
    setRefusal(undefined)
    void changeRecords(how).catch(refuse).then(told)
  }
  const changeOne = (id: string, parts: Partial<PackRecord>) =>
    change((records) => records.filter((record) => record.id === id).map((record) => ({ ...record, ...parts })))
  const withPacker = async (work: (packer: ReturnType<typeof startPacker>) => Promise<void>) => {
    const packer = startPacker()
    await work(packer).catch(refuse)
    packer.end()
  }

  const create = () =>
    void withPacker(async ({ ask: askPacker }) => {
      const { id } = await askPacker('create', { title: strings('packs_untitled') })
      setOpenId(id)
      told()
    })

  const isKnown = packs !== undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the packs are known
  useEffect(() => {
    if (!isKnown || wanted === '') return
    // Said once: a reload is no second wish.
    history.replaceState(null, '', location.pathname)
    const own = packs.findLast(({ file, deletedAt }) => file === '' && deletedAt === undefined)
    if (own) setOpenId(own.id)
    else create()
  }, [isKnown])

  if (packs === undefined && refusal === undefined) return null
  return (
    <>
      <PacksForm
        packs={packs ?? []}
        openId={openId}
        refusal={refusal}
        onFile={(file) => importing.start(file, file.name)}
        onPaste={(text) => importing.start(text, '')}
        onCreate={create}
        onSwitch={(id, on) => changeOne(id, { on })}
        onRename={(id, title) => title.trim() !== '' && changeOne(id, { title: cleanText(title) })}
        onMove={(id, by) => change((records) => movedPack(records, id, by))}
        onOpen={(id) => {
          setWanted('')
          setOpenId(openId === id ? '' : id)
        }}
        onUpdate={(pack, file) => importing.start(file, file.name, pack)}
        onExport={(packId) =>
          void withPacker(async ({ ask: askPacker }) => {
            const { name, file } = await askPacker('export', { packId })
            saveFile(name, file)
          })
        }
        onDelete={(id) => changeOne(id, { deletedAt: Date.now() })}
        onUndo={(id) => changeOne(id, { deletedAt: undefined })}
      >
        <PackEntries key={openId} packId={openId} wanted={wanted} onChanged={told} onRefused={setRefusal} />
      </PacksForm>
      <ImportDialog {...importing} />
    </>
  )
}

/** Once at the start, after what was deleted long ago has gone; and whenever the reader comes back, who may have added something elsewhere. */
function useLoading(load: () => Promise<void>): void {
  const latest = useRef(load)
  latest.current = load
  useEffect(() => {
    const ending = new AbortController()
    // Firefox keeps a store over a full disk only where a page has asked; with `unlimitedStorage` it does not ask the reader.
    void navigator.storage.persist().catch(() => undefined)
    void purgePacks(Date.now() - UNDO_FOR)
      .catch(() => undefined)
      .then(() => latest.current())
    document.addEventListener('visibilitychange', () => void latest.current(), { signal: ending.signal })
    return () => ending.abort()
  }, [])
}
