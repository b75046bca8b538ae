import { createPacker, type Packer } from './packs/packer.ts'
import { Refusal } from './packs/refusal.ts'

// The worker that reads, checks, compiles and stores packs for the options page. To cancel, the page ends it: the store is
// written in one transaction, so that what was there before stays. See docs/decisions/0050.

interface Request {
  readonly token: number
  readonly kind: keyof Packer
  readonly payload: never
}

let token = 0
const packer = createPacker((stage, share) => postMessage({ token, progress: { stage, share } }))

addEventListener('message', async ({ data }: MessageEvent<Request>) => {
  token = data.token
  try {
    postMessage({ token: data.token, value: await packer[data.kind](data.payload) })
  } catch (error) {
    const { code, values } = error instanceof Refusal ? error : new Refusal('storage', String(error))
    postMessage({ token: data.token, refused: { code, values } })
  }
})
