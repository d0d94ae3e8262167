import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three'
import { MeshBVH } from 'three-mesh-bvh'
import type { Field } from '../sculpt/field.ts'
import type { Shell } from '../sculpt/polygonise.ts'
import { along, type Vec3 } from '../sculpt/vec.ts'
import { frontOf } from './skull.ts'

export interface Spot {
  point: Vec3
  normal: Vec3
}

/**
 * Lays brows and lips on the face as it was really built: on the thinned triangles, not on the ideal
 * shape, so that nothing floats off the face or drowns in it.
 */
export interface FaceSurface {
  /** The point of the face seen at (x, y) from the front, raised by `lift` metres along its normal. */
  at: (x: number, y: number, lift: number) => Spot
}

const SEARCH = 0.03

export function makeFaceSurface(shell: Shell, ideal: Field): FaceSurface {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(shell.points.flat()), 3))
  geometry.setIndex(new BufferAttribute(new Uint32Array(shell.indices), 1))
  const tree = new MeshBVH(geometry)
  return {
    at(x, y, lift) {
      const { point, normal } = frontOf(ideal, x, y)
      const from = along(point, normal, SEARCH)
      const ray = new Ray(new Vector3(...from), new Vector3(...normal).negate())
      const hit = tree.raycastFirst(ray, DoubleSide, 0, SEARCH * 2)
      const onFace = hit ? along(from, normal, -hit.distance) : point
      return { point: along(onFace, normal, lift), normal }
    },
  }
}
