import { BufferAttribute, BufferGeometry, DoubleSide, Ray } from 'three'
import { MeshBVH } from 'three-mesh-bvh'
import type { Mesh } from './mesh.ts'
import { along, cross, normalise, scale, type Vec3 } from './vec.ts'

const RAYS = 80
/** How far away flesh or cloth still shades a point, metres. */
const REACH = 0.22
const GOLDEN_ANGLE = 2.39996

/**
 * Darkens the vertex colours where little of the sky is seen: under the chin, in armpits and folds.
 * Bare skin turns warmer as it darkens, because light passes through it. The face's painted features
 * receive shade but cast none.
 */
export function shadeMesh(mesh: Mesh): void {
  const openness = smoothed(mesh, opennessOf(mesh))
  mesh.vertices.forEach((vertex, number) => {
    const light = 0.42 + 0.58 * (openness[number] ?? 1) ** 0.9
    const soft = vertex.onFace === true ? 0.4 + 0.6 * light : light
    const [r, g, b] = vertex.colour
    const isWarm = r > g && g > b
    vertex.colour = [r * soft, g * (isWarm ? soft ** 1.1 : soft), b * (isWarm ? soft ** 1.16 : soft)]
  })
}

/** Part of the sky that each vertex sees, 0 to 1. */
function opennessOf(mesh: Mesh): number[] {
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
  return mesh.vertices.map((vertex) => {
    const from = along(vertex.at, vertex.normal, vertex.onFace === true ? 0.009 : 0.006)
    const seen = directionsAround(vertex.normal).filter((towards) => {
      ray.origin.set(...from)
      ray.direction.set(...towards)
      return tree.raycastFirst(ray, DoubleSide, 0, REACH) === null
    })
    return seen.length / RAYS
  })
}

/** Each value drawn halfway to the mean of its neighbours, so that big triangles show no specks of shade. */
function smoothed(mesh: Mesh, values: readonly number[]): number[] {
  const sums = values.map(() => 0)
  const counts = values.map(() => 0)
  const meet = (a: number, b: number) => {
    sums[a] = (sums[a] ?? 0) + (values[b] ?? 1)
    counts[a] = (counts[a] ?? 0) + 1
  }
  for (let i = 0; i < mesh.indices.length; i += 3) {
    const [a = 0, b = 0, c = 0] = mesh.indices.slice(i, i + 3)
    for (const [p, q] of [
      [a, b],
      [b, c],
      [c, a],
    ] as const) {
      meet(p, q)
      meet(q, p)
    }
  }
  return values.map((value, i) => {
    const count = counts[i] ?? 0
    return count === 0 ? value : (value + (sums[i] ?? 0) / count) / 2
  })
}

/** Directions spread over the hemisphere around a normal, more of them near it. */
function directionsAround(normal: Vec3): Vec3[] {
  const side = normalise(cross(Math.abs(normal[1]) < 0.9 ? [0, 1, 0] : [1, 0, 0], normal))
  const up = cross(normal, side)
  return Array.from({ length: RAYS }, (_, k) => {
    const u = (k + 0.5) / RAYS
    const turn = k * GOLDEN_ANGLE
    const out = Math.sqrt(u)
    const ahead = scale(normal, Math.sqrt(1 - u))
    return along(along(ahead, side, out * Math.cos(turn)), up, out * Math.sin(turn))
  })
}
