import { BufferGeometry, Float32BufferAttribute, Group, Mesh, MeshBasicMaterial } from 'three'
import { EYE_HEIGHT } from '../view/rig.ts'

/** The faces of a picture all round, as its files name them: each a view of 90 degrees. */
export const FACES = ['front', 'right', 'back', 'left', 'up', 'down'] as const

/** Metres from the middle: far enough that both eyes see the same, near enough that nothing of the next one shows. */
const RADIUS = 10

/** Which way a point of a face lies, `u` to its right and `v` up, -1 to 1. As `npm run photos` cuts them. */
const TOWARDS: readonly ((u: number, v: number) => [number, number, number])[] = [
  (u, v) => [u, v, -1],
  (u, v) => [1, v, u],
  (u, v) => [-u, v, 1],
  (u, v) => [-1, v, -u],
  (u, v) => [u, 1, v],
  (u, v) => [u, -1, -v],
]

const CORNERS = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
] as const

/**
 * The six faces of a picture round a spot, in the order of `FACES`; nothing is on them yet. Flat ones: seen from the
 * middle they are exact, where a ball of few pieces would bend straight lines.
 */
export function createBox([x, , z]: readonly [number, number, number]): Group {
  const box = new Group()
  box.position.set(x, EYE_HEIGHT, z)
  for (const towards of TOWARDS) {
    const face = new Mesh(shapeOf(towards), new MeshBasicMaterial({ toneMapped: false }))
    face.visible = false
    box.add(face)
  }
  return box
}

/** A square seen from inside. A picture's rows begin at its top, where a decoded one has v = 0. */
function shapeOf(towards: (u: number, v: number) => [number, number, number]): BufferGeometry {
  const points = CORNERS.flatMap(([u, v]) => towards(u, v).map((one) => one * RADIUS))
  const uvs = CORNERS.flatMap(([u, v]) => [(u + 1) / 2, (1 - v) / 2])
  const shape = new BufferGeometry()
  shape.setAttribute('position', new Float32BufferAttribute(points, 3))
  shape.setAttribute('uv', new Float32BufferAttribute(uvs, 2))
  shape.setIndex([0, 1, 2, 0, 2, 3])
  return shape
}
