/** A typed array that doubles when it is full: for lists whose length is not known beforehand. */
export interface Growing<T extends Int32Array | Uint16Array> {
  push: (value: number) => void
  /** The part in use; a view, valid until the next push. */
  view: () => T
}

/** Starts an empty list of 32-bit integers. */
export function growingInt32(): Growing<Int32Array> {
  let room = new Int32Array(1024)
  let size = 0
  return {
    push(value) {
      if (size === room.length) {
        const larger = new Int32Array(size * 2)
        larger.set(room)
        room = larger
      }
      room[size++] = value
    },
    view: () => room.subarray(0, size),
  }
}

/** Starts an empty list of 16-bit numbers (0 to 65,535). */
export function growingUint16(): Growing<Uint16Array> {
  let room = new Uint16Array(1024)
  let size = 0
  return {
    push(value) {
      if (size === room.length) {
        const larger = new Uint16Array(size * 2)
        larger.set(room)
        room = larger
      }
      room[size++] = value
    },
    view: () => room.subarray(0, size),
  }
}
