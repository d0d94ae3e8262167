/** Where a small number lives in the packed state: `bits` bits from `shift` of word `word`. */
export interface Field {
  word: number
  shift: number
  /** The bits of the field, at the bottom of a word. */
  mask: number
}

/** A field for each named number, and how many 32-bit words a state takes. */
export interface Layout {
  fields: ReadonlyMap<string, Field>
  width: number
}

/**
 * Packs numbers (name → largest value) into as few words as first-fit finds; a field never
 * straddles two words, so reading one costs a shift and a mask.
 */
export function layOut(largest: ReadonlyMap<string, number>): Layout {
  const fields = new Map<string, Field>()
  const free: number[] = []
  const bySize = [...largest].map(([name, max]) => ({ name, bits: 32 - Math.clz32(max) }))
  bySize.sort((a, b) => b.bits - a.bits)
  for (const { name, bits } of bySize) {
    let word = free.findIndex((left) => left >= bits)
    if (word < 0) word = free.push(32) - 1
    const left = free[word] as number
    fields.set(name, { word, shift: (32 - left) % 32, mask: bits === 32 ? -1 : (1 << bits) - 1 })
    free[word] = left - bits
  }
  return { fields, width: Math.max(1, free.length) }
}

/** The value of a field in a packed state. */
export function readField(words: Int32Array, field: Field): number {
  return ((words[field.word] as number) >>> field.shift) & field.mask
}

/** Puts a value into a field of a packed state. */
export function writeField(words: Int32Array, field: Field, value: number): void {
  const rest = (words[field.word] as number) & ~(field.mask << field.shift)
  words[field.word] = rest | (value << field.shift)
}
