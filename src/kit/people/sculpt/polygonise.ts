import { MeshoptSimplifier } from 'meshoptimizer'
import { type Field, gradient } from './field.ts'
import { surfaceNets } from './surface-nets.ts'
import { along, mirror, type Vec3 } from './vec.ts'

/** A closed or open triangle surface with one smooth normal per vertex. */
export interface Shell {
  points: Vec3[]
  normals: Vec3[]
  /** Three per triangle, counter-clockwise seen from outside. */
  indices: number[]
}

export interface PolygoniseOptions {
  /** Corners of the box in which the shape lies. */
  from: Vec3
  to: Vec3
  /** Grid step of the first, fine surface. Details smaller than this are lost. */
  step: number
  /** Upper bound of the result. */
  triangles: number
  /** Largest distance a vertex may leave the shape by in order to save triangles. Default: 0.012 m */
  error?: number
  /** Avoid long thin triangles, at the cost of some detail; for cloth that takes shade. */
  even?: boolean
}

/** The surface of a field, thinned to a triangle budget; normals come from the field itself, so they stay smooth. */
export function polygonise(field: Field, options: PolygoniseOptions): Shell {
  const fine = surfaceNets(field, options.from, options.to, options.step)
  const [kept] = MeshoptSimplifier.simplify(
    fine.indices,
    fine.positions,
    3,
    options.triangles * 3,
    options.error ?? 0.012,
    options.even === true ? ['ErrorAbsolute', 'Regularize'] : ['ErrorAbsolute'],
  )
  const renamed = new Map<number, number>()
  const shell: Shell = { points: [], normals: [], indices: [] }
  for (const old of kept) {
    let index = renamed.get(old)
    if (index === undefined) {
      index = shell.points.length
      renamed.set(old, index)
      const [x = 0, y = 0, z = 0] = fine.positions.subarray(old * 3, old * 3 + 3)
      const point = settle(field, [x, y, z], options.step)
      shell.points.push(point)
      shell.normals.push(gradient(field, point, 0.002).normal)
    }
    shell.indices.push(index)
  }
  return shell
}

/** A point near the surface, drawn onto it by a few steps along the gradient. */
function settle(field: Field, start: Vec3, step: number): Vec3 {
  let point = start
  for (let round = 0; round < 3; round++) {
    const { normal, slope } = gradient(field, point)
    const move = Math.max(-step, Math.min(step, field(...point) / Math.max(slope, 0.3))) * 0.9
    point = along(point, normal, -move)
  }
  return point
}

/** The same surface on the other side of the body. */
export function mirrorShell(shell: Shell): Shell {
  const indices: number[] = []
  for (let i = 0; i < shell.indices.length; i += 3) {
    const [a = 0, b = 0, c = 0] = shell.indices.slice(i, i + 3)
    indices.push(a, c, b)
  }
  return { points: shell.points.map(mirror), normals: shell.normals.map(mirror), indices }
}
