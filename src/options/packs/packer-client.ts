import type { PackerRequests, Stage } from '../../packs/packer.ts'
import { Refusal, type RefusalCode } from '../../packs/refusal.ts'

export interface Progress {
  readonly stage: Stage
  readonly share?: number
}

export interface PackerClient {
  /** Rejects with a Refusal; never settles once the packer is ended. */
  ask<K extends keyof PackerRequests>(
    kind: K,
    payload: Parameters<PackerRequests[K]>[0],
    onProgress?: (progress: Progress) => void,
  ): Promise<ReturnType<PackerRequests[K]>>
  /** Ends whatever it is doing. What it has not stored by then is not stored. */
  end(): void
}

interface Answer {
  readonly token: number
  readonly progress?: Progress
  readonly value?: unknown
  readonly refused?: { readonly code: RefusalCode; readonly values: readonly (string | number)[] }
}

/** A worker of its own: reading, checking and compiling a hundred thousand names takes seconds, in which the page must not stand. */
export function startPacker(): PackerClient {
  const worker = new Worker('packer.js', { type: 'module' })
  const waiting = new Map<number, { settle: (answer: Answer) => void; onProgress: (progress: Progress) => void }>()
  let lastToken = 0
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const asker = waiting.get(data.token)
    if (data.progress) return asker?.onProgress(data.progress)
    waiting.delete(data.token)
    asker?.settle(data)
  })
  worker.addEventListener('error', ({ message }) => {
    const refused = { code: 'storage', values: [message ?? ''] } as const
    for (const [token, { settle }] of waiting) settle({ token, refused })
    waiting.clear()
  })
  return {
    ask: (kind, payload, onProgress = () => {}) =>
      new Promise((resolve, reject) => {
        const token = ++lastToken
        const settle = ({ refused, value }: Answer) =>
          refused ? reject(new Refusal(refused.code, ...refused.values)) : resolve(value as never)
        waiting.set(token, { settle, onProgress })
        worker.postMessage({ token, kind, payload })
      }),
    end: () => worker.terminate(),
  }
}
