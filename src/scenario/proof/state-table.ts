/** The set of states met so far, each a row of 32-bit words, numbered in order of arrival. */
export interface StateTable {
  /** How many states are in it. */
  size: () => number
  /** The number of the state in `words`; added when it is new (then it equals the former size). */
  add: (words: Int32Array) => number
  /** The number of the state in `words`, or -1. */
  find: (words: Int32Array) => number
  /** Copies state `index` into `words`. */
  read: (index: number, words: Int32Array) => void
}

/** An open-addressing hash table in typed arrays: at most 8 × width + 16 bytes a state, no objects. */
export function createStateTable(width: number, capacity = 1024): StateTable {
  let rows = new Int32Array(capacity * width)
  let slots = new Int32Array(capacity * 2)
  let slotMask = slots.length - 1
  let size = 0

  function slotOf(words: Int32Array): number {
    let hash = 0x811c9dc5
    for (let i = 0; i < width; i++) {
      hash = Math.imul(hash ^ (words[i] as number), 0x9e3779b1)
      hash ^= hash >>> 15
    }
    hash = Math.imul(hash ^ (hash >>> 13), 0x85ebca6b)
    let slot = (hash ^ (hash >>> 16)) & slotMask
    for (;;) {
      const index = (slots[slot] as number) - 1
      if (index < 0) return slot
      let i = 0
      while (i < width && rows[index * width + i] === words[i]) i++
      if (i === width) return slot
      slot = (slot + 1) & slotMask
    }
  }

  function grow(): void {
    const wider = new Int32Array(rows.length * 2)
    wider.set(rows)
    rows = wider
    slots = new Int32Array(slots.length * 2)
    slotMask = slots.length - 1
    for (let index = 0; index < size; index++) {
      slots[slotOf(rows.subarray(index * width, (index + 1) * width))] = index + 1
    }
  }

  return {
    size: () => size,
    add(words) {
      const slot = slotOf(words)
      const found = slots[slot] as number
      if (found > 0) return found - 1
      for (let i = 0; i < width; i++) rows[size * width + i] = words[i] as number
      slots[slot] = ++size
      if (size * width === rows.length) grow()
      return size - 1
    },
    find: (words) => (slots[slotOf(words)] as number) - 1,
    read(index, words) {
      for (let i = 0; i < width; i++) words[i] = rows[index * width + i] as number
    },
  }
}
