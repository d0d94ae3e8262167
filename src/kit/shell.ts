import { mix, rgb, scale, type Rgb } from './color.ts'
import type { Model } from './model.ts'
import { PALETTE } from './palette.ts'
import { quad } from './solid/solid.ts'

/** A rectangle on a wall or floor: from, to along its length, then from, to in height. */
export type Opening = readonly [number, number, number, number]

/** Looks of planks: two tones between which they vary, width and length in metres, the joint between them. */
export interface Planks {
  tones: readonly [string, string]
  wide: number
  long: number
  joint: number
}

export const FLOOR_PLANKS: Planks = { tones: ['#c79f78', '#a97f58'], wide: 0.165, long: 1.1, joint: 0.0022 }
export const TOP_PLANKS: Planks = { tones: ['#d3a779', '#c08f60'], wide: 0.095, long: 0.7, joint: 0.0012 }

/** Planks along x that fill a rectangle at height y; their light is kept in the lightmap, one chart per group. */
export function planks(
  m: Model,
  x0: number,
  x1: number,
  z0: number,
  z1: number,
  y: number,
  look: Planks,
  random: () => number,
): void {
  const wide = (z1 - z0) / Math.max(1, Math.round((z1 - z0) / look.wide))
  const tones = look.tones.map(rgb) as [Rgb, Rgb]
  const gap = look.joint
  for (let z = z0; z < z1 - 1e-6; z += wide) {
    for (let x = x0 - random() * look.long; x < x1;) {
      const [a, b] = [Math.max(x, x0), Math.min(x + look.long * (1 + random() * 0.8), x1)]
      x = b
      if (b - a < 0.02) continue
      const color = scale(mix(...tones, random()), 0.96 + random() * 0.08)
      m.add(
        quad(
          [a + gap, y, z + wide - gap],
          [b - gap, y, z + wide - gap],
          [b - gap, y, z + gap],
          [a + gap, y, z + gap],
        ),
        color,
        { surface: 'lightmap' },
      )
    }
  }
}

/** Square tiles in two colours, chequered. */
export function tileFloor(
  m: Model,
  x0: number,
  x1: number,
  z0: number,
  z1: number,
  random: () => number,
): void {
  const [columns, rows] = [Math.round((x1 - x0) / 0.3), Math.round((z1 - z0) / 0.3)]
  const [w, d] = [(x1 - x0) / columns, (z1 - z0) / rows]
  const gap = 0.003
  for (let i = 0; i < columns; i++) {
    for (let j = 0; j < rows; j++) {
      const [x, z] = [x0 + i * w, z0 + j * d]
      const color = scale(rgb((i + j) % 2 ? '#e9dfcf' : '#9fb5aa'), 0.97 + random() * 0.06)
      m.add(
        quad(
          [x + gap, 0, z + d - gap],
          [x + w - gap, 0, z + d - gap],
          [x + w - gap, 0, z + gap],
          [x + gap, 0, z + gap],
        ),
        color,
        { surface: 'lightmap' },
      )
    }
  }
}

/** A plain wall in the plane z = 0, looking along +z, from x = 0 to `length`, with rectangular holes. */
export function wall(
  m: Model,
  length: number,
  height: number,
  holes: readonly Opening[],
  color: string,
): void {
  const cuts = [...new Set([0, length, ...holes.flatMap((hole) => [hole[0], hole[1]])])].toSorted(
    (a, b) => a - b,
  )
  cuts.slice(1).forEach((b, i) => {
    const a = cuts[i]!
    const here = holes
      .filter((hole) => hole[0] <= a + 1e-6 && hole[1] >= b - 1e-6)
      .toSorted((p, q) => p[2] - q[2])
    let y = 0
    for (const [, , low, high] of [...here, [0, 0, height, height] as const]) {
      if (low > y + 1e-6)
        m.add(quad([a, y, 0], [b, y, 0], [b, low, 0], [a, low, 0]), color, { surface: 'lightmap' })
      y = high
    }
  })
}

/** Boards along the foot of a wall with skirting and an oak rail; runs along x from the origin, back on z = 0. */
export function wainscot(m: Model, length: number, height: number, random: () => number): void {
  const boards = Math.max(1, Math.round(length / 0.12))
  const w = length / boards
  for (let i = 0; i < boards; i++) {
    m.box(w - 0.004, height - 0.1, 0.018, scale(rgb(PALETTE.tealSoft), 0.97 + random() * 0.06), {
      x: w * (i + 0.5),
      y: 0.1,
      z: 0.009,
      bevel: 0.005,
      without: ['-z', '-y', '+y'],
    })
  }
  m.box(length, 0.1, 0.028, PALETTE.tealDark, {
    x: length / 2,
    z: 0.014,
    bevel: 0.006,
    without: ['-z', '-y'],
  })
  m.box(length, 0.04, 0.045, PALETTE.oak, {
    x: length / 2,
    y: height,
    z: 0.0225,
    bevel: 0.01,
    without: ['-z'],
  })
}

/** Glazed wall tiles in running bond from x = 0 to `length`, between two heights, a teal border on top. */
export function wallTiles(m: Model, length: number, low: number, high: number, random: () => number): void {
  const [w, h] = [0.2, 0.1]
  const rows = Math.round((high - low) / h)
  for (let row = 0; row < rows; row++) {
    for (let x = row % 2 ? -w / 2 : 0; x < length; x += w) {
      const [a, b] = [Math.max(0, x) + 0.002, Math.min(length, x + w) - 0.002]
      if (b - a < 0.03) continue
      m.box(b - a, h - 0.004, 0.012, scale(rgb(PALETTE.tile), 0.965 + random() * 0.07), {
        x: (a + b) / 2,
        y: low + row * h + 0.002,
        z: 0.006,
        bevel: 0.004,
        shine: 0.18,
        casts: false,
        without: ['-z', '+x', '-x', '+y', '-y'],
      })
    }
  }
  m.add(quad([0, low, 0.002], [length, low, 0.002], [length, high, 0.002], [0, high, 0.002]), PALETTE.grout, {
    surface: 'lightmap',
  })
  m.box(length, 0.03, 0.03, PALETTE.teal, { x: length / 2, y: high, z: 0.015, bevel: 0.006, without: ['-z'] })
}

/** A window frame centred on x, standing on y = 0; the room is towards +z, the pane behind. */
export function windowFrame(m: Model, w: number, h: number, columns: number, sill = true): void {
  const [rim, deep] = [0.06, 0.16]
  for (const y of [0, h - rim]) m.box(w, rim, deep, PALETTE.teal, { y, z: -deep / 2 + 0.03, bevel: 0.008 })
  for (const side of [-1, 1])
    m.box(rim, h - 2 * rim, deep, PALETTE.teal, {
      x: side * (w / 2 - rim / 2),
      y: rim,
      z: -deep / 2 + 0.03,
      bevel: 0.008,
    })
  for (let i = 1; i < columns; i++)
    m.box(0.035, h - 2 * rim, 0.05, PALETTE.teal, {
      x: -w / 2 + (w * i) / columns,
      y: rim,
      z: -0.05,
      bevel: 0.006,
    })
  m.box(w - 2 * rim, 0.035, 0.05, PALETTE.teal, { y: h * 0.68, z: -0.05, bevel: 0.006 })
  if (sill) m.box(w + 0.12, 0.04, 0.22, PALETTE.oak, { y: -0.035, z: 0.02, bevel: 0.01 })
}

/** A door leaf in its frame; `glazed` leaves a pane from 0.52 m up. Centred on x, the room towards +z. */
export function door(m: Model, w: number, h: number, color: string, glazed: boolean): void {
  for (const side of [-1, 1])
    m.box(0.07, h, 0.18, PALETTE.teal, { x: side * (w / 2 - 0.035), z: -0.05, bevel: 0.008 })
  m.box(w, 0.07, 0.18, PALETTE.teal, { y: h - 0.07, z: -0.05, bevel: 0.008 })
  const leaf = w - 0.14
  if (glazed) {
    m.box(leaf, 0.5, 0.05, color, { y: 0.02, z: -0.04, bevel: 0.008 })
    m.box(leaf, 0.12, 0.05, color, { y: h - 0.19, z: -0.04 })
    for (const side of [-1, 1])
      m.box(0.11, h - 0.1, 0.05, color, { x: side * (leaf / 2 - 0.055), y: 0.02, z: -0.04 })
  } else {
    m.box(leaf, h - 0.09, 0.05, color, { y: 0.02, z: -0.04, bevel: 0.008 })
    for (const [y, tall] of [
      [0.18, 0.72],
      [1.08, 0.9],
    ] as const)
      m.box(leaf - 0.22, tall, 0.012, scale(rgb(color), 0.9), {
        y,
        z: -0.012,
        bevel: 0.006,
        without: ['-z'],
        casts: false,
      })
  }
  m.rod(
    [
      [leaf / 2 - 0.06, 0.85, -0.02],
      [leaf / 2 - 0.06, 0.87, 0.04],
      [leaf / 2 - 0.06, 1.13, 0.04],
      [leaf / 2 - 0.06, 1.15, -0.02],
    ],
    0.012,
    PALETTE.mustard,
    { steps: 8, sides: 6, shine: 0.9 },
  )
}
