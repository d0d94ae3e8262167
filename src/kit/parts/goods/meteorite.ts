import type { Model } from '../../model.ts'
import { MUSEUM, PALETTE, STEEL } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { ball } from '../../solid/ball.ts'
import { polygon } from '../../solid/slab.ts'
import { mark } from '../museum-shapes.ts'

/** An iron meteorite with thumb-like dents, its front cut and polished. */
export const part: Part = {
  words: {
    en: {
      name: 'meteorite',
      description: 'A heavy dark lump of iron that fell from space, with one side cut and polished.',
    },
    es: {
      name: 'meteorito',
      description: 'Un trozo de hierro oscuro y pesado que cayó del espacio, con un lado cortado y pulido.',
    },
  },
  stands: 'top',
  size: [0.227, 0.226, 0.153],
  verbs: ['take', 'put', 'use', 'clean', 'show'],
  grip: [0, 0.13, 0],
  states: { whole: meteorite },
}

/** Depth at which it was cut. */
const CUT = 0.06

function meteorite(m: Model): void {
  m.at({ y: 0.13 }, () => {
    const rock = ball([1, 1, 1], 7, (x, y, z) => {
      const r = radius(x, y, z)
      return [x * r, y * r, Math.min(z * r, CUT)]
    })
    m.add(rock, '#54483f', { shine: 0.35 })
    m.at({ z: CUT - 0.0005 }, () => {
      m.slab(polygon(rim()), 0.002, PALETTE.steel, { bevel: 0.0008, ...STEEL })
      m.at({ x: -0.004, size: 1.35 }, () => etching(m))
    })
  })
  m.box(0.18, 0.02, 0.13, MUSEUM.slateDark, { bevel: 0.006 })
  for (const [x, z] of [
    [-0.06, 0.03],
    [0.06, 0.03],
    [0, -0.045],
  ] as const)
    m.rod(
      [
        [x, 0.016, z],
        [x * 1.15, 0.04, z * 1.15],
        [x * 1.2, 0.078, z * 1.1],
      ],
      0.005,
      MUSEUM.brass,
      { sides: 6, steps: 4, ...STEEL },
    )
}

/** Distance of the surface in a direction: an egg with dents. */
function radius(x: number, y: number, z: number): number {
  const dents = Math.abs(
    Math.sin(x * 4.1 + z * 2.3 + 0.6) * Math.sin(y * 4.4 - x * 1.7) * Math.sin(z * 4.2 + y * 1.9 + 1),
  )
  const egg = 1 / Math.hypot(x / 0.122, y / 0.094, z / 0.088)
  return egg * (0.98 - 0.26 * dents * (1 - Math.max(0, z)) + 0.05 * Math.sin(x * 3 + y * 2))
}

/** Where the cut meets the surface, a little inside. */
function rim(): [number, number][] {
  return Array.from({ length: 24 }, (_, i) => {
    const around = (i / 24) * Math.PI * 2
    for (let rise = 0.02; rise < 1.5; rise += 0.02) {
      const [x, y, z] = [Math.cos(around) * Math.cos(rise), Math.sin(around) * Math.cos(rise), Math.sin(rise)]
      const r = radius(x, y, z)
      if (r * z >= CUT) return [x * r * 0.95, y * r * 0.95]
    }
    return [0, 0]
  })
}

/** The crossing bands that iron from space shows. */
function etching(m: Model): void {
  for (const [x, y, long, turn] of [
    [-0.02, 0.008, 0.06, 0.2],
    [0.015, -0.01, 0.07, 0.2],
    [0.01, 0.02, 0.05, 0.2],
    [-0.01, -0.004, 0.05, 1.25],
    [0.03, 0.004, 0.045, 1.25],
    [-0.035, 0.0, 0.04, 1.25],
    [0.0, 0.008, 0.05, -0.85],
    [0.02, -0.008, 0.04, -0.85],
    [-0.03, -0.012, 0.036, -0.85],
  ] as const)
    mark(m, long, 0.0022, PALETTE.steelDark, { x, y, z: 0.0026, rz: turn, shine: 0.6 })
}
