import { Vector3 } from 'three'
import { vertexAt, type Solid } from './solid.ts'

/**
 * Gives a heap of triangles smooth normals where neighbours meet at less than `degrees`, hard edges elsewhere.
 * Without `index` every three vertices are one triangle.
 */
export function crease(
  position: ArrayLike<number>,
  index: ArrayLike<number> | undefined,
  degrees: number,
): Solid {
  const order = index ? Array.from(index) : Array.from({ length: position.length / 3 }, (_, i) => i)
  const limit = Math.cos((degrees * Math.PI) / 180)
  const key = (i: number) => [0, 1, 2].map((a) => position[i * 3 + a]!.toFixed(4)).join()
  const faces: { area: Vector3; unit: Vector3 }[] = []
  const around = new Map<string, number[]>()
  for (let t = 0; t < order.length; t += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => vertexAt(position, order[t + k]!)) as [Vector3, Vector3, Vector3]
    const area = b.sub(a).cross(c.sub(a))
    const face = faces.push({ area, unit: area.clone().normalize() }) - 1
    for (let k = 0; k < 3; k++) {
      const corner = key(order[t + k]!)
      const list = around.get(corner)
      if (list) list.push(face)
      else around.set(corner, [face])
    }
  }
  const out: Solid = { position: [], normal: [], index: [] }
  const made = new Map<string, number>()
  faces.forEach(({ area, unit }, face) => {
    if (area.lengthSq() < 1e-18) return
    for (let k = 0; k < 3; k++) {
      const vertex = order[face * 3 + k]!
      const corner = key(vertex)
      const normal = new Vector3()
      for (const other of around.get(corner)!) {
        if (faces[other]!.unit.dot(unit) >= limit) normal.add(faces[other]!.area)
      }
      normal.normalize()
      const name = `${corner}|${normal
        .toArray()
        .map((n) => n.toFixed(2))
        .join()}`
      let id = made.get(name)
      if (id === undefined) {
        id = out.position.length / 3
        made.set(name, id)
        out.position.push(position[vertex * 3]!, position[vertex * 3 + 1]!, position[vertex * 3 + 2]!)
        out.normal.push(...normal.toArray())
      }
      out.index.push(id)
    }
  })
  return out
}
