import { Vector3 } from 'three'
import type { Piece } from '../model.ts'
import { split } from '../solid/split.ts'
import { vertexAt } from '../solid/solid.ts'

/** Pieces as one mesh of typed arrays. */
export interface Assembly {
  position: Float32Array
  normal: Float32Array
  albedo: Float32Array
  glow: Float32Array
  shine: Float32Array
  /** Place in the picture of a print, two numbers per vertex, 0..1 from the top left. */
  picture: Float32Array
  index: Uint32Array
  /** First vertex and first index entry of each piece, with one more at the end. */
  firstVertex: number[]
  firstIndex: number[]
}

/** Puts the pieces together; faces longer than `longest(piece)` metres are split (0 = never). */
export function assemble(pieces: readonly Piece[], longest: (piece: Piece) => number): Assembly {
  const lists = {
    position: [],
    normal: [],
    albedo: [],
    glow: [],
    shine: [],
    picture: [],
    index: [],
  } as Record<'position' | 'normal' | 'albedo' | 'glow' | 'shine' | 'picture' | 'index', number[]>
  const firstVertex: number[] = []
  const firstIndex: number[] = []
  const [at, normal] = [new Vector3(), new Vector3()]
  for (const piece of pieces) {
    const first = lists.position.length / 3
    firstVertex.push(first)
    firstIndex.push(lists.index.length)
    const limit = longest(piece)
    const solid = limit > 0 ? split(piece.solid, limit) : piece.solid
    const placeInPicture = piece.surface === 'print' ? pictureFrame(piece) : undefined
    for (let i = 0; i < solid.position.length / 3; i++) {
      vertexAt(solid.position, i, at)
      vertexAt(solid.normal, i, normal)
      lists.position.push(at.x, at.y, at.z)
      lists.normal.push(normal.x, normal.y, normal.z)
      lists.albedo.push(...(piece.shade ? piece.shade(at, normal) : piece.color))
      lists.glow.push(piece.glow ?? 0)
      lists.shine.push(piece.shine ?? 0)
      lists.picture.push(...(placeInPicture ? placeInPicture(at) : [0, 0]))
    }
    for (const i of solid.index) lists.index.push(first + i)
  }
  firstVertex.push(lists.position.length / 3)
  firstIndex.push(lists.index.length)
  return {
    position: Float32Array.from(lists.position),
    normal: Float32Array.from(lists.normal),
    albedo: Float32Array.from(lists.albedo),
    glow: Float32Array.from(lists.glow),
    shine: Float32Array.from(lists.shine),
    picture: Float32Array.from(lists.picture),
    index: Uint32Array.from(lists.index),
    firstVertex,
    firstIndex,
  }
}

function pictureFrame({ solid, crop = [0, 0, 1, 1] }: Piece): (at: Vector3) => [number, number] {
  const origin = vertexAt(solid.position, 3)
  const right = vertexAt(solid.position, 2).sub(origin)
  const down = vertexAt(solid.position, 0).sub(origin)
  const [rightSq, downSq] = [right.lengthSq(), down.lengthSq()]
  const offset = new Vector3()
  return (at) => {
    offset.copy(at).sub(origin)
    const [u, v] = [offset.dot(right) / rightSq, offset.dot(down) / downSq]
    return [crop[0] + (crop[2] - crop[0]) * u, crop[1] + (crop[3] - crop[1]) * v]
  }
}
