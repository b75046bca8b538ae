import { useEffect, useRef, useState } from 'preact/hooks'
import type { PackRecord } from '../../packs/pack-record.ts'
import type { Preview } from '../../packs/packer.ts'
import { Refusal } from '../../packs/refusal.ts'
import type { Columns } from '../../packs/table.ts'
import { type PackerClient, type Progress, startPacker } from './packer-client.ts'

/** Where an import stands; each case is what the dialog shows. */
export type ImportState =
  /** Nothing is being imported. */
  | { readonly kind: 'none' }
  /** The worker is busy; the reader can cancel. */
  | { readonly kind: 'working'; readonly progress: Progress; readonly into: PackRecord | undefined }
  /** What was read, for the reader to look at and to agree to. */
  | {
      readonly kind: 'preview'
      readonly preview: Preview
      readonly name: string
      readonly into: PackRecord | undefined
    }
  /** Nothing could be made of it, and what was there before is still there. */
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** It is in the store. */
  | { readonly kind: 'done'; readonly record: PackRecord }

export interface Importing {
  readonly state: ImportState
  start(content: Blob | string, name: string, into?: PackRecord): void
  choose(columns: Columns, hasHeader?: boolean): void
  keep(title: string): void
  /** Closes the dialog; whatever runs is ended. */
  leave(): void
}

/** One import after the other, each with a worker that is ended with it. `onKept` is called when a pack was stored. */
export function useImport(onKept: () => void): Importing {
  const [state, setState] = useState<ImportState>({ kind: 'none' })
  const packer = useRef<PackerClient | undefined>(undefined)
  const source = useRef<{ name: string; into: PackRecord | undefined }>({ name: '', into: undefined })

  const end = () => {
    packer.current?.end()
    packer.current = undefined
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the same at every call
  useEffect(() => end, [])

  const during = async (
    work: (packer: PackerClient, onProgress: (progress: Progress) => void) => Promise<ImportState>,
  ) => {
    packer.current ??= startPacker()
    const working = packer.current
    const { into } = source.current
    const next = await work(working, (progress) => setState({ kind: 'working', progress, into })).catch(refused)
    if (packer.current === working) setState(next)
  }
  const previewed = (preview: Preview): ImportState => ({ kind: 'preview', preview, ...source.current })

  return {
    state,
    start(content, name, into) {
      end()
      source.current = { name, into }
      setState({ kind: 'working', progress: { stage: 'reading' }, into })
      void during(async ({ ask }, onProgress) => previewed(await ask('read', { content, name }, onProgress)))
    },
    // The preview stays while it is made anew: the reader has the hand on it.
    choose(columns, hasHeader) {
      setState((before) =>
        before.kind === 'preview' ? { ...before, preview: withColumns(before.preview, columns) } : before,
      )
      void during(async ({ ask }) =>
        previewed(await ask('choose', { columns, ...(hasHeader === undefined ? {} : { hasHeader }) })),
      )
    },
    keep: (title) =>
      void during(async ({ ask }, onProgress) => {
        const { into } = source.current
        const record = await ask('keep', { title, ...(into === undefined ? {} : { packId: into.id }) }, onProgress)
        onKept()
        return { kind: 'done', record }
      }),
    leave() {
      end()
      setState({ kind: 'none' })
    },
  }
}

function refused(error: unknown): ImportState {
  return { kind: 'refused', refusal: error instanceof Refusal ? error : new Refusal('storage', String(error)) }
}

function withColumns(preview: Preview, columns: Columns): Preview {
  return { ...preview, columns: preview.columns.map((column, at) => ({ ...column, field: columns[at] ?? '' })) }
}
