/** A list of whole numbers that becomes a typed array in the end; for building the index only. */
export interface GrowingArray {
  readonly length: number
  push(...values: readonly number[]): void
  toUint32(): Uint32Array
  toInt32(): Int32Array
  toUint16(): Uint16Array
}

export function growingArray(): GrowingArray {
  let values = new Float64Array(1024)
  let length = 0
  return {
    get length() {
      return length
    },
    push(...more) {
      for (const value of more) {
        if (length === values.length) {
          const longer = new Float64Array(values.length * 2)
          longer.set(values)
          values = longer
        }
        values[length++] = value
      }
    },
    toUint32: () => Uint32Array.from(values.subarray(0, length)),
    toInt32: () => Int32Array.from(values.subarray(0, length)),
    toUint16: () => Uint16Array.from(values.subarray(0, length)),
  }
}
