import type { Shape } from 'three'
import type { Model } from '../model.ts'
import { PALETTE } from '../palette.ts'
import { polygon } from '../solid/slab.ts'

/** Turns a drum so that its top looks along +z. */
export const FACING = { rx: Math.PI / 2 } as const

/** Turns a drum or a turned body so that its top looks along +x. */
export const ALONG = { rz: -Math.PI / 2 } as const

/** Lays an upright face on its back: +z becomes up, +y becomes away. */
export const LYING = { rx: -Math.PI / 2 } as const

/** A rectangle with soft corners of few points: its edges shade as round at a third of the triangles. */
export function soft(w: number, h: number, r: number): Shape {
  const [x, y] = [w / 2 - r, h / 2 - r]
  const corner = [
    [1, 0.268],
    [0.732, 0.732],
    [0.268, 1],
  ] as const
  const turned = [
    corner.map(([a, b]) => [x + a * r, y + b * r] as const),
    corner.map(([a, b]) => [-x - b * r, y + a * r] as const),
    corner.map(([a, b]) => [-x - a * r, -y - b * r] as const),
    corner.map(([a, b]) => [x + b * r, -y - a * r] as const),
  ]
  return polygon(turned.flat())
}

/** A regular outline of n corners. */
export function ring(n: number, radius: number, turn = 0): Shape {
  return polygon(
    Array.from({ length: n }, (_, i) => {
      const angle = (i / n) * Math.PI * 2 + turn
      return [Math.cos(angle) * radius, Math.sin(angle) * radius] as const
    }),
  )
}

/** The outline of a lightning bolt, `h` tall, round the origin. */
export function lightning(h: number): Shape {
  const corners = [
    [0.12, 0.5],
    [-0.22, -0.04],
    [-0.02, -0.04],
    [-0.1, -0.32],
    [-0.17, -0.3],
    [-0.08, -0.5],
    [0.08, -0.34],
    [0, -0.33],
    [0.22, 0.1],
    [0.03, 0.1],
    [0.24, 0.5],
  ] as const
  return polygon(corners.map(([x, y]) => [x * h, y * h] as const))
}

/** A screw head that looks along +z, with its slot. */
export function screw(m: Model, x: number, y: number, z: number, radius = 0.004): void {
  m.drum(radius, radius * 0.5, PALETTE.steelDark, { x, y, z, ...FACING, segments: 8, shine: 0.8 })
  m.add(
    {
      position: [-1, -1, 0, 1, -1, 0, 1, 1, 0, -1, 1, 0].map((v, i) =>
        i % 3 === 0 ? v * radius * 0.7 : v * radius * 0.16,
      ),
      normal: [0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1],
      index: [0, 1, 2, 0, 2, 3],
    },
    PALETTE.char,
    { x, y, z: z + radius * 0.5 + 0.0006, rz: 0.6 + x * 9 },
  )
}

/** A red safety padlock, upright: its underside on y = 0, its middle on z = 0; 40 mm wide, 88 mm tall when locked. */
export function safetyPadlock(m: Model, isLocked: boolean): void {
  m.slab(soft(0.04, 0.046, 0.007), 0.021, PALETTE.red, { y: 0.023, z: -0.0105, bevel: 0.003, shine: 0.3 })
  m.slab(soft(0.034, 0.03, 0.003), 0.0012, PALETTE.white, { y: 0.024, z: 0.0098, bevel: 0.0004 })
  // A shackle that is open has come up by its long leg and turned about it.
  m.at(isLocked ? { y: 0.044 } : { y: 0.06, x: -0.012, ry: -0.9 }, () => {
    const r = 0.012
    const x = isLocked ? 0 : r
    m.rod(
      [
        [x - r, isLocked ? -0.004 : -0.018, 0],
        [x - r, 0.012, 0],
        [x - r, 0.028, 0],
        [x - r * 0.7, 0.037, 0],
        [x, 0.0405, 0],
        [x + r * 0.7, 0.037, 0],
        [x + r, 0.028, 0],
        [x + r, 0.012, 0],
        [x + r, isLocked ? -0.004 : 0.004, 0],
      ],
      0.0034,
      PALETTE.steel,
      { sides: 6, steps: 14, shine: 0.9 },
    )
  })
}

/** A flat band from one point to another in a plane that looks along +z. */
export function band(
  m: Model,
  [x0, y0]: readonly [number, number],
  [x1, y1]: readonly [number, number],
  wide: number,
  color: string,
  z: number,
  thick = 0.004,
): void {
  const long = Math.hypot(x1 - x0, y1 - y0)
  m.at({ x: x0, y: y0, z, rz: Math.atan2(y1 - y0, x1 - x0) - Math.PI / 2 }, () =>
    m.box(wide, long, thick, color, { bevel: thick * 0.3 }),
  )
}

/** A cardboard box with its strip of tape. */
export function carton(m: Model, w: number, h: number, d: number): void {
  m.box(w, h, d, PALETTE.kraft, { bevel: 0.008 })
  m.box(0.05, h * 0.4, 0.002, '#dcc59c', { y: h * 0.6 - 0.006, z: d / 2, bevel: 0.0006 })
  m.box(0.05, 0.002, d * 0.96, '#dcc59c', { y: h - 0.001, bevel: 0.0006 })
}

/** A soft rectangle with one round hole on its middle line. */
export function softWithHole(w: number, h: number, r: number, hole: number, y: number): Shape {
  const outline = soft(w, h, r)
  outline.holes.push(holeAt(hole, 0, y))
  return outline
}

/** A round hole of eight corners. */
export function holeAt(radius: number, x: number, y: number): Shape {
  return polygon(
    Array.from({ length: 8 }, (_, i) => {
      const angle = (-i / 8) * Math.PI * 2
      return [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius] as const
    }),
  )
}
