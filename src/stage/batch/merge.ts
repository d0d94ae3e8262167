import {
  BufferAttribute,
  BufferGeometry,
  DataTexture,
  RGBAIntegerFormat,
  ShortType,
  type InterleavedBufferAttribute,
} from 'three'
import { rawNumbers } from '../load/raw-numbers.ts'
import { SHAPED_PER_ROW, SHAPES } from './layout.ts'

type Attribute = BufferAttribute | InterleavedBufferAttribute

/** The points of a member, and where its numbers begin in the table. */
export interface Part {
  geometry: BufferGeometry
  first: number
}

/** All points of a batch in one geometry, and how the shapes of faces move some of them. */
export interface Merged {
  geometry: BufferGeometry
  shapes: DataTexture
}

const SIGNED = 32767
const UNSIGNED = 65535

/**
 * Lays parts one behind the other. Their coordinates lie between -1 and 1, as quantized glTF has them; shapes are
 * relative. The index is left to whoever chooses what is drawn; `room` is the most that it can take.
 */
export function mergeParts(parts: readonly Part[], room: number): Merged {
  const count = parts.reduce((sum, { geometry }) => sum + countOf(geometry), 0)
  const rows = new Uint16Array(count * 2)
  const geometry = new BufferGeometry()
  const lay = (name: string, array: Int16Array | Int8Array | Uint16Array | Uint8Array, size: number) => {
    geometry.setAttribute(name, new BufferAttribute(array, size, name !== 'joints' && name !== 'rows'))
    return array
  }
  // Four numbers where three are read: cards want every point at a multiple of four bytes.
  const position = lay('position', new Int16Array(count * 4), 4)
  const normal = lay('normal', new Int8Array(count * 4), 4)
  const paint = lay('paint', new Uint16Array(count * 4), 4)
  const joints = lay('joints', new Uint8Array(count * 4), 4)
  const weights = lay('weights', new Uint8Array(count * 4), 4)
  lay('rows', rows, 2)
  const shaped: number[] = []
  let start = 0
  for (const { geometry: part, first } of parts) {
    const points = countOf(part)
    copy(part.getAttribute('position'), position, start, SIGNED)
    copy(part.getAttribute('normal'), normal, start, 127)
    copy(part.getAttribute('color'), paint, start, UNSIGNED)
    copy(part.getAttribute('skinIndex'), joints, start, 1)
    copy(part.getAttribute('skinWeight'), weights, start, 255)
    const isRigid = !part.hasAttribute('skinIndex')
    for (let i = start; i < start + points; i++) {
      rows[i * 2] = first
      if (isRigid) weights[i * 4] = 255
    }
    for (const i of shapedPoints(part)) {
      shaped.push(start + i)
      rows[(start + i) * 2 + 1] = shaped.length
    }
    start += points
  }
  geometry.setIndex(new BufferAttribute(new Uint32Array(room), 1))
  return { geometry, shapes: shapesOf(parts, shaped) }
}

/** How many points a geometry has. */
export function countOf(geometry: BufferGeometry): number {
  return geometry.getAttribute('position').count
}

/** Copies whole numbers as they are, and makes whole numbers of fractions. */
function copy(
  from: Attribute | undefined,
  to: Int16Array | Int8Array | Uint16Array | Uint8Array,
  start: number,
  most: number,
): void {
  if (!from) return
  const { array, offset, stride } = rawNumbers(from)
  const share = array instanceof Float32Array ? most : 1
  const size = Math.min(from.itemSize, 4)
  for (let i = 0; i < from.count; i++)
    for (let j = 0; j < size; j++) to[(start + i) * 4 + j] = array[offset + i * stride + j]! * share
}

/** Points that any shape moves: of a whole person only the face. */
function shapedPoints({ morphAttributes }: BufferGeometry): number[] {
  const points = new Set<number>()
  for (const shape of morphAttributes.position ?? []) {
    const { array, offset, stride } = rawNumbers(shape)
    for (let i = 0; i < shape.count; i++) {
      const at = offset + i * stride
      if (array[at] !== 0 || array[at + 1] !== 0 || array[at + 2] !== 0) points.add(i)
    }
  }
  return [...points]
}

/** A picture with one cell for each shape of each shaped point; the first place stays empty, for all others. */
function shapesOf(parts: readonly Part[], shaped: readonly number[]): DataTexture {
  const height = Math.ceil((shaped.length + 1) / SHAPED_PER_ROW)
  const numbers = new Int16Array(SHAPED_PER_ROW * height * SHAPES * 4)
  let start = 0
  let row = 0
  for (const { geometry } of parts) {
    const end = start + countOf(geometry)
    const shapes = (geometry.morphAttributes.position ?? []).slice(0, SHAPES).map(rawNumbers)
    const share = shapes[0]?.array instanceof Float32Array ? SIGNED : 1
    for (; row < shaped.length && shaped[row]! < end; row++) {
      const point = shaped[row]! - start
      for (let shape = 0; shape < shapes.length; shape++) {
        const { array, offset, stride } = shapes[shape]!
        for (let j = 0; j < 3; j++)
          numbers[((row + 1) * SHAPES + shape) * 4 + j] = array[offset + point * stride + j]! * share
      }
    }
    start = end
  }
  const picture = new DataTexture(numbers, SHAPED_PER_ROW * SHAPES, height, RGBAIntegerFormat, ShortType)
  picture.needsUpdate = true
  return picture
}
