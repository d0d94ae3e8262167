import {
  Frustum,
  Matrix4,
  Mesh,
  Sphere,
  Vector3,
  type BufferGeometry,
  type Camera,
  type WebGLRenderer,
} from 'three'
import { PROBE_FLOATS } from '../light/probes.ts'
import { BONE_CELL, CELLS_PER_BONE } from './layout.ts'
import { batchMaterial } from './material.ts'
import { countOf, mergeParts } from './merge.ts'
import { createTable, type Table } from './table.ts'

/** Somebody or something in the batch. */
export interface Member {
  /** The first of its cells in the table, see layout.ts. */
  first: number
  /** Whether it is in the room. */
  isShown: boolean
  /** Drawn instead of all its triangles, if set: others over the same points. */
  coarse: ArrayLike<number> | undefined
  /** What it takes up in the room. */
  sphere: Sphere
  /** Whether it is in view in the picture that was begun last. */
  isSeen: boolean
}

/** All people and things, drawn in one call: what a call costs is the same for one of them as for all. */
export interface Batch {
  mesh: Mesh
  table: Table
  /** Takes in a geometry with so many bones; its points may be read from again. A thing has one bone. */
  add(geometry: BufferGeometry, bones: number): Member
  /** Paints a member: its tint, and whether light falls on it or it shows its own colour. */
  paint(member: Member, tint: { r: number; g: number; b: number }, isLit: boolean): void
  /** Puts the light where a member is. Allocates nothing. */
  light(member: Member, probe: Float32Array): void
  /** Puts a bone at a matrix. Allocates nothing. */
  place(member: Member, bone: number, at: Matrix4): void
  /** Makes ready to be drawn: call right before each picture. Allocates nothing unless somebody has come. */
  see(renderer: WebGLRenderer, camera: Camera): void
  dispose(): void
}

interface Entry extends Member {
  geometry: BufferGeometry
  /** Its triangles as they lie in the whole. */
  start: number
  drawn: ArrayLike<number> | undefined
}

const frustum = new Frustum()
const projection = new Matrix4()

/** An empty batch. */
export function createBatch(): Batch {
  const table = createTable()
  const entries: Entry[] = []
  let { geometry, shapes } = mergeParts([], 0)
  const picture = { value: shapes }
  const mesh = new Mesh(geometry, batchMaterial({ table: table.texture, shapes: picture }))
  mesh.frustumCulled = false
  mesh.matrixAutoUpdate = false
  mesh.matrixWorldAutoUpdate = false
  let isStale = false
  return { mesh, table, add, paint, light, place, see, dispose }

  function add(from: BufferGeometry, bones: number): Member {
    const first = table.claim(BONE_CELL + bones * CELLS_PER_BONE)
    const entry: Entry = {
      geometry: from,
      first,
      isShown: false,
      coarse: undefined,
      sphere: new Sphere(new Vector3(), 0),
      isSeen: true,
      start: 0,
      drawn: undefined,
    }
    entries.push(entry)
    isStale = true
    return entry
  }

  function paint({ first }: Member, { r, g, b }: { r: number; g: number; b: number }, isLit: boolean): void {
    const { numbers } = table
    numbers[first * 4 + 3] = r
    numbers[first * 4 + 7] = g
    numbers[first * 4 + 11] = b
    numbers[first * 4 + 15] = isLit ? 1 : 0
    table.send()
  }

  function light({ first }: Member, probe: Float32Array): void {
    const { numbers } = table
    for (let i = 0, at = first * 4; i < PROBE_FLOATS; i += 3, at += 4) {
      numbers[at] = probe[i]!
      numbers[at + 1] = probe[i + 1]!
      numbers[at + 2] = probe[i + 2]!
    }
    table.send()
  }

  function place({ first }: Member, bone: number, { elements }: Matrix4): void {
    const { numbers } = table
    const at = (first + BONE_CELL + bone * CELLS_PER_BONE) * 4
    for (let row = 0; row < 3; row++)
      for (let column = 0; column < 4; column++) numbers[at + row * 4 + column] = elements[column * 4 + row]!
    table.send()
  }

  function see(renderer: WebGLRenderer, camera: Camera): void {
    table.upload(renderer)
    frustum.setFromProjectionMatrix(
      projection.multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse),
    )
    if (isStale) merge()
    let hasChanged = false
    for (let i = 0; i < entries.length; i++) {
      const entry = entries[i]!
      entry.isSeen = entry.isShown && frustum.intersectsSphere(entry.sphere)
      const drawn = entry.isSeen ? (entry.coarse ?? entry.geometry.index!.array) : undefined
      if (drawn !== entry.drawn) hasChanged = true
      entry.drawn = drawn
    }
    if (hasChanged) choose()
  }

  /** Writes the triangles of all who are drawn one behind the other. */
  function choose(): void {
    const index = geometry.index!
    const { array } = index
    let count = 0
    for (let i = 0; i < entries.length; i++) {
      const { drawn, start } = entries[i]!
      if (drawn) for (let j = 0; j < drawn.length; j++) array[count++] = start + drawn[j]!
    }
    geometry.setDrawRange(0, count)
    index.clearUpdateRanges()
    index.addUpdateRange(0, count)
    index.needsUpdate = true
  }

  /** Brings everybody into one geometry. */
  function merge(): void {
    isStale = false
    let start = 0
    for (const entry of entries) {
      entry.start = start
      entry.drawn = undefined
      start += countOf(entry.geometry)
    }
    geometry.dispose()
    shapes.dispose()
    const room = entries.reduce((sum, entry) => sum + entry.geometry.index!.count, 0)
    ;({ geometry, shapes } = mergeParts(entries, room))
    mesh.geometry = geometry
    picture.value = shapes
  }

  function dispose(): void {
    table.texture.value.dispose()
    shapes.dispose()
  }
}
