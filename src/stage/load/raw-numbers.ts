import type { BufferAttribute, InterleavedBufferAttribute } from 'three'

/** Where the numbers of an attribute lie, for loops over many of them: the attribute's own getters take far longer. */
export interface RawNumbers {
  array: ArrayLike<number>
  /** Of the first point's first number, and from one point to the next. */
  offset: number
  stride: number
  /** What a number is to be multiplied by: whole numbers may stand for fractions. */
  scale: number
}

/** The numbers of an attribute as they are stored. */
export function rawNumbers(attribute: BufferAttribute | InterleavedBufferAttribute): RawNumbers {
  const [array, offset, stride] =
    'data' in attribute
      ? [attribute.data.array, attribute.offset, attribute.data.stride]
      : [attribute.array, 0, attribute.itemSize]
  return { array, offset, stride, scale: attribute.normalized ? 1 / mostOf(array) : 1 }
}

function mostOf(array: ArrayLike<number>): number {
  if (array instanceof Int8Array) return 127
  if (array instanceof Uint8Array) return 255
  if (array instanceof Int16Array) return 32767
  return array instanceof Uint16Array ? 65535 : 1
}
