import { lettering } from '../../lettering.ts'
import type { Model } from '../../model.ts'
import { PALETTE, TRADE } from '../../palette.ts'
import type { Part, Supplies } from '../../part.ts'
import { plate, polygon } from '../../solid/slab.ts'
import { FACING, soft } from '../trade-shapes.ts'

/** A red cylinder; used, its pin is out, its hose hangs free and its gauge stands at empty. */
export const part: Part = {
  words: {
    en: {
      name: 'fire extinguisher',
      description:
        'A red bottle with a lever and a hose for putting out a small fire; a pin and a seal guard it.',
    },
    es: {
      name: 'extintor',
      description:
        'Una botella roja con palanca y manguera para apagar un fuego pequeño; la protegen un pasador y un precinto.',
    },
  },
  stands: 'floor',
  size: [0.221, 0.49, 0.156],
  verbs: ['take', 'put', 'use'],
  grip: [0.02, 0.47, 0],
  states: { sealed: (m, s) => extinguisher(m, s, false), used: (m, s) => extinguisher(m, s, true) },
}

function extinguisher(m: Model, { letters }: Supplies, isUsed: boolean): void {
  m.turn(
    [
      [0, 0],
      [0.074, 0],
      [0.078, 0.006],
      [0.078, 0.03],
    ],
    PALETTE.char,
    { segments: 20 },
  )
  m.turn(
    [
      [0.075, 0.025],
      [0.075, 0.33],
      [0.066, 0.368],
      [0.042, 0.394],
      [0.024, 0.402],
      [0.024, 0.414],
    ],
    PALETTE.red,
    { segments: 20, shine: 0.35 },
  )
  m.drum(0.03, 0.03, PALETTE.steelDark, { y: 0.41, segments: 12, shine: 0.85 })
  // Two handles: the lower one carries, the upper one fires.
  m.box(0.13, 0.012, 0.03, PALETTE.char, { x: 0.045, y: 0.436, rz: -0.06, bevel: 0.004 })
  m.at({ x: -0.015, y: 0.45, rz: isUsed ? 0.04 : 0.24 }, () =>
    m.box(0.14, 0.01, 0.026, PALETTE.red, { x: 0.06, bevel: 0.003 }),
  )
  m.box(0.03, 0.03, 0.028, PALETTE.steelDark, { x: -0.012, y: 0.436, bevel: 0.005, shine: 0.85 })
  gauge(m, isUsed)
  if (!isUsed) pin(m)
  hose(m, isUsed)
  label(m, letters)
}

/** The needle stands in the green, or at the red end once the bottle is empty. */
function gauge(m: Model, isUsed: boolean): void {
  m.at({ y: 0.424, z: 0.026 }, () => {
    m.drum(0.019, 0.01, PALETTE.steel, { ...FACING, segments: 14, shine: 0.9 })
    m.drum(0.0155, 0.0012, PALETTE.white, { z: 0.0098, ...FACING, segments: 14 })
    for (const [turn, color] of [
      [0, PALETTE.leaf],
      [2.1, PALETTE.red],
      [-2.1, PALETTE.red],
    ] as const)
      m.box(0.014, 0.004, 0.0008, color, {
        x: -Math.sin(turn) * 0.0095,
        y: Math.cos(turn) * 0.0095 - 0.002,
        z: 0.0112,
        rz: turn,
        bevel: 0.0002,
      })
    m.box(0.0022, 0.012, 0.001, PALETTE.char, { z: 0.0122, rz: isUsed ? 2.1 : 0, bevel: 0.0003 })
  })
}

function pin(m: Model): void {
  m.rod(
    [
      [0.014, 0.455, -0.025],
      [0.014, 0.455, 0.035],
    ],
    0.003,
    PALETTE.steel,
    { sides: 6, shine: 0.9 },
  )
  m.rod(
    Array.from({ length: 9 }, (_, i) => {
      const angle = (i / 8) * Math.PI * 2
      return [0.014 + Math.cos(angle) * 0.012, 0.443 + Math.sin(angle) * 0.012, 0.036]
    }),
    0.0022,
    TRADE.hazard,
    { sides: 5, steps: 12 },
  )
}

function hose(m: Model, isUsed: boolean): void {
  const points: [number, number, number][] = isUsed
    ? [
        [-0.02, 0.43, 0],
        [-0.09, 0.42, 0.02],
        [-0.13, 0.3, 0.05],
        [-0.135, 0.12, 0.08],
        [-0.115, 0.02, 0.12],
        [-0.05, 0.014, 0.16],
      ]
    : [
        [-0.02, 0.43, 0],
        [-0.08, 0.425, 0],
        [-0.1, 0.37, 0],
        [-0.088, 0.28, 0],
        [-0.088, 0.14, 0],
      ]
  m.rod(points, 0.0105, PALETTE.char, { sides: 7, steps: 14 })
  if (!isUsed) m.box(0.02, 0.02, 0.03, PALETTE.char, { x: -0.08, y: 0.23, bevel: 0.004 })
  m.at(
    isUsed
      ? { x: -0.05, y: 0.0155, z: 0.16, rz: -Math.PI / 2, ry: -0.5 }
      : { x: -0.088, y: 0.16, rz: Math.PI },
    () => m.drum(0.012, 0.07, PALETTE.char, { top: 0.0155, segments: 9 }),
  )
}

/** Bent round the bottle: a flame in a white field and the words. */
function label(m: Model, letters: Supplies['letters']): void {
  m.turn(
    [
      [0.0755, 0.1],
      [0.0758, 0.1],
      [0.0758, 0.29],
      [0.0755, 0.29],
    ],
    PALETTE.white,
    { segments: 20 },
  )
  m.turn(
    [
      [0.076, 0.205],
      [0.0765, 0.206],
      [0.0765, 0.254],
      [0.076, 0.255],
    ],
    PALETTE.red,
    { segments: 20 },
  )
  m.at({ z: 0.0772 }, () => {
    m.slab(soft(0.07, 0.2, 0.006), 0.001, PALETTE.white, { y: 0.195, z: -0.0018, bevel: 0.0003 })
    m.slab(soft(0.07, 0.052, 0.004), 0.001, PALETTE.red, { y: 0.23, z: -0.001, bevel: 0.0003 })
    lettering(m, letters, 'FIRE', 0.02, PALETTE.white, 0, 0.233, 0.0004)
    lettering(m, letters, 'FUEGO', 0.02, PALETTE.white, 0, 0.209, 0.0004)
    m.add(
      plate([
        polygon([
          [0, 0.03],
          [0.007, 0.016],
          [0.011, 0.02],
          [0.017, 0],
          [0.011, -0.018],
          [-0.011, -0.018],
          [-0.017, -0.002],
          [-0.009, 0.012],
        ]),
      ]),
      TRADE.orange,
      { y: 0.155, z: 0.0002 },
    )
    lettering(m, letters, '6 kg', 0.016, PALETTE.char, 0, 0.113, 0.0002)
  })
}
