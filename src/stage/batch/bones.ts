import type { Bone, Matrix4, Object3D, Skeleton } from 'three'

/** Numbers of a place: the upper three rows of its matrix, row by row. */
const PLACE = 12

/** Where the bones of somebody are, straight into a table of numbers. */
export interface Bones {
  /**
   * Works out where every bone is and writes its matrix, joined with the way back from the rest pose, three cells
   * each from number `at` on. Allocates nothing.
   */
  write(numbers: Float32Array, at: number): void
}

/** Follows the bones of a skeleton below an object that stands in no other, as they turn. */
export function followBones(root: Object3D, skeleton: Skeleton): Bones {
  const nodes: Object3D[] = []
  root.traverse((object) => {
    if (object === root || holdsBone(object, skeleton.bones)) nodes.push(object)
  })
  const parents = Int16Array.from(nodes, ({ parent }) => (parent ? nodes.indexOf(parent) : -1))
  const joints = Int16Array.from(skeleton.bones, (bone) => nodes.indexOf(bone))
  const back = new Float64Array(joints.length * PLACE)
  for (const [i, inverse] of skeleton.boneInverses.entries()) writeRows(inverse, back, i * PLACE)
  const own = new Float64Array(PLACE)
  const places = new Float64Array(nodes.length * PLACE)
  return {
    write(numbers, at) {
      for (let i = 0; i < nodes.length; i++) {
        compose(nodes[i]!, own)
        const parent = parents[i]!
        if (parent < 0) places.set(own, i * PLACE)
        else multiply(places, parent * PLACE, own, 0, places, i * PLACE)
      }
      for (let i = 0; i < joints.length; i++)
        multiply(places, joints[i]! * PLACE, back, i * PLACE, numbers, at + i * PLACE)
    },
  }
}

function holdsBone(object: Object3D, bones: readonly Bone[]): boolean {
  return bones.includes(object as Bone) || object.children.some((child) => holdsBone(child, bones))
}

function writeRows({ elements }: Matrix4, out: Float64Array, at: number): void {
  for (let row = 0; row < 3; row++)
    for (let column = 0; column < 4; column++) out[at + row * 4 + column] = elements[column * 4 + row]!
}

function compose({ position, quaternion, scale }: Object3D, out: Float64Array): void {
  const { x, y, z, w } = quaternion
  const { x: sx, y: sy, z: sz } = scale
  out[0] = (1 - 2 * (y * y + z * z)) * sx
  out[1] = 2 * (x * y - z * w) * sy
  out[2] = 2 * (x * z + y * w) * sz
  out[3] = position.x
  out[4] = 2 * (x * y + z * w) * sx
  out[5] = (1 - 2 * (x * x + z * z)) * sy
  out[6] = 2 * (y * z - x * w) * sz
  out[7] = position.y
  out[8] = 2 * (x * z - y * w) * sx
  out[9] = 2 * (y * z + x * w) * sy
  out[10] = (1 - 2 * (x * x + y * y)) * sz
  out[11] = position.z
}

type Numbers = Float32Array | Float64Array

/** `out` at `o` = `a` at `i` times `b` at `j`; `out` may not be `b`. */
function multiply(a: Numbers, i: number, b: Numbers, j: number, out: Numbers, o: number): void {
  for (let row = 0; row < PLACE; row += 4) {
    const x = a[i + row]!
    const y = a[i + row + 1]!
    const z = a[i + row + 2]!
    out[o + row] = x * b[j]! + y * b[j + 4]! + z * b[j + 8]!
    out[o + row + 1] = x * b[j + 1]! + y * b[j + 5]! + z * b[j + 9]!
    out[o + row + 2] = x * b[j + 2]! + y * b[j + 6]! + z * b[j + 10]!
    out[o + row + 3] = x * b[j + 3]! + y * b[j + 7]! + z * b[j + 11]! + a[i + row + 3]!
  }
}
