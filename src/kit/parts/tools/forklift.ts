import type { Model } from '../../model.ts'
import { PALETTE, TRADE } from '../../palette.ts'
import type { Part } from '../../part.ts'

/** A small electric forklift; its forks point towards +z. */
export const part: Part = {
  words: {
    en: {
      name: 'forklift',
      description: 'A small electric truck with two steel forks, which lifts and carries heavy pallets.',
    },
    es: {
      name: 'montacargas',
      description: 'Un pequeño vehículo eléctrico con dos horquillas de acero, que levanta y lleva tarimas.',
    },
  },
  stands: 'floor',
  size: [1.06, 2.02, 2.42],
  verbs: ['use'],
  states: { lowered: (m) => forklift(m, 0), raised: (m) => forklift(m, 0.7) },
}

const DARK = PALETTE.char

function forklift(m: Model, lift: number): void {
  m.at({ z: -0.32 }, () => {
    body(m)
    guard(m)
    for (const x of [-1, 1]) {
      for (const [z, r] of [
        [0.42, 0.24],
        [-0.5, 0.2],
      ] as const)
        m.at({ x: x * 0.43 - 0.095, y: r, z, rz: -Math.PI / 2 }, () => {
          m.drum(r, 0.19, DARK, { segments: 16 })
          m.drum(r * 0.5, 0.2, TRADE.enclosure, { y: -0.005, segments: 10 })
        })
    }
    mast(m, lift)
  })
}

function body(m: Model): void {
  m.box(0.94, 0.42, 1.2, TRADE.hazard, { y: 0.2, z: -0.12, bevel: 0.05 })
  m.box(0.98, 0.62, 0.46, TRADE.hazard, { y: 0.26, z: -0.66, bevel: 0.1 })
  m.box(0.96, 0.12, 0.44, DARK, { y: 0.14, z: -0.66, bevel: 0.03 })
  m.box(0.5, 0.12, 0.46, DARK, { y: 0.62, z: -0.24, bevel: 0.04 })
  m.box(0.48, 0.5, 0.12, DARK, { y: 0.7, z: -0.48, rx: -0.12, bevel: 0.04 })
  m.box(0.7, 0.42, 0.1, TRADE.hazard, { y: 0.6, z: 0.44, rx: -0.14, bevel: 0.03 })
  m.rod(
    [
      [0, 0.85, 0.36],
      [0, 1.02, 0.2],
    ],
    0.022,
    DARK,
    { sides: 6 },
  )
  m.at({ y: 1.03, z: 0.19, rx: -0.9 }, () =>
    m.rod(
      Array.from({ length: 9 }, (_, i): [number, number, number] => [
        Math.cos((i * Math.PI) / 4) * 0.15,
        Math.sin((i * Math.PI) / 4) * 0.15,
        0,
      ]),
      0.014,
      DARK,
      { sides: 5, steps: 16, caps: false },
    ),
  )
}

/** The cage over the driver with its lamps. */
function guard(m: Model): void {
  const bar = (points: [number, number, number][]) => m.rod(points, 0.028, DARK, { sides: 6, steps: 6 })
  for (const x of [-0.42, 0.42])
    bar([
      [x, 0.6, 0.46],
      [x, 1.3, 0.4],
      [x, 1.94, 0.22],
      [x, 1.97, -0.2],
      [x, 1.94, -0.62],
      [x, 1.3, -0.72],
      [x, 0.8, -0.74],
    ])
  for (const z of [0.16, -0.05, -0.26, -0.47])
    m.box(0.84, 0.03, 0.05, DARK, { y: 1.945, z, bevel: 0.006, without: ['-x', '+x'] })
  m.drum(0.05, 0.04, TRADE.orange, { x: 0.3, y: 1.98, z: -0.5, segments: 10, glow: 0.9 })
  for (const x of [-0.36, 0.36])
    m.box(0.1, 0.1, 0.05, '#f3f0df', { x, y: 1.72, z: 0.36, bevel: 0.02, shine: 0.5 })
}

function mast(m: Model, lift: number): void {
  for (const x of [-0.3, 0.3])
    m.box(0.08, 1.86, 0.11, TRADE.enclosureDark, { x, y: 0.06, z: 0.62, bevel: 0.012, shine: 0.3 })
  for (const y of [0.3, 1.2, 1.84]) m.box(0.66, 0.07, 0.06, TRADE.enclosureDark, { y, z: 0.6, bevel: 0.01 })
  for (const x of [-0.12, 0.12])
    m.rod(
      [
        [x, 0.1, 0.63],
        [x, 1.78, 0.63],
      ],
      0.022,
      PALETTE.steel,
      { sides: 6, shine: 0.8 },
    )
  m.at({ y: lift }, () => {
    for (const y of [0.12, 0.42]) m.box(0.9, 0.09, 0.05, DARK, { y, z: 0.7, bevel: 0.01 })
    for (const x of [-0.26, 0.26]) {
      m.box(0.11, 0.46, 0.045, '#4a4f54', { x, y: 0.03, z: 0.745, bevel: 0.008 })
      m.box(0.11, 0.04, 0.82, '#4a4f54', { x, y: 0.03, z: 1.12, bevel: 0.012, shine: 0.3 })
    }
  })
}
