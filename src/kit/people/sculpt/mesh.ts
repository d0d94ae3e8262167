import type { BoneName, Morph } from '../names.ts'
import type { Shell } from './polygonise.ts'
import type { Vec3 } from './vec.ts'

/** How strongly one bone moves a vertex; the shares of a vertex sum to 1. */
export interface Influence {
  bone: BoneName
  share: number
}

export interface Vertex {
  at: Vec3
  normal: Vec3
  /** Linear light, 0 to 1 per channel. */
  colour: Vec3
  bones: Influence[]
  /** Where the vertex goes at full strength of a face shape, as an offset. */
  morphs?: Partial<Record<Morph, Vec3>>
  /** Painted on the face: casts no shade of its own. */
  onFace?: boolean
}

/** A growing body: parts are added one after another. */
export interface Mesh {
  vertices: Vertex[]
  indices: number[]
}

export type Paint = (point: Vec3, normal: Vec3) => Vec3
export type Bind = (point: Vec3) => Influence[]

/** Adds a surface to the mesh; returns nothing, the mesh has grown. */
export function addShell(mesh: Mesh, shell: Shell, paint: Paint, bind: Bind): void {
  const base = mesh.vertices.length
  shell.points.forEach((at, i) => {
    const normal = shell.normals[i] ?? [0, 1, 0]
    mesh.vertices.push({ at, normal, colour: paint(at, normal), bones: bind(at) })
  })
  for (const index of shell.indices) mesh.indices.push(index + base)
}

/** Adds one vertex and returns its number. */
export function addVertex(mesh: Mesh, vertex: Vertex): number {
  return mesh.vertices.push(vertex) - 1
}

/**
 * Fills the gap between two rows of vertices with triangles. With rows running left to right and
 * `upper` above `lower`, the front is towards +z.
 */
export function stitch(mesh: Mesh, upper: readonly number[], lower: readonly number[], flip = false): void {
  for (let i = 0; i + 1 < Math.min(upper.length, lower.length); i++) {
    const [a = 0, b = 0] = upper.slice(i, i + 2)
    const [c = 0, d = 0] = lower.slice(i, i + 2)
    if (flip) mesh.indices.push(a, b, c, b, d, c)
    else mesh.indices.push(a, c, b, b, c, d)
  }
}

/** Fills a closed outline around a middle vertex; counter-clockwise outlines face the viewer. */
export function fan(mesh: Mesh, middle: number, outline: readonly number[]): void {
  outline.forEach((vertex, i) => {
    mesh.indices.push(middle, vertex, outline[(i + 1) % outline.length] ?? vertex)
  })
}
