import { Vector3 } from 'three'
import type { Model, Finish, Pose } from '../model.ts'
import { crease } from '../solid/crease.ts'
import { plate, polygon } from '../solid/slab.ts'
import { insideOut, join, quad, vertexAt, type Solid } from '../solid/solid.ts'

/** The turn that lays what was built upright on its back: its own +y then leads away from the viewer. */
export const LYING = -Math.PI / 2

type Point = readonly [number, number, number]

/** A rectangle of colour on a face that looks along +z; lift it half a millimetre. */
export function mark(m: Model, w: number, h: number, color: string, look: Finish & Pose = {}): void {
  const [x, y] = [w / 2, h / 2]
  m.add(quad([-x, -y, 0], [x, -y, 0], [x, y, 0], [-x, y, 0]), color, { casts: false, ...look })
}

/** A round spot of colour on a face that looks along +z. */
export function spot(m: Model, radius: number, color: string, look: Finish & Pose = {}, corners = 12): void {
  m.add(plate([polygon(circle(radius, corners))], 1), color, { casts: false, ...look })
}

/** Lines of print too small to read, from the top left: each number is the length of a line. */
export function smallPrint(
  m: Model,
  lengths: readonly number[],
  color: string,
  { x, y, z, pitch, thick }: { x: number; y: number; z: number; pitch: number; thick: number },
): void {
  lengths.forEach((w, i) => mark(m, w, thick, color, { x: x + w / 2, y: y - i * pitch, z }))
}

/** A sheet of glass in XY, its lower edge on y = 0. */
export function pane(m: Model, w: number, h: number, look: Pose & { thick?: number } = {}): void {
  const { thick = 0.006, ...pose } = look
  m.box(w, h, thick, '#dcecea', { bevel: 0, surface: 'glass', casts: false, ...pose })
}

/** The corners of a circle in the plane. */
export function circle(radius: number, corners: number): [number, number][] {
  return Array.from({ length: corners }, (_, i) => {
    const a = (i / corners) * Math.PI * 2
    return [Math.cos(a) * radius, Math.sin(a) * radius]
  })
}

/** The solid made wider, higher or deeper by the three factors. */
export function stretch(solid: Solid, by: Point): Solid {
  const normal: number[] = []
  const v = new Vector3()
  for (let i = 0; i < solid.normal.length / 3; i++) {
    vertexAt(solid.normal, i, v)
    normal.push(
      ...v
        .set(v.x / by[0], v.y / by[1], v.z / by[2])
        .normalize()
        .toArray(),
    )
  }
  return { position: solid.position.map((p, i) => p * (by[i % 3] ?? 1)), normal, index: solid.index }
}

/**
 * A skin over rings of equally many points, closed at both ends. Rings run counter-clockwise as seen from where the
 * row of rings leads to.
 */
export function loft(rings: readonly (readonly Point[])[], degrees = 50): Solid {
  const position = rings.flat(2)
  const around = rings[0]?.length ?? 0
  const index: number[] = []
  for (let ring = 0; ring < rings.length - 1; ring++) {
    for (let k = 0; k < around; k++) {
      const [a, b] = [ring * around + k, ring * around + ((k + 1) % around)]
      index.push(a, b, b + around, a, b + around, a + around)
    }
  }
  const last = (rings.length - 1) * around
  for (let k = 1; k < around - 1; k++) index.push(0, k + 1, k, last, last + k, last + k + 1)
  return crease(position, index, degrees)
}

/** A thin skin over a grid of points, seen from both sides; rows run upwards or away, points to the right. */
export function cloth(rows: readonly (readonly Point[])[], degrees = 60): Solid {
  const across = rows[0]?.length ?? 0
  const index: number[] = []
  for (let row = 0; row < rows.length - 1; row++) {
    for (let k = 0; k < across - 1; k++) {
      const a = row * across + k
      index.push(a, a + 1, a + across + 1, a, a + across + 1, a + across)
    }
  }
  const face = crease(rows.flat(2), index, degrees)
  const lifted = (solid: Solid): Solid => ({
    ...solid,
    position: solid.position.map((p, i) => p + (solid.normal[i] ?? 0) * 0.0004),
  })
  return join(lifted(face), lifted(insideOut(face)))
}
