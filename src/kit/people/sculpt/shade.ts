import { BufferAttribute, BufferGeometry, DoubleSide, Ray } from 'three'
import { MeshBVH } from 'three-mesh-bvh'
import type { Mesh } from './mesh.ts'
import { along, cross, normalise, type Vec3 } from './vec.ts'

const RAYS = 48
/** How far away flesh or cloth still shades a point, metres. */
const REACH = 0.22
const GOLDEN_ANGLE = 2.39996

/**
 * Darkens the vertex colours where little of the sky is seen: under the chin, in armpits and folds.
 * Bare skin turns warmer as it darkens, because light passes through it. The face's painted features
 * receive shade but cast none.
 */
export function shadeMesh(mesh: Mesh): void {
  const geometry = new BufferGeometry()
  geometry.setAttribute(
    'position',
    new BufferAttribute(new Float32Array(mesh.vertices.flatMap((v) => v.at)), 3),
  )
  const solid: number[] = []
  for (let i = 0; i < mesh.indices.length; i += 3) {
    const triangle = mesh.indices.slice(i, i + 3)
    if (mesh.vertices[triangle[0] ?? 0]?.onFace !== true) solid.push(...triangle)
  }
  geometry.setIndex(new BufferAttribute(new Uint32Array(solid), 1))
  const tree = new MeshBVH(geometry)
  const ray = new Ray()
  const seesSky = (from: Vec3, towards: Vec3) => {
    ray.origin.set(...from)
    ray.direction.set(...towards)
    return tree.raycastFirst(ray, DoubleSide, 0, REACH) === null
  }
  mesh.vertices.forEach((vertex, number) => {
    const lift = vertex.onFace === true ? 0.009 : 0.006
    const from = along(vertex.at, vertex.normal, lift)
    const open = directionsAround(vertex.normal, number).filter((d) => seesSky(from, d)).length / RAYS
    const light = 0.42 + 0.58 * open ** 0.9
    const soft = vertex.onFace === true ? 0.4 + 0.6 * light : light
    const [r, g, b] = vertex.colour
    const isWarm = r > g && g > b
    vertex.colour = [r * soft, g * (isWarm ? soft ** 1.1 : soft), b * (isWarm ? soft ** 1.16 : soft)]
  })
}

/** Directions spread over the hemisphere around a normal, more of them near it; turned differently per vertex. */
function directionsAround(normal: Vec3, seed: number): Vec3[] {
  const side = normalise(cross(Math.abs(normal[1]) < 0.9 ? [0, 1, 0] : [1, 0, 0], normal))
  const up = cross(normal, side)
  return Array.from({ length: RAYS }, (_, k) => {
    const u = (k + 0.5) / RAYS
    const turn = k * GOLDEN_ANGLE + seed * 1.3
    const out = Math.sqrt(u)
    return along(
      along(
        [normal[0] * Math.sqrt(1 - u), normal[1] * Math.sqrt(1 - u), normal[2] * Math.sqrt(1 - u)],
        side,
        out * Math.cos(turn),
      ),
      up,
      out * Math.sin(turn),
    )
  })
}
