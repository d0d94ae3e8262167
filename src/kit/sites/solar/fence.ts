import { rgb, scale } from '../../color.ts'
import type { Model } from '../../model.ts'
import { PALETTE, TRADE } from '../../palette.ts'
import { YARD } from './room.ts'

/** The fence stands this far outside of the paving, and is this high. */
const [OUT, HIGH] = [0.22, 1.06]
/** The gate in the west: from, to along z. */
const GATE = [3.2, 4.7] as const

/** Posts and two rails round the yard, with a gate that stands open. */
export function fence(m: Model, random: () => number): void {
  const [west, east, south] = [YARD.west - OUT, YARD.east + OUT, YARD.south + OUT]
  const run = (from: readonly [number, number], to: readonly [number, number]) => {
    const length = Math.hypot(to[0] - from[0], to[1] - from[1])
    const fields = Math.round(length / 1.75)
    m.at({ x: from[0], z: from[1], ry: Math.atan2(-(to[1] - from[1]), to[0] - from[0]) }, () => {
      for (let i = 0; i <= fields; i++) post(m, (length * i) / fields, random)
      for (let i = 0; i < fields; i++)
        for (const y of [0.38, 0.8])
          m.box(length / fields - 0.07, 0.11, 0.035, wood(random), {
            x: (length * (i + 0.5)) / fields,
            y,
            z: 0.028,
            bevel: 0.01,
            rz: (random() - 0.5) * 0.008,
          })
    })
  }
  run([west, YARD.north - 0.3], [west, GATE[0]])
  run([west, GATE[1]], [west, south])
  run([west, south], [east, south])
  run([east, south], [east, -3.2])
  m.at({ x: west - 0.05, z: GATE[0], ry: Math.PI - 0.32 }, () => leaf(m, GATE[1] - GATE[0] - 0.12, random))
  m.at({ x: west + 0.06, z: YARD.south - 0.32, ry: Math.PI / 2 - 0.1 }, () => {
    m.box(0.9, 0.62, 0.03, TRADE.navy, { y: 0.86, z: 0.02, bevel: 0.01 })
    m.print('welcome', 0.84, 0.56, { y: 1.17, z: 0.0395 })
  })
}

const wood = (random: () => number) => scale(rgb('#b08d62'), 0.88 + random() * 0.2)

function post(m: Model, x: number, random: () => number): void {
  m.box(0.085, HIGH + 0.1, 0.085, wood(random), { x, y: -0.1, bevel: 0.014 })
}

/** The gate, hinged at x = 0: two rails, pickets and a brace. */
function leaf(m: Model, wide: number, random: () => number): void {
  for (const y of [0.22, 0.82]) m.box(wide, 0.09, 0.035, wood(random), { x: wide / 2, y, bevel: 0.009 })
  for (let i = 0; i < 9; i++)
    m.box(0.08, 0.92, 0.022, wood(random), {
      x: 0.05 + ((wide - 0.1) * i) / 8,
      y: 0.09,
      z: 0.028,
      bevel: 0.007,
    })
  m.box(0.03, 0.05, 0.07, PALETTE.steelDark, { x: wide - 0.06, y: 0.84, bevel: 0.006, shine: 0.6 })
}
