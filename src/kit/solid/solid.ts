import { Vector3 } from 'three'

/** A triangle mesh in metres: three numbers per vertex, counter-clockwise faces seen from outside. */
export interface Solid {
  position: number[]
  normal: number[]
  index: number[]
}

/** The vertex `i` of a list of three numbers per vertex. */
export function vertexAt(list: ArrayLike<number>, i: number, into = new Vector3()): Vector3 {
  return into.set(list[i * 3]!, list[i * 3 + 1]!, list[i * 3 + 2])
}

/** The solid without the vertices that no triangle uses and without triangles of no area. */
export function tidy(solid: Solid): Solid {
  const out: Solid = { position: [], normal: [], index: [] }
  const moved = new Map<number, number>()
  const [a, b, c] = [new Vector3(), new Vector3(), new Vector3()]
  for (let t = 0; t < solid.index.length; t += 3) {
    const corners = solid.index.slice(t, t + 3)
    vertexAt(solid.position, corners[0]!, a)
    vertexAt(solid.position, corners[1]!, b).sub(a)
    vertexAt(solid.position, corners[2]!, c).sub(a)
    if (b.cross(c).lengthSq() < 1e-18) continue
    for (const from of corners) {
      let to = moved.get(from)
      if (to === undefined) {
        to = out.position.length / 3
        moved.set(from, to)
        out.position.push(...solid.position.slice(from * 3, from * 3 + 3))
        out.normal.push(...solid.normal.slice(from * 3, from * 3 + 3))
      }
      out.index.push(to)
    }
  }
  return out
}

/** The same solid seen from inside: faces and normals turned round. */
export function insideOut(solid: Solid): Solid {
  const index: number[] = []
  for (let t = 0; t < solid.index.length; t += 3) {
    index.push(solid.index[t]!, solid.index[t + 2]!, solid.index[t + 1]!)
  }
  return { position: [...solid.position], normal: solid.normal.map((n) => -n), index }
}

/** Several solids as one. */
export function join(...solids: Solid[]): Solid {
  const out: Solid = { position: [], normal: [], index: [] }
  for (const solid of solids) {
    const offset = out.position.length / 3
    for (const value of solid.position) out.position.push(value)
    for (const value of solid.normal) out.normal.push(value)
    for (const value of solid.index) out.index.push(value + offset)
  }
  return out
}

/** A flat four-sided face, corners counter-clockwise as seen. */
export function quad(...corners: [number, number, number][]): Solid {
  const [a, b, c] = corners.map((p) => new Vector3(...p)) as [Vector3, Vector3, Vector3]
  const normal = b.sub(a).cross(c.sub(a)).normalize().toArray()
  return { position: corners.flat(), normal: corners.flatMap(() => normal), index: [0, 1, 2, 0, 2, 3] }
}
