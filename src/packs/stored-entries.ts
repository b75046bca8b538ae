import type { PackEntry } from './pack-entry.ts'

/** The entries of a file as they lie in the store: JSON, compressed to about a fifth. */
export async function packEntries(entries: readonly PackEntry[]): Promise<Uint8Array<ArrayBuffer>> {
  const text = new Blob([JSON.stringify(entries)]).stream()
  return new Uint8Array(await new Response(text.pipeThrough(new CompressionStream('gzip'))).arrayBuffer())
}

/** Rejects on damaged bytes. */
export async function unpackEntries(bytes: Uint8Array<ArrayBuffer>): Promise<PackEntry[]> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return (await new Response(stream).json()) as PackEntry[]
}
