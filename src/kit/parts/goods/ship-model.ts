import type { Model } from '../../model.ts'
import { MUSEUM, PALETTE, STEEL } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { polygon } from '../../solid/slab.ts'
import { cloth, loft } from '../museum-shapes.ts'

/** A model of a three-masted sailing ship on a cradle, its bow to the right. */
export const part: Part = {
  words: {
    en: { name: 'ship model', description: 'A wooden model of a sailing ship with three masts, on a stand.' },
    es: {
      name: 'maqueta de barco',
      description: 'Una maqueta de madera de un velero de tres mástiles, sobre un soporte.',
    },
  },
  stands: 'top',
  size: [0.592, 0.55, 0.169],
  verbs: ['take', 'put', 'use', 'clean', 'show'],
  grip: [0, 0.02, 0.06],
  states: { whole: ship },
}

/** From stern to bow: place, half width, height of the deck's edge, depth of the keel. */
const RIBS = [
  [-0.24, 0.036, 0.074, 0.034],
  [-0.2, 0.044, 0.066, 0.005],
  [-0.1, 0.053, 0.05, -0.008],
  [0.02, 0.056, 0.045, -0.01],
  [0.12, 0.05, 0.048, -0.008],
  [0.19, 0.034, 0.056, 0],
  [0.235, 0.014, 0.065, 0.02],
  [0.25, 0.003, 0.069, 0.045],
] as const

function ship(m: Model): void {
  m.box(0.4, 0.018, 0.13, PALETTE.walnut, { bevel: 0.006, shine: 0.3 })
  m.box(0.08, 0.014, 0.002, MUSEUM.brass, { y: 0.002, z: 0.0652, bevel: 0.0005, ...STEEL })
  for (const x of [-0.12, 0.12]) {
    m.box(0.014, 0.06, 0.05, PALETTE.walnut, { x, y: 0.014, bevel: 0.004 })
    for (const z of [-0.026, 0.026])
      m.box(0.014, 0.05, 0.014, PALETTE.walnut, { x, y: 0.045, z, rx: z * 14, bevel: 0.003 })
  }
  m.at({ y: 0.082 }, () => {
    hull(m)
    mast(m, -0.145, 0.3, 0.75)
    mast(m, 0.0, 0.42, 1)
    mast(m, 0.125, 0.36, 0.88)
    rigging(m)
  })
}

function hull(m: Model): void {
  const ring = (rib: (typeof RIBS)[number], from: number, to: number, out: number) => {
    const [z, w, top, keel] = rib
    const at = (t: number) => keel + (top - keel) * t
    const half = [
      [1, to],
      [1.03, from + (to - from) * 0.5],
      [from > 0.3 ? 0.96 : 0.5, from > 0.3 ? from : 0.12],
    ] as const
    const right = half.map(([wide, t]) => [w * wide + out, at(t), z] as const)
    return [
      ...[...right].slice(0, 1),
      ...right.slice(0, 1).map(([x, y]) => [-x, y, z] as const),
      ...right.slice(1).map(([x, y]) => [-x, y, z] as const),
      [0, from > 0.3 ? at(from) : keel, z] as const,
      ...right.slice(1).toReversed(),
    ]
  }
  m.at({ ry: Math.PI / 2 }, () => {
    m.add(loft(RIBS.map((rib) => ring(rib, 0, 1, 0))), PALETTE.walnut)
    m.add(
      loft(
        RIBS.map((rib) => ring(rib, 0.62, 0.8, 0.0015)),
        30,
      ),
      PALETTE.mustard,
    )
  })
  const deck = RIBS.map(([x, w]) => [x, w * 0.86] as const)
  m.at({ y: 0.0535, rx: -Math.PI / 2, rz: 0 }, () =>
    m.slab(polygon([...deck.map(([x, w]) => [x, -w] as const), ...deck.toReversed()]), 0.004, PALETTE.oak, {
      bevel: 0.001,
    }),
  )
  m.box(0.075, 0.024, 0.07, PALETTE.oak, { x: -0.198, y: 0.06, bevel: 0.004 })
  m.box(0.06, 0.014, 0.03, PALETTE.oakDark, { x: 0.06, y: 0.055, bevel: 0.003 })
  m.box(0.006, 0.05, 0.012, PALETTE.walnut, { x: -0.243, y: 0.012, bevel: 0.002 })
  for (let i = 0; i < 7; i++)
    for (const z of [-1, 1])
      m.box(0.012, 0.01, 0.006, PALETTE.char, { x: -0.12 + i * 0.037, y: 0.027, z: z * 0.0545, bevel: 0.002 })
  m.rod(
    [
      [0.21, 0.062, 0],
      [0.345, 0.115, 0],
    ],
    (t) => 0.006 - t * 0.003,
    PALETTE.oakDark,
    { sides: 5 },
  )
}

/** A mast with two square sails that the wind fills. */
function mast(m: Model, x: number, high: number, share: number): void {
  const foot = 0.045
  m.at({ x }, () => {
    m.rod(
      [
        [0, foot, 0],
        [0, foot + high, 0],
      ],
      (t) => 0.0062 - t * 0.003,
      PALETTE.oakDark,
      { sides: 6 },
    )
    m.drum(0.014, 0.008, PALETTE.walnut, { y: foot + high * 0.56, segments: 8 })
    for (const [from, to, wide] of [
      [0.16, 0.53, 0.078],
      [0.6, 0.92, 0.06],
    ] as const) {
      const [low, top] = [foot + high * from, foot + high * to]
      const half = wide * share
      for (const [y, w] of [
        [low, half * 1.06],
        [top, half * 0.94],
      ] as const)
        m.rod(
          [
            [0.006, y, -w],
            [0.006, y, w],
          ],
          0.0032,
          PALETTE.oakDark,
          { sides: 5 },
        )
      sail(m, low, top, half)
    }
  })
}

function sail(m: Model, low: number, top: number, half: number): void {
  const rows = Array.from({ length: 5 }, (_, i) => {
    const t = i / 4
    return Array.from({ length: 5 }, (__, k) => {
      const across = 1 - k / 2
      const belly = 0.022 * Math.sin(Math.PI * t) * (1 - across * across * 0.6) + 0.009
      return [belly, low + (top - low) * t, across * half * (1.02 - 0.1 * t)] as const
    })
  })
  m.add(cloth(rows, 80), MUSEUM.tissue)
}

function rigging(m: Model): void {
  const line = (a: [number, number, number], b: [number, number, number]) =>
    m.rod([a, b], 0.0012, PALETTE.choc, { sides: 3, caps: false })
  line([0.34, 0.113, 0], [0.125, 0.4, 0])
  line([0.29, 0.093, 0], [0.125, 0.25, 0])
  line([0.125, 0.4, 0], [0, 0.46, 0])
  line([0, 0.46, 0], [-0.145, 0.34, 0])
  line([-0.145, 0.34, 0], [-0.235, 0.084, 0])
  for (const [x, high] of [
    [-0.145, 0.21],
    [0, 0.28],
    [0.125, 0.245],
  ] as const)
    for (const z of [-0.046, 0.046])
      for (const back of [-0.03, -0.012]) line([x + back, 0.056, z], [x, high, 0])
  m.slab(
    polygon([
      [0, 0],
      [-0.05, -0.006],
      [-0.042, -0.014],
      [-0.052, -0.024],
      [0, -0.026],
    ]),
    0.002,
    MUSEUM.plum,
    { y: 0.468, bevel: 0 },
  )
}
