import { mix, rgb, scale, type Shade } from '../../color.ts'
import type { Model } from '../../model.ts'
import { split } from '../../solid/split.ts'
import { quad, type Solid } from '../../solid/solid.ts'
import { YARD } from './room.ts'

/** The lawn round the yard ends here; the land outside goes on. */
export const LAWN = { west: -12, east: 12.5, north: -8.5, south: 11, y: -0.045 } as const

const [LIGHT, DARK, DRY] = [rgb('#93b866'), rgb('#6d9a4c'), rgb('#b3bd72')]

/** Meadow: lighter and darker in soft patches. */
export const meadow: Shade = ({ x, z }) => {
  const wave = Math.sin(x * 0.62 + Math.sin(z * 0.41) * 1.7) * Math.sin(z * 0.55 + Math.sin(x * 0.3) * 1.3)
  const fine = Math.sin(x * 2.9 + z * 1.7) * Math.sin(z * 3.1 - x * 1.1)
  return mix(mix(LIGHT, DARK, 0.5 + 0.34 * wave + 0.12 * fine), DRY, Math.max(0, wave * fine) * 0.6)
}

/** Lawn with tufts and flowers where nobody mows: along kerbs and posts. */
export function grass(m: Model, random: () => number): void {
  const { west, east, north, south, y } = LAWN
  const field = (x0: number, x1: number, z0: number, z1: number) =>
    m.add(split(quad([x0, y, z1], [x1, y, z1], [x1, y, z0], [x0, y, z0]), 2.1), LIGHT, {
      shade: meadow,
    })
  field(west, YARD.west, north, south)
  field(YARD.east, east, north, south)
  field(YARD.west, YARD.east, YARD.south, south)
  field(YARD.west, 3.9, north, YARD.north)
  field(3.9, YARD.east, north, -0.05)
  m.add(
    split(
      quad(
        [west, y + 0.02, 4.7],
        [YARD.west - 0.08, y + 0.02, 4.7],
        [YARD.west - 0.08, y + 0.02, 3.25],
        [west, y + 0.02, 3.25],
      ),
      2.1,
    ),
    '#cfc3ab',
  )
  const edges: [number, number][] = []
  for (let i = 0; i < 30; i++) {
    edges.push([YARD.west - 0.12 - random() * 0.25, YARD.north + random() * 6.4])
    edges.push([YARD.west + random() * 12.6, YARD.south + 0.12 + random() * 0.3])
    edges.push([YARD.east + 0.12 + random() * 0.3, -3 + random() * 8.4])
  }
  for (let i = 0; i < 14; i++) edges.push([4.1 + random() * 2.6, -0.2 - random() * 2.8])
  for (let i = 0; i < 46; i++) {
    const angle = random() * 6.28
    edges.push([0.6 + Math.cos(angle) * (8.6 + random() * 2.4), 1 + Math.sin(angle) * (7 + random() * 2)])
  }
  for (const [x, z] of edges)
    m.group('tufts', () =>
      m.add(tuft(0.1 + random() * 0.16, random), scale(mix(LIGHT, DARK, random()), 0.95), {
        x,
        y,
        z,
        casts: false,
      }),
    )
  for (let i = 0; i < 34; i++) {
    const [x, z] = edges[Math.floor(random() * edges.length)] ?? [0, 0]
    const petals = ['#f4e9c8', '#f2c94c', '#e9edf4', '#d98fb0'][i % 4]!
    m.group('flowers', () =>
      m.ball([0.022, 0.014, 0.022], petals, {
        x: x + random() * 0.2 - 0.1,
        y: 0.13 + random() * 0.1,
        z: z + random() * 0.2 - 0.1,
        detail: 0,
        casts: false,
      }),
    )
  }
}

/** A few blades that lean outwards, seen from both sides. */
function tuft(high: number, random: () => number): Solid {
  const out: Solid = { position: [], normal: [], index: [] }
  for (let i = 0; i < 7; i++) {
    const angle = (i / 7) * 6.28 + random()
    const [c, s] = [Math.cos(angle), Math.sin(angle)]
    const lean = high * (0.25 + random() * 0.5)
    const tall = high * (0.7 + random() * 0.5)
    const [w, r] = [0.014, 0.02]
    const points = [
      [c * r - s * w, 0, s * r + c * w],
      [c * r + s * w, 0, s * r - c * w],
      [c * (r + lean), tall, s * (r + lean)],
    ] as const
    for (const order of [
      [0, 1, 2],
      [0, 2, 1],
    ] as const) {
      const first = out.position.length / 3
      // Lit as the ground is, or blades would flicker between light and dark.
      for (const k of order) {
        out.position.push(...points[k])
        out.normal.push(0, 1, 0)
      }
      out.index.push(first, first + 1, first + 2)
    }
  }
  return out
}
