import { BufferAttribute, type BufferGeometry, type Mesh } from 'three'

/** Triangles of a person who is far away. */
const FAR_TRIANGLES = 2000
/** Metres from the eyes beyond which a person is drawn with fewer triangles, and within which with all of them. */
const FAR = 5
const NEAR = 4.7
/** How far a surface may move by it, as a part of a person's height: 1 % is 17 mm. */
const MOST_ERROR = 0.01

/** A person's meshes with their second, coarser set of triangles over the same points. */
export interface FarLook {
  /** Draws as fits the distance in metres. Allocates nothing. */
  see(distance: number): void
}

/**
 * Makes the coarser set, once a person is on stage: it takes a few milliseconds and no byte of the person's file.
 * Both sets lie in one index, and only the range that is drawn changes.
 */
export async function makeFarLook(meshes: readonly Mesh[]): Promise<FarLook> {
  const { MeshoptSimplifier } = await import('meshoptimizer/simplifier')
  await MeshoptSimplifier.ready
  const ranges = meshes.flatMap(({ geometry }) => {
    const { index } = geometry
    if (!index || index.count <= 3 * FAR_TRIANGLES) return []
    const all = Uint32Array.from(index.array)
    const [coarse] = MeshoptSimplifier.simplify(all, pointsOf(geometry), 3, 3 * FAR_TRIANGLES, MOST_ERROR)
    const both = new (index.array.constructor as typeof Uint16Array)(all.length + coarse.length)
    both.set(all)
    both.set(coarse, all.length)
    geometry.setIndex(new BufferAttribute(both, 1))
    geometry.setDrawRange(0, all.length)
    return { geometry, all: all.length, coarse: coarse.length }
  })
  let isFar = false
  return {
    see(distance) {
      if (isFar ? distance > NEAR : distance < FAR) return
      isFar = !isFar
      for (let i = 0; i < ranges.length; i++) {
        const { geometry, all, coarse } = ranges[i]!
        if (isFar) geometry.setDrawRange(all, coarse)
        else geometry.setDrawRange(0, all)
      }
    },
  }
}

function pointsOf(geometry: BufferGeometry): Float32Array {
  const position = geometry.getAttribute('position')
  const points = new Float32Array(position.count * 3)
  for (let i = 0; i < position.count; i++)
    points.set([position.getX(i), position.getY(i), position.getZ(i)], i * 3)
  return points
}
