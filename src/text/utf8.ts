/** The two converters that every engine has, declared here because the pure rooms compile without the DOM library. */
declare class TextEncoder {
  encode(text: string): Uint8Array
  encodeInto(text: string, bytes: Uint8Array): { written: number }
}
declare class TextDecoder {
  decode(bytes: Uint8Array): string
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** Writes UTF-8 into `bytes` and returns the number of bytes; a lone surrogate becomes three bytes. */
export function encodeUtf8Into(text: string, bytes: Uint8Array): number {
  return encoder.encodeInto(text, bytes).written
}

export function encodeUtf8(text: string): Uint8Array {
  return encoder.encode(text)
}

export function decodeUtf8(bytes: Uint8Array): string {
  return decoder.decode(bytes)
}
